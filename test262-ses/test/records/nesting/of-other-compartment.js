// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-constructor
description: A Compartment constructor that is called from outside makes a compartment like any other
info: |
  The parent of a new compartment is the one whose constructor was called.
features: [Compartment]
---*/

const parent = new Compartment({ globals: { x: 'parent' } });
const child = new parent.globalThis.Compartment({ globals: { y: 'child' } });

assert(child instanceof Compartment);
assert.sameValue(Object.getPrototypeOf(child), Compartment.prototype);
assert.sameValue(child.evaluate('typeof x + y'), 'undefinedchild');
