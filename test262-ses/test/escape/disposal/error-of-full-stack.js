// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: The constructor of the error of a stack that is full while resources are disposed of
defence: shared-error
features: [Compartment, explicit-resource-management, lockdown]
includes: [escape.js]
---*/

attack(`
  const found = [];
  const look = (error) => {
    for (let object = error; object !== null && object !== undefined; object = Object.getPrototypeOf(object)) {
      if (object !== Object.prototype && Object.hasOwn(object, 'constructor')) found.push(object.constructor);
    }
  };
  const dive = () => {
    using resource = { [Symbol.dispose]() { [1].map(() => 1); } };
    dive();
  };
  try {
    dive();
  } catch (error) {
    for (let at = error, count = 0; at && count < 9; at = at.suppressed, count++) {
      look(at);
      look(at.error);
    }
  }
  return found;
`);
