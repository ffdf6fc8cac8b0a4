// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The start compartment keeps its constructors and may still use them
features: [lockdown, Compartment, unlocked]
---*/

const AsyncFunction = (async () => {}).constructor;
const GeneratorFunction = (function* () {}).constructor;

lockdown();

assert.notSameValue(Function.prototype.constructor, Function);
assert.sameValue(Function('a', 'return a + 1')(1), 2);
assert.sameValue(new GeneratorFunction('yield 1')().next().value, 1);
assert.sameValue(typeof new AsyncFunction('await 1'), 'function');
assert.sameValue(typeof Date.now(), 'number');
assert.sameValue(new Compartment().evaluate('1'), 1);
