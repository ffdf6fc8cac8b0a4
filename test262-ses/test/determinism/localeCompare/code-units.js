// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-comparison
description: Strings are compared by their code units
info: |
  String.prototype.localeCompare ( that )

  8. If ! IsLessThan(S, thatString, true) is true, return -1𝔽.
features: [lockdown, Compartment, unlocked]
---*/

const before = String.prototype.localeCompare;

lockdown();

const { localeCompare } = String.prototype;
assert.notSameValue(localeCompare, before);
assert.sameValue('a'.localeCompare('b'), -1);
assert.sameValue('b'.localeCompare('a'), 1);
assert.sameValue('a'.localeCompare('a'), 0);
assert.sameValue('a'.localeCompare('B'), 1);
assert.sameValue('Z'.localeCompare('a'), -1);
assert.sameValue('a'.localeCompare('aa'), -1);
assert.sameValue('10'.localeCompare('9'), -1);
assert.sameValue('z'.localeCompare('\u00e9'), -1);
assert.sameValue('\ufffd'.localeCompare('\u{1f600}'), 1, 'code units, not code points');
assert.sameValue(new Compartment().evaluate('["a", "B", "c"].sort((a, b) => a.localeCompare(b)).join()'), 'B,a,c');
