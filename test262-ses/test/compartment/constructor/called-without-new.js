// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: Compartment throws a TypeError when it is called without new
info: |
  Compartment ( [ options ] )

  1. If NewTarget is undefined, throw a TypeError exception.
features: [Compartment]
---*/

assert.throws(TypeError, () => Compartment());
assert.throws(TypeError, () => Compartment({}));
assert.throws(TypeError, () => Compartment.call(new Compartment()), 'the this value is a Compartment object');
assert.throws(TypeError, () => Reflect.apply(Compartment, Object.create(Compartment.prototype), []));
