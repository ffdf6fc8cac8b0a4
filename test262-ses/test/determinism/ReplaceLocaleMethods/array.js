// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-method
description: After lockdown toLocaleString of an array is what toString is
info: |
  Locale-Independent Methods

  2. Return ? Call(F.[[LocaleIndependent]], the this value).
features: [lockdown, Compartment, unlocked]
---*/

const compartment = new Compartment({ globals: {} });

lockdown();

const list = [1234.5, undefined, null, [2, 'a'], { toLocaleString: () => 'locale', toString: () => 'text' }];
assert.sameValue(list.toLocaleString('de'), '1234.5,,,2,a,text');
assert.sameValue(compartment.evaluate('[1234.5, 1].toLocaleString("de")'), '1234.5,1');
assert.sameValue(Array.prototype.toLocaleString.call({ join: () => 'joined' }), 'joined');
