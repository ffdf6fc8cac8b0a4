// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror-objects
description: A setter for Error.stackTraceLimit, by which one compartment could tell another something
defence: stack-settings
features: [Compartment, lockdown, unlocked]
---*/

let limit = 10;
Object.defineProperty(Error, 'stackTraceLimit', {
  get: () => limit,
  set(value) { limit = value; },
  configurable: true,
});
lockdown();
const compartment = new Compartment({ globals: { StartError: Error } });
compartment.evaluate('Reflect.set(StartError, "stackTraceLimit", 7)');
assert.sameValue(limit, 10);
