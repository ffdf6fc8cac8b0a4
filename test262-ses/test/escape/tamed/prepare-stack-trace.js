// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror-objects
description: A setter for Error.prepareStackTrace, which in some engines is given what is on the stack of any code
defence: stack-settings
features: [Compartment, lockdown, unlocked]
---*/

let format;
Object.defineProperty(Error, 'prepareStackTrace', {
  get: () => format,
  set(value) { format = value; },
  configurable: true,
});
lockdown();
const compartment = new Compartment({ globals: { StartError: Error } });
compartment.evaluate('Reflect.set(StartError, "prepareStackTrace", () => "mine")');
assert.sameValue(format, undefined);
