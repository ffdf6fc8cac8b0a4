// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-function-realms
description: An error that the language throws in a compartment is an instance of the shared constructors
features: [Compartment]
---*/

const compartment = new Compartment();

const thrown = (source) => {
  try {
    compartment.evaluate(source);
  } catch (error) {
    return error;
  }
};

assert.sameValue(Object.getPrototypeOf(thrown('null.x')), TypeError.prototype);
assert.sameValue(Object.getPrototypeOf(thrown('unresolvable')), ReferenceError.prototype);
assert.sameValue(Object.getPrototypeOf(thrown('new Array(-1)')), RangeError.prototype);
assert.sameValue(Object.getPrototypeOf(thrown('decodeURI("%")')), URIError.prototype);
assert.sameValue(Object.getPrototypeOf(thrown('new RegExp("(")')), SyntaxError.prototype);
