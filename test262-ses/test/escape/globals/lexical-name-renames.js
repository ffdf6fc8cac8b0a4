// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: A global lexical binding whose name would bind another name of what is around the scope
defence: lexical-names
features: [Compartment, globalLexicals, lockdown]
includes: [escape.js]
---*/

attack('return own;', { globalLexicals: { 'toString: { constructor: own } = 1': 1 } });
attack('return own;', { globalLexicals: { 'absent: own = (function () { return this; })()': 1 } });
