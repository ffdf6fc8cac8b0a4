// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp
description: A source of a guest in the static properties of RegExp, read by another
defence: forgotten-matches
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment({ globals: { x: 1 } });
compartment.evaluate('x = "classified"');
const keys = ['$1', '$_', '$&', '$+', '$`', "$'", 'input', 'lastMatch', 'lastParen', 'leftContext', 'rightContext'];
for (const key of keys) {
  let value;
  try { value = RegExp[key]; } catch (error) {}
  assert.sameValue(String(value).includes('classified'), false, key);
}
