// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-replacelocalemethods
description: What the methods do is what the other methods did initially
info: |
  ReplaceLocaleMethods ( realm )

  2. For each row of #table-locale-methods, in order, do
      v. Set method.[[LocaleIndependent]] to the intrinsic object of intrinsics that the Locale-Independent column
         names.
features: [lockdown, unlocked]
---*/

Number.prototype.toString = () => 'changed';
Date.prototype.toDateString = () => 'changed';
String.prototype.toLowerCase = () => 'changed';
Array.prototype.toString = () => 'changed';

lockdown();

assert.sameValue((1.5).toString(), 'changed');
assert.sameValue((1.5).toLocaleString(), '1.5');
assert.sameValue(new Date(2026, 0, 2).toLocaleDateString(), 'Fri Jan 02 2026');
assert.sameValue('A'.toLocaleLowerCase(), 'a');
assert.sameValue([1, 2].toLocaleString('de'), '1,2');
