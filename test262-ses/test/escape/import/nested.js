// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: import() in a compartment that a guest makes
defence: import-gate
features: [Compartment, lockdown]
flags: [async]
includes: [asyncHelpers.js, escape.js]
---*/

asyncTest(() => attackImport(`return await new Compartment().evaluate('im' + 'port("SPECIFIER")');`));
