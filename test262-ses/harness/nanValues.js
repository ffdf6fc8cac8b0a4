// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    NaNs of various origins. An engine may keep of each what made it, in bits that no operator shows.
defines: [nanValues]
---*/

var nanValues = (function () {
  var view = new DataView(new ArrayBuffer(8));
  var zero = Number('0');
  var values = [NaN, -NaN, zero / zero, -(zero / zero), Infinity - Infinity, zero * Infinity, Math.sqrt(-1), +'x'];
  [0x7ff80000, 0xfff80000, 0x7ff00000, 0xffffffff, 0x7ff80001, 0xfffc0000].forEach(function (high) {
    view.setUint32(0, high);
    view.setUint32(4, 0x1234567);
    values.push(view.getFloat64(0));
  });
  [0x7fc00000, 0xffc00000, 0x7f812345, 0xffffffff].forEach(function (bits) {
    view.setUint32(0, bits);
    values.push(view.getFloat32(0));
  });
  return values;
})();
