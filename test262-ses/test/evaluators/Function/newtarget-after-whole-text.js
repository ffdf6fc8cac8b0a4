// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: A text that only as a whole is an error throws before the prototype of NewTarget is read
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  16. If expr is a List of errors, throw a SyntaxError exception.
  17. Let proto be ? GetPrototypeFromConstructor(newTarget, the Prototype column of row).
features: [Compartment]
---*/

const { Function: F } = new Compartment().globalThis;
let read = 0;
const newTarget = new Proxy(function () {}, {
  get(target, key) {
    if (key === 'prototype') read += 1;
    return target[key];
  },
});

assert.throws(SyntaxError, () => Reflect.construct(F, ['{ a }', '"use strict";'], newTarget));
assert.sameValue(read, 0);
