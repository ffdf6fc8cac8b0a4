// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: The same when a program has added to the intrinsic objects before lockdown
defence: removed-properties
features: [Compartment, lockdown, unlocked]
includes: [crawler.js]
---*/

Array.prototype.planted = { list: [] };
Object.planted = () => globalThis;
[].concat.planted = {};
lockdown();
crawl(new Compartment()).forEach((path) => {
  assert.sameValue(path.includes('planted'), false, path);
});
