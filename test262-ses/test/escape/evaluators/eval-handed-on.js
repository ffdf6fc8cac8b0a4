// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: The eval of a compartment as a global of another
defence: eval-reset
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return new Compartment({ globals: { own: eval } }).evaluate(\`own('escapeSecret')\`);`);
