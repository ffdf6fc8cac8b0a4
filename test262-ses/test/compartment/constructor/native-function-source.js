// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentconstructor
description: A Compartment constructor is a built-in function and shows as one
info: |
  CreateCompartmentConstructor ( realm )

  [...]
  2. Let constructor be CreateBuiltinFunction(steps, 0, "Compartment", « », realm).
features: [Compartment, native-function-source]
includes: [nativeFunctionMatcher.js]
---*/

assertNativeFunction(Compartment);
assertNativeFunction(new Compartment().globalThis.Compartment);
assertNativeFunction(Compartment.prototype.evaluate);
assertNativeFunction(Object.getOwnPropertyDescriptor(Compartment.prototype, 'globalThis').get);
