// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: What a getter of the option modules throws, Compartment throws, and no later option is read
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    g. Let modules be ? Get(options, "modules").
features: [Compartment, Compartment-modules]
---*/

const options = {
  get modules() {
    throw new Test262Error();
  },
  get resolveHook() {
    throw new TypeError('resolveHook is read');
  },
};

assert.throws(Test262Error, () => new Compartment(options));
