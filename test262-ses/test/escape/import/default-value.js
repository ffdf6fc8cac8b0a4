// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: import() as the default value of a parameter
defence: import-gate
features: [Compartment, lockdown]
flags: [async]
includes: [asyncHelpers.js, escape.js]
---*/

asyncTest(() => attackImport(`return await ((a = import('SPECIFIER')) => a)();`));
