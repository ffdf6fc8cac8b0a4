// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A source that deletes a global cannot read it any longer
features: [Compartment, live-global-removal]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

assert.throws(ReferenceError, () => compartment.evaluate('x; delete globalThis.x; x'));
assert.throws(ReferenceError, () => compartment.evaluate('Set; delete globalThis.Set; Set'));
assert.sameValue(Reflect.has(compartment.globalThis, 'x') || Reflect.has(compartment.globalThis, 'Set'), false);
