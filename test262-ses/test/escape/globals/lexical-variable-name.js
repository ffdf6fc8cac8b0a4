// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A variable global lexical binding whose name would be code in a list of names
defence: lexical-names
features: [Compartment, globalLexicals, lockdown]
includes: [escape.js]
---*/

attack('return own;', { globalLexicals: { 'own = (function () { return this; })().escapeSecret': 1 } });
