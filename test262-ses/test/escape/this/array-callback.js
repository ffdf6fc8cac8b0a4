// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The this value of a callback without one
defence: strict-code
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack('return [1].map(function () { return this; });');
