// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-function
description: new Function
defence: start-evaluators-apart
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return new Function('return escapeSecret')();`);
