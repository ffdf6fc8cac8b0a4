// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: Two compartments share neither their global objects nor their evaluators
defence: start-evaluators-apart
features: [Compartment, lockdown]
includes: [crawler.js]
---*/

lockdown();
const first = new Compartment();
const second = new Compartment();
const ofSecond = crawl(second);
for (const source of ['globalThis', 'eval', 'Function', 'Compartment', "Function('return globalThis')()"]) {
  const object = first.evaluate(source);
  assert.sameValue(ofSecond.has(object), false, source);
}
