// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: What were data properties of intrinsic objects are data properties after lockdown, the replaced ones too
info: |
  HardenIntrinsics ( realm )

  1. For each row of #table-intrinsics, in order, do
    [...]
      i. Perform ? HardenValue(realm.[[Intrinsics]].[[<name>]]).
features: [lockdown, Compartment, override-data-descriptor]
includes: [propertyHelper.js]
---*/

const { push } = Array.prototype;
lockdown();
const { Date: SharedDate, Error: SharedError, Math: SharedMath, RegExp: SharedRegExp } = new Compartment().globalThis;

verifyProperty(Array.prototype, 'push', { value: push, writable: false, enumerable: false, configurable: false });
const properties = [
  [Array.prototype, 'toLocaleString'],
  [String.prototype, 'localeCompare'],
  [Function.prototype, 'constructor'],
  [Date.prototype, 'constructor'],
  [SharedDate, 'now'],
  [SharedMath, 'random'],
  [SharedError.prototype, 'toString'],
  [SharedRegExp.prototype, 'test'],
  [JSON, 'parse'],
];
for (const [object, name] of properties) {
  const desc = Object.getOwnPropertyDescriptor(object, name);
  assert.sameValue(desc.value, object[name], name);
  assert.sameValue(desc.writable, false, name);
}
