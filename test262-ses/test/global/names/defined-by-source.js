// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A global property that a source defines is a name in that source from then on, and not before
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

forEachEvaluator((run, name) => {
  const compartment = new Compartment();
  const before = `(() => { try { return made; } catch (error) { return error.name; } })()`;
  const source = `[${before}, globalThis.made = 1, made, globalThis.made = 2, made, (made = 3, globalThis.made)].join()`;
  assert.sameValue(run(compartment, source), 'ReferenceError,1,1,2,2,3', name);
  assert.sameValue(run(compartment, 'made'), 3, name);
});
