// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-redirecterrorconstructors
description: What the constructor of an error of the engine inherits from
defence: redirected-errors
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack('try { null.x; } catch (error) { return Object.getPrototypeOf(error.constructor); }');
