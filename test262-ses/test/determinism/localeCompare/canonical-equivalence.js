// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-comparison
description: Strings that are canonically equivalent are equal
info: |
  String.prototype.localeCompare ( that )

  7. If S is thatString, return +0𝔽.
features: [lockdown, unlocked]
---*/

const before = String.prototype.localeCompare;

lockdown();

const { localeCompare } = String.prototype;
assert.notSameValue(localeCompare, before);
const pairs = [
  ['\u00e9', 'e\u0301'], ['\u1e69', 's\u0323\u0307'], ['\ud4db', '\u1111\u1171\u11b6'], ['\u212b', '\u00c5'],
];
for (const [left, right] of pairs) {
  assert.sameValue(left.localeCompare(right), 0, left);
  assert.sameValue(right.localeCompare(left), 0, left);
}
assert.sameValue('\ufb01'.localeCompare('fi'), 1, 'compatibility is no equivalence');
