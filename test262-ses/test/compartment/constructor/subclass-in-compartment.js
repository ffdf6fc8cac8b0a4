// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-constructor
description: A class in code of a compartment may extend the Compartment of that compartment
info: |
  It may be used as the value in an `extends` clause of a class definition.
features: [Compartment]
---*/

const child = new Compartment({ globals: { x: 1 } }).evaluate(`
  class Subclass extends Compartment {
    get own() { return this.evaluate('typeof x + y'); }
  }
  new Subclass({ globals: { y: 1 } })
`);

assert(child instanceof Compartment);
assert.notSameValue(Object.getPrototypeOf(child), Compartment.prototype);
assert.sameValue(child.own, 'undefined1');
