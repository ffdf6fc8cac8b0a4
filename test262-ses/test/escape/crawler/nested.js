// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: >
  What a compartment shares with one that its code made is frozen, and leads to nothing of the start compartment
defence: inert-compartment
features: [Compartment, lockdown]
includes: [crawler.js]
---*/

lockdown();
const outer = new Compartment();
const inner = outer.evaluate('new Compartment()');
const ofOuter = crawl(outer);
crawl(inner).forEach((path, object) => {
  assert.notSameValue(object, globalThis, path);
  assert.notSameValue(object, Compartment, path);
  const isShared = ofOuter.has(object) && path !== 'the compartment';
  assert(!isShared || Object.isFrozen(object), path + ' is frozen');
});
