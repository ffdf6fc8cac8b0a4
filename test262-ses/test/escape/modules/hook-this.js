// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: The this value of the hooks
defence: strict-code
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [escape.js]
---*/

attack(`
  const seen = [];
  const compartment = new Compartment({
    resolveHook: function (specifier) { seen.push((function () { return this; })()); return specifier; },
    loadNowHook: function () { seen.push((function () { return this; })()); return { namespace: {} }; },
  });
  compartment.importNow('m');
  return seen;
`);
