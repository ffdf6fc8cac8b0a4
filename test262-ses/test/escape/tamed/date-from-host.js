// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of a Date that the start compartment handed out
defence: shared-date
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack('return date.constructor;', { globals: { date: new Date(0) } });
