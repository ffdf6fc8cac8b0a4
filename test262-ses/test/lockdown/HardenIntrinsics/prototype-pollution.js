// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: Shared prototypes take no property that would reach all objects
features: [lockdown]
---*/

lockdown();

assert.sameValue(Reflect.set(Object.prototype, 'polluted', 1), false);
assert.sameValue(Reflect.defineProperty(Array.prototype, 'polluted', { value: 1 }), false);
assert.sameValue(Reflect.set({}.__proto__, 'polluted', 1), false);
assert.sameValue(Reflect.setPrototypeOf(Function.prototype, { polluted: 1 }), false);

assert.sameValue({}.polluted, undefined);
assert.sameValue([].polluted, undefined);
assert.sameValue((() => {}).polluted, undefined);
