// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removeregexpcompile
description: A guest gives a regular expression of another one a new pattern in place
defence: regexp-compile
features: [Compartment, lockdown]
---*/

lockdown();
const first = new Compartment();
const pattern = first.evaluate('harden(/a/)');
const second = new Compartment({ globals: { pattern } });
try { second.evaluate('pattern.compile("b")'); } catch (error) {}
assert.sameValue(first.evaluate('"compile" in RegExp.prototype'), false);
assert.sameValue(pattern.source, 'a');
