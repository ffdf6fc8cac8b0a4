// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A global whose name is several names
defence: cell-names
features: [Compartment, lockdown]
includes: [escape.js]
---*/

const name = 'own, other = (function () { return this; })()';

attack(`return other;`, { globals: { [name]: 1 } });
