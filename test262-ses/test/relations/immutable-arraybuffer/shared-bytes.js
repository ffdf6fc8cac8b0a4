// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-immutable-arraybuffer
description: A compartment that is handed an immutable buffer cannot change it
info: |
  Bytes that are shared between compartments and must not be a channel between them are put into an immutable ArrayBuffer.
features: [Compartment, harden, immutable-arraybuffer, lockdown]
---*/

lockdown();

const bytes = harden(new Uint8Array([1, 2, 3]).buffer.transferToImmutable());
const compartment = new Compartment({ globals: { bytes } });

assert.sameValue(compartment.evaluate('new Uint8Array(bytes)[2]'), 3);
assert.throws(TypeError, () => compartment.evaluate('new Uint8Array(bytes).fill(0)'));
assert.throws(TypeError, () => compartment.evaluate('new DataView(bytes).setInt8(0, 9)'));
assert.throws(TypeError, () => compartment.evaluate('bytes.transfer()'));
assert.sameValue(new Uint8Array(bytes).join(), '1,2,3');
