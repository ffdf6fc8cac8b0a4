// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: What two fresh compartments both reach is frozen, and nothing is the start compartment's
defence: hardened-intrinsics
features: [Compartment, lockdown]
includes: [crawler.js]
---*/

lockdown();
const { reached, shared } = crawlTwo();
assert(shared > 400, 'there are many: ' + shared + ' of ' + reached);
