// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: A Proxy for an intrinsic prototype lets an object that inherits from it override
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  2. If ownDesc is not undefined and IsDataDescriptor(ownDesc) is true, set ownDesc.[[Writable]] to true.
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
includes: [overrideRefusal.js, propertyHelper.js]
---*/

lockdown();
const object = Object.create(new Proxy(Array.prototype, {}));
object.push = 1;

verifyProperty(object, 'push', { value: 1, writable: true, enumerable: true, configurable: true });
assertRefuses(() => Reflect.set(new Proxy(Array.prototype, {}), 'push', 1));
