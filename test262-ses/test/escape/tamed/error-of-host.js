// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of an error that a function of the start compartment throws
defence: shared-error
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack('try { host(); } catch (error) { return error.constructor; }', { globals: { host() { throw new Error('of the host'); } } });
