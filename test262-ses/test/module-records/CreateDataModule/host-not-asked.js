// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createdatamodule
description: The host is not asked whether JSON or text may be compiled
info: |
  CreateDataModule ( compartmentRec, type, text )

  [...]
  2. If type is "json", then
    a. Let module be ? ParseJSONModule(text).
  3. Else,
    a. Let module be CreateDefaultExportSyntheticModule(text).
features: [Compartment, Compartment-modules, data-modules, host-hooks]
---*/

const compartment = new Compartment({ modules: { json: { json: '1' }, text: { text: '1' } } });
let asked = 0;
$262.setHostHook('HostEnsureCanCompileStrings', () => {
  asked++;
  throw new Test262Error();
});

assert.sameValue(compartment.importNow('json').default, 1);
assert.sameValue(compartment.importNow('text').default, '1');
assert.sameValue(asked, 0);
