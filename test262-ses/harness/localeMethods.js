// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    The locale methods that every engine has.
defines: [localeMethods]
---*/

/** Of each: the prototype, the name, the name of the method without a locale, and the function that was there first. */
var localeMethods = [
  [Array.prototype, 'toLocaleString', 'toString'],
  [BigInt.prototype, 'toLocaleString', 'toString'],
  [Date.prototype, 'toLocaleDateString', 'toDateString'],
  [Date.prototype, 'toLocaleString', 'toString'],
  [Date.prototype, 'toLocaleTimeString', 'toTimeString'],
  [Number.prototype, 'toLocaleString', 'toString'],
  [String.prototype, 'toLocaleLowerCase', 'toLowerCase'],
  [String.prototype, 'toLocaleUpperCase', 'toUpperCase'],
  [Object.getPrototypeOf(Uint8Array.prototype), 'toLocaleString', 'toString']
].map(function (row) {
  return row.concat([row[0][row[1]]]);
});
