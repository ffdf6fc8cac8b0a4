// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: The this value of a call of a function by the name of a binding is undefined
info: |
  The WithBaseObject of a Declarative Environment Record returns undefined.
features: [Compartment, globalLexicals]
---*/

function strictThis() {
  'use strict';
  return this;
}
const compartment = new Compartment({ globalLexicals: { strictThis } });

assert.sameValue(compartment.evaluate('strictThis()'), undefined);
assert.sameValue(compartment.evaluate('strictThis`template`'), undefined);
assert.sameValue(compartment.evaluate('(() => strictThis())()'), undefined);
assert.sameValue(compartment.globalThis.Function('return strictThis()')(), undefined);
