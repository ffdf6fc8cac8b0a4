// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: The constructor of the functions of a namespace that a hook answers with
defence: inert-function
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [compartmentModules.js, escape.js]
---*/

lockdown();
const compartment = compartmentOf({ m: "import { f } from 'host'; export default f.constructor('return escapeSecret')();" }, {
  modules: { host: { namespace: { f() {} } } },
});
let found;
try {
  found = compartment.importNow('m').default;
} catch (error) {
  found = error;
}
assertNothingTaken(found, 'the module');
