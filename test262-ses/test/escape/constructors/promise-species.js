// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of what a species is called with
defence: inert-function
features: [Compartment, lockdown]
flags: [async]
includes: [asyncHelpers.js, escape.js]
---*/

asyncTest(() => attackAsync(`
  let found;
  class Spy extends Promise {
    constructor(executor) { super(executor); found = executor.constructor; }
  }
  await Spy.resolve().then(() => {});
  return found('return escapeSecret')();
`));
