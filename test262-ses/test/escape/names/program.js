// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A name in a program that is in no function
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack('escapeSecret;', { program: true });
