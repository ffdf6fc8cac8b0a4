// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-function
description: The this value of a function that Function makes
defence: start-evaluators-apart
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return Function('return this')();`);
