// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: Object.assign throws where the global object refuses
info: |
  Object.assign uses Set ( _to_, _nextKey_, _propValue_, *true* ), and an accessor without a setter refuses.
features: [Compartment]
---*/

const { globalThis: global } = new Compartment();
Object.defineProperty(global, 'x', { get: () => 1, configurable: true });
Object.defineProperty(global, 'y', { value: 1 });

assert.throws(TypeError, () => Object.assign(global, { x: 2 }));
assert.throws(TypeError, () => Object.assign(global, { y: 2 }));
assert.sameValue(global.x, 1);
assert.sameValue(global.y, 1);
