// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A hardened ArrayBuffer may still be resized
features: [harden, lockdown, resizable-arraybuffer]
---*/

lockdown();

const buffer = harden(new ArrayBuffer(1, { maxByteLength: 2 }));

assert(Object.isFrozen(buffer));
buffer.resize(2);
assert.sameValue(buffer.byteLength, 2);
