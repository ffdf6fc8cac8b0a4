// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: >
  A private name that no class of the source declares is an early error, also where a class of the caller does
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  3. If script is a List of errors, throw a SyntaxError exception.
  [...]
  13. Set the PrivateEnvironment of evalContext to null.
features: [Compartment]
---*/

class C {
  #x = 1;
  static run(compartment, source) {
    return compartment.evaluate(source);
  }
}
const compartment = new Compartment({ globals: { o: new C() } });

for (const source of ['o.#x', '#x in o', '(class { #y; m() { return o.#x; } })', '#x']) {
  assert.throws(SyntaxError, () => C.run(compartment, source), source);
}
assert.sameValue(compartment.evaluate('new (class { #x = 2; m() { return this.#x; } })().m()'), 2);
