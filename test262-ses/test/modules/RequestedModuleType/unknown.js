// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-requestedmoduletype
description: A type that is neither json nor text is a TypeError, and no hook is asked
info: |
  RequestedModuleType ( moduleRequest )

  [...]
  2. For each ImportAttribute Record attribute of moduleRequest.[[Attributes]], do
    [...]
    c. If type is neither "json" nor "text", throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const fail = () => {
    throw new Test262Error('a hook is asked');
  };
  for (const type of ['', 'JSON', 'css', 'bytes', 'javascript', 'undefined', 'json;data', ' json']) {
    await forEachImporter(async (importModule, name) => {
      const source = new ModuleSource(`import x from "data" with { type: "${type}" };`);
      const options = { modules: { main: { source } }, resolveHook: fail, loadHook: fail, loadNowHook: fail };
      await assert.throwsAsync(TypeError, () => importModule(new Compartment(options), 'main'), name + ' ' + type);
    });
    const load = new Compartment({ loadHook: fail }).evaluate('(options) => import("data", options)');
    await assert.throwsAsync(TypeError, () => load({ with: { type } }), type);
  }
});
