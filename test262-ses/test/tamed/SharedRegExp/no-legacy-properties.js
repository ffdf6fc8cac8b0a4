// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp-objects
description: Nothing in a compartment tells what was matched last
info: |
  The Tamed RegExp Constructor

  It has none of the properties, such as `$1` and `lastMatch`, by which %RegExp% of many implementations tells what was
  matched last, by whatever code.
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
assert.notSameValue(compartment.globalThis.RegExp, RegExp);
const names = [
  'input', '$_', 'lastMatch', '$&', 'lastParen', '$+', 'leftContext', '$`', 'rightContext', "$'", 'multiline', '$*',
  '$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9',
];
/(clas)(sified)/.exec('classified');
compartment.evaluate('/(clas)(sified)/.exec("classified")');
const reached = compartment.evaluate('[RegExp, /a/.constructor, RegExp.prototype, class extends RegExp {}]');
for (const object of reached) for (const name of names) {
  if (object === RegExp.prototype && name === 'multiline') continue;
  assert.sameValue(name in object, false, name);
}
