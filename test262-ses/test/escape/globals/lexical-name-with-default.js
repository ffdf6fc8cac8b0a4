// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A constant global lexical binding whose name would be code in a list of names
defence: lexical-names
features: [Compartment, globalLexicals, lockdown]
includes: [escape.js]
---*/

const lexicals = Object.freeze({ 'own = (function () { return this; })().escapeSecret': 1 });

attack('return own;', { globalLexicals: lexicals });
