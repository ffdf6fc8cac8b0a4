// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-import-defer
description: A JSON module can be imported deferred, with the attribute alone
info: |
  A deferred module of a compartment is loaded and linked by the rules of the compartment
features: [Compartment, Compartment-modules, ModuleSource, data-modules, import-defer]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const main = 'import defer * as m from "m" with { type: "json" }; export const read = () => m.default;';
  const compartment = compartmentOf({ main, bad: 'import defer * as m from "m";' }, { modules: { m: { json: '1' } } });

  assert.sameValue((await compartment.import('main')).read(), 1);
  await assert.throwsAsync(TypeError, () => compartment.import('bad'));
});
