// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: A typed array over a resizable buffer that an intrinsic object leads to makes lockdown fail
features: [lockdown, harden, resizable-arraybuffer, unlocked]
---*/

Array.prototype.at = Object.assign(function at() {}, {
  bytes: new Uint8Array(new ArrayBuffer(1, { maxByteLength: 2 }))
});
assert.throws(TypeError, function () {
  lockdown();
});
assert.throws(TypeError, function () {
  harden({});
});
