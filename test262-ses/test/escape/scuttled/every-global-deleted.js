// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: No global is there any more when a guest runs
defence: captured-globals
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [escape.js]
---*/

lockdown();
const restore = scuttle(() => undefined);
try {
  assertWorks(() => {});
} finally {
  restore();
}
