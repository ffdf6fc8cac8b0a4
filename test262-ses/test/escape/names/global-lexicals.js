// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: Names of global lexical bindings are no way around the scope
defence: terminator
features: [Compartment, globalLexicals, lockdown]
includes: [escape.js]
---*/

attack('return [own, escapeSecret];', { globalLexicals: { own: 1 } });
attack('return Function("return escapeLexical")();', { globalLexicals: { own: 1 } });
