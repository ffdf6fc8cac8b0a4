// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: What the getter of globalLexicals throws is thrown and the name is not read
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    d. Let globalLexicals be ? Get(options, "globalLexicals").
    [...]
    n. Let name be ? Get(options, "name").
features: [Compartment, globalLexicals]
includes: [compartmentTraps.js]
---*/

const log = [];
const options = logTraps(
  {
    get globalLexicals() {
      throw new Test262Error();
    },
  },
  'options',
  log,
);

assert.throws(Test262Error, () => new Compartment(options));
assert.compareArray(log, ['options get globals', 'options get globalLexicals']);
