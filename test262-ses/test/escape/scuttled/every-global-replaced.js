// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Accessors and a function that throws in the place of every global, when the shim has loaded
defence: captured-globals
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [escape.js]
---*/

const lock = lockdown;
const heard = [];
const restore = scuttle((key, value) => ({
  get() {
    heard.push(key);
    return typeof value === 'function' ? () => { throw new Test262Error('called'); } : undefined;
  },
  set() { heard.push(key); },
  configurable: true,
}));
try {
  assertWorks(lock);
} finally {
  restore();
}
// Where Node.js formats a stack, it looks for Error.prepareStackTrace itself.
assert.sameValue(heard.filter((key) => key !== 'Error').map(String).join(), '');
