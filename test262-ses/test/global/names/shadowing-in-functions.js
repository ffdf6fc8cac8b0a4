// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: Parameters, variables and catch parameters shadow globals in their scope alone
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 'global' } });

assert.sameValue(compartment.evaluate('((x) => x)("parameter") + x'), 'parameterglobal');
assert.sameValue(compartment.evaluate('(() => { var x = "var"; return x; })() + x'), 'varglobal');
assert.sameValue(compartment.evaluate('try { throw "catch"; } catch (x) { x; }'), 'catch');
assert.sameValue(compartment.evaluate('((Map) => Map)(1) + typeof Map'), '1function');
assert.sameValue(compartment.evaluate('(function Map() { return typeof Map; })()'), 'function');
assert.sameValue(compartment.evaluate('for (let x = 1; x < 2; x++) ; x'), 'global');
