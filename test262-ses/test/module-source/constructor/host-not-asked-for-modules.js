// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: The host is not asked again when a module is made from a source
info: |
  ModuleSource ( text )

  [...]
  4. Perform ? HostEnsureCanCompileStrings(realm, « », text, false).
features: [Compartment, Compartment-modules, ModuleSource, host-hooks]
includes: [compartmentModules.js]
---*/

const compartment = compartmentOf({ m: new ModuleSource('export const x = 1;') });
let asked = 0;
$262.setHostHook('HostEnsureCanCompileStrings', function () {
  asked += 1;
});

assert.sameValue(compartment.importNow('m').x, 1);
assert.sameValue(asked, 0);
