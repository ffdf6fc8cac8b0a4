// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-method
description: After lockdown toLocaleLowerCase and toLocaleUpperCase know no locale
info: |
  Locale-Independent Methods

  2. Return ? Call(F.[[LocaleIndependent]], the this value).
features: [lockdown, Compartment]
---*/

lockdown();

assert.sameValue('I'.toLocaleLowerCase('tr'), 'i');
assert.sameValue('i'.toLocaleUpperCase('tr'), 'I');
assert.sameValue('i'.toLocaleUpperCase(['lt', 'az']), 'I');
assert.sameValue(new Compartment().evaluate('"ISSUE".toLocaleLowerCase("tr")'), 'issue');
assert.sameValue('\u00df'.toLocaleUpperCase(), 'SS');
