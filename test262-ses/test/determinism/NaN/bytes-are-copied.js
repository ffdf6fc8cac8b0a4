// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-nan-encodings
description: Copies between arrays of one type write no NaN, so the bytes stay as they are
info: |
  Encodings of NaN

  If value is NaN, rawBytes is the encoding of the format whose sign bit is 0, whose exponent bits and highest bit of
  the significand are 1, and whose other bits are 0: 0x7E00, 0x7FC00000 and 0x7FF8000000000000.
features: [nan-canonical]
---*/

const source = new Float64Array(1);
const bits = new BigUint64Array(source.buffer);
bits[0] = 0xfff8000000000123n;
const copy = new Float64Array(1);
copy.set(source);
assert.sameValue(new BigUint64Array(copy.buffer)[0], 0xfff8000000000123n);
assert.sameValue(new BigUint64Array(source.slice().buffer)[0], 0xfff8000000000123n);

copy[0] = source[0];
assert.sameValue(new BigUint64Array(copy.buffer)[0], 0x7ff8000000000000n);
