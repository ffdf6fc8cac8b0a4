// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-comparison
description: The this value and the argument are converted to Strings, in that order
features: [lockdown, unlocked]
---*/

const before = String.prototype.localeCompare;

lockdown();

const { localeCompare } = String.prototype;
assert.notSameValue(localeCompare, before);
const log = [];
const logging = (text) => ({
  toString() {
    log.push(text);
    return text;
  }
});
assert.sameValue(localeCompare.call(logging('a'), logging('b')), -1);
assert.compareArray(log, ['a', 'b']);
assert.sameValue('undefined'.localeCompare(), 0);
assert.sameValue('null'.localeCompare(null), 0);
assert.sameValue(localeCompare.call(12, '12'), 0);
