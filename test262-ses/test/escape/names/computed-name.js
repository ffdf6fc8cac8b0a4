// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A name in the computed name of a class member
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack('return Object.keys(class { static [escapeSecret] = 1; })[0];');
