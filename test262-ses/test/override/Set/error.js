// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: The name and the message of an error can be assigned
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
for (const Constructor of [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError]) {
  const error = new Constructor();
  error.name = 'Own';
  error.message = 'text';
  error.toString = () => 'shown';

  assert.compareArray(Object.keys(error), ['name', 'message', 'toString'], Constructor.name);
  assert.sameValue(error.name, 'Own', Constructor.name);
  assert.sameValue(String(error), 'shown', Constructor.name);
  assert.sameValue(new Constructor().name, Constructor.name);
}
