// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Classes with private names, accessors and static blocks work
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { start: 1 } });
const C = compartment.evaluate(`
  class C {
    static made = 0;
    static { this.start = start; }
    #x = C.start;
    constructor() { C.made += 1; }
    get x() { return this.#x; }
    set x(value) { this.#x = value; }
    static has(o) { return #x in o; }
  }
  C
`);
const c = new C();

c.x += 1;
assert.sameValue(c.x, 2);
assert.sameValue(C.made, 1);
assert.sameValue(C.has(c) && !C.has({}), true);
assert.sameValue(C.name, 'C');
