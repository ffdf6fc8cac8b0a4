// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A global whose name is a text that would be code in a list of names
defence: cell-names
features: [Compartment, lockdown]
includes: [escape.js]
---*/

const name = 'own = (function () { return this; })().escapeSecret';

attack(`return own;`, { globals: { [name]: 1 } });
