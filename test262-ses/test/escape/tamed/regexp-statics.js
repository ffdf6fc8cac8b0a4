// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp
description: What other code matched, in the static properties that RegExp has in some engines
defence: tamed-globals
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment();
/(secret)/.exec('a secret of the start compartment');
const found = compartment.evaluate(`
  ['$1', '$_', '$&', '$+', "$\`", "$'", 'input', 'lastMatch', 'lastParen', 'leftContext', 'rightContext']
    .map((key) => String(RegExp[key])).join();
`);
assert.sameValue(found.includes('secret'), false, found);
assert.sameValue(compartment.evaluate('RegExp') === RegExp, false);
