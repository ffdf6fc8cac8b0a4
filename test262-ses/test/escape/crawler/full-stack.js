// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: The same with the error of a full stack
defence: hardened-extensions
features: [Compartment, lockdown]
includes: [crawler.js]
---*/

lockdown();
crawlTwo(true);
