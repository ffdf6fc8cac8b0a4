// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of what gives the stack of an error, where that is an accessor
defence: inert-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const error = new Error();
  let object = error;
  while (object !== null && !Object.hasOwn(object, 'stack')) object = Object.getPrototypeOf(object);
  const desc = object && Object.getOwnPropertyDescriptor(object, 'stack');
  const found = desc && desc.get ? desc.get : take;
  return found.constructor('return escapeSecret')();
`);
