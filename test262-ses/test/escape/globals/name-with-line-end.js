// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A global whose name is on two lines
defence: cell-names
features: [Compartment, lockdown]
includes: [escape.js]
---*/

const name = 'own\u2028= (function () { return this; })().escapeSecret';

attack(`return own;`, { globals: { [name]: 1 } });
