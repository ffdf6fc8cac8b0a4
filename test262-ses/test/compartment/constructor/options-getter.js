// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: A getter of the options is called once and with the options as its this value
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    a. Let globals be ? Get(options, "globals").
    [...]
    n. Let name be ? Get(options, "name").
features: [Compartment]
---*/

const receivers = [];
const options = {
  get globals() {
    receivers.push(this);
    return { x: 1 };
  },
  get name() {
    receivers.push(this);
    return 'c';
  },
};
const compartment = new Compartment(options);

assert.compareArray(receivers, [options, options]);
assert.sameValue(compartment.evaluate('x'), 1);
assert.sameValue(compartment.name, 'c');
assert.sameValue(receivers.length, 2, 'nothing is read later');
