// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-get-error.prototype.stack
description: The getter returns undefined for an object that is no error
info: |
  get Error.prototype.stack

  3. If E does not have an [[ErrorData]] internal slot, return undefined.
features: [lockdown, Compartment, error-stack-accessor]
---*/

lockdown();

const { get } = Object.getOwnPropertyDescriptor(Error.prototype, 'stack');
for (const value of [{}, [], function () {}, Error.prototype, Object.create(new Error()), new Proxy(new Error(), {})]) {
  assert.sameValue(get.call(value), undefined);
}
