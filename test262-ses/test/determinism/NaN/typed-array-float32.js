// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-nan-encodings
description: A Float32Array holds each NaN as the same bytes
info: |
  Encodings of NaN

  If value is NaN, rawBytes is the encoding of the format whose sign bit is 0, whose exponent bits and highest bit of
  the significand are 1, and whose other bits are 0: 0x7E00, 0x7FC00000 and 0x7FF8000000000000.
includes: [nanValues.js]
features: [nan-canonical]
---*/

const first = Float32Array.of(...nanValues);
const second = new Float32Array(nanValues);
const third = new Float32Array(nanValues.length).fill(nanValues[1]);
for (const array of [first, second, third]) {
  const bytes = new Uint8Array(array.buffer);
  const size = array.BYTES_PER_ELEMENT;
  for (let index = 0; index < nanValues.length; index++) {
    const element = Array.from(bytes.subarray(index * size, (index + 1) * size));
    const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
    const view = new DataView(Uint8Array.from(littleEndian ? element.reverse() : element).buffer);
    assert.sameValue(((view) => view.getUint32(0))(view), 0x7fc00000, `nan ${index}`);
  }
}
