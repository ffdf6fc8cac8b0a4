// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-function
description: The Function that a compartment has by name
defence: start-evaluators-apart
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return Function('return escapeSecret')();`);
