// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-get-error.prototype.stack
description: The getter throws for what is no object
info: |
  get Error.prototype.stack

  2. If E is not an Object, throw a TypeError exception.
features: [lockdown, Compartment, error-stack-accessor]
---*/

lockdown();

const { get } = Object.getOwnPropertyDescriptor(Error.prototype, 'stack');
for (const value of [undefined, null, true, 1, 1n, 'stack', Symbol()]) {
  assert.throws(TypeError, function () {
    get.call(value);
  });
}
