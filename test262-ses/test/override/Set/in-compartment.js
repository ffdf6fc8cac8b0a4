// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-enablepropertyoverride
description: Code of a compartment can override, whether the compartment was made before or after lockdown
info: |
  EnablePropertyOverride ( realm )

  1. For each row of #table-intrinsics, in order, do
    [...]
    b. If realm.[[Intrinsics]] has a field [[<name>]], then
      [...]
      ii. Set O.[[Set]] to the definition specified in #sec-hardened-intrinsic-objects-set.
features: [Compartment, lockdown, property-override]
---*/

const before = new Compartment();
lockdown();
const after = new Compartment();
const text = `(() => {
  const array = [];
  array.push = 1;
  const object = {};
  object.toString = () => 'own';
  class E extends Error {}
  E.prototype.name = 'E';
  return array.push + String(object) + new E().name;
})()`;

for (const compartment of [before, after, after.evaluate('new Compartment()')]) {
  assert.sameValue(compartment.evaluate(text), '1ownE');
  assert.throws(TypeError, () => compartment.evaluate('Array.prototype.push = 1'));
}
