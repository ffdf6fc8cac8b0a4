// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate.now
description: The now of the tamed Date throws a TypeError
info: |
  Date.now ( )

  1. Throw a TypeError exception.
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
assert.throws(TypeError, function () {
  compartment.evaluate('Date.now()');
});
assert.throws(TypeError, function () {
  Reflect.apply(Date.prototype.constructor.now, Date, []);
});
assert.sameValue(typeof Date.now(), 'number', 'the start compartment keeps its own');
