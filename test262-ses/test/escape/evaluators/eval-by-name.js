// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: The eval that a compartment has by name
defence: eval-reset
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack('return eval;');
