// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-constructor
description: A class may extend Compartment
info: |
  It may be used as the value in an `extends` clause of a class definition.
features: [Compartment]
---*/

class Subclass extends Compartment {
  #runs = 0;
  constructor(globals) {
    super({ globals });
  }
  run(source) {
    this.#runs += 1;
    return this.evaluate(source);
  }
  get runs() {
    return this.#runs;
  }
}
const compartment = new Subclass({ x: 1 });

assert.sameValue(compartment.run('x + 1'), 2);
assert.sameValue(compartment.runs, 1);
assert.sameValue(Object.getPrototypeOf(compartment), Subclass.prototype);
assert(compartment instanceof Compartment);
