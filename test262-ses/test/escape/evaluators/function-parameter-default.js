// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-function
description: A secret as the default of a parameter that Function is given
defence: start-evaluators-apart
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return Function('a = escapeSecret', 'return a')();`);
