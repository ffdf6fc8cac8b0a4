// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: What happens to a virtual module source after a module was made from it does not change the module
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  [...]
  14. Set module.[[Execute]] to execute.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const ran = [];
const bindings = [{ export: 'x' }];
const source = {
  bindings,
  execute(env) {
    ran.push('first');
    env.x = 1;
  },
};
const compartment = compartmentOf({
  v: source,
  change: { execute: change },
  user: 'import "change"; export * from "v";',
});
function change() {
  source.execute = () => ran.push('second');
  source.bindings = [{ export: 'y' }];
  bindings[0].export = 'z';
}

const namespace = compartment.importNow('user');
assert.compareArray(ran, ['first']);
assert.compareArray(exportNames(namespace), ['x']);
assert.sameValue(namespace.x, 1);
