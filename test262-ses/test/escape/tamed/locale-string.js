// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-replacelocalemethods
description: The locale in comparisons and changes of case
defence: locale-methods
features: [Compartment, Intl, lockdown]
---*/

lockdown();
const compartment = new Compartment();
assert.sameValue(compartment.evaluate('"i".toLocaleUpperCase("tr")'), 'I');
assert.sameValue(compartment.evaluate('["b", "B", "a"].sort((a, b) => a.localeCompare(b, "en")).join("")'), 'Bab');
