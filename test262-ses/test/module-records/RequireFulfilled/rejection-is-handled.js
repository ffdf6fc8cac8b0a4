// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-requirefulfilled
description: The host hears once that the rejection which importNow throws is handled, and nothing where it is fulfilled
info: |
  RequireFulfilled ( promise )

  1. If promise.[[PromiseState]] is rejected and promise.[[PromiseIsHandled]] is false, perform
     HostPromiseRejectionTracker(promise, "handle").
  2. Set promise.[[PromiseIsHandled]] to true.
features: [Compartment, Compartment-modules, host-hooks]
---*/

const log = [];
const execute = () => {
  throw new Test262Error();
};
const compartment = new Compartment({ modules: { works: { source: {} }, throws: { source: { execute } } } });
$262.setHostHook('HostPromiseRejectionTracker', (promise, operation) => {
  log.push(operation);
});

compartment.importNow('works');
assert.compareArray(log, []);
assert.throws(Test262Error, () => compartment.importNow('throws'));
assert.compareArray(log, ['reject', 'handle']);
assert.throws(Test262Error, () => compartment.importNow('throws'));
assert.compareArray(log, ['reject', 'handle']);
