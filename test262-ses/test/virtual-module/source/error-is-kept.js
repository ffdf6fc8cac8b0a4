// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: The error of a virtual module source that cannot be read is the same each time, and it is not read again
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  [...]
  3. Let bindings be ? Get(source, "bindings").
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let reads = 0;
const compartment = compartmentOf({
  v: {
    get bindings() {
      reads += 1;
      throw new Test262Error();
    },
  },
});
const errors = [1, 2].map(() => {
  try {
    return compartment.importNow('v');
  } catch (error) {
    return error;
  }
});

assert.sameValue(errors[0] instanceof Test262Error, true);
assert.sameValue(errors[0], errors[1]);
assert.sameValue(reads, 1);
