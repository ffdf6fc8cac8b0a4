// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-nan-encodings
description: DataView.prototype.setFloat16 writes each NaN as the same bytes
info: |
  Encodings of NaN

  If value is NaN, rawBytes is the encoding of the format whose sign bit is 0, whose exponent bits and highest bit of
  the significand are 1, and whose other bits are 0: 0x7E00, 0x7FC00000 and 0x7FF8000000000000.
includes: [nanValues.js]
features: [nan-canonical, Float16Array]
---*/

const view = new DataView(new ArrayBuffer(8));
const bitsOf = (view) => view.getUint16(0);
for (const [index, nan] of nanValues.entries()) {
  view.setFloat16(0, nan);
  assert.sameValue(bitsOf(view), 0x7e00, `nan ${index}`);
  assert.sameValue(Number.isNaN(view.getFloat16(0)), true);
}
