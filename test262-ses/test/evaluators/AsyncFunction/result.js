// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: AsyncFunction of a compartment makes async functions of it, which have no prototype property
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  19. Let F be OrdinaryFunctionCreate(proto, sourceString, parameters, body, non-lexical-this, compartmentRec.[[GlobalEnv]], null).
  20. Perform SetFunctionName(F, "anonymous").
  [...]
  24. Return F.
features: [Compartment, host-intrinsics]
flags: [async]
includes: [asyncHelpers.js, isConstructor.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({ globals: { x: 1 } });
  const AsyncFunction = $262.compartmentIntrinsic(compartment, '%AsyncFunction%');
  const f = AsyncFunction('a', 'return [await a + x, this]');

  assert.compareArray(await f(Promise.resolve(1)), [2, undefined]);
  assert.sameValue(isConstructor(f), false);
  assert.sameValue(Object.hasOwn(f, 'prototype'), false);
  assert.sameValue(f.name, 'anonymous');
  assert.sameValue(f.toString(), 'async function anonymous(a\n) {\nreturn [await a + x, this]\n}');
  assert.sameValue(Object.getPrototypeOf(f), Object.getPrototypeOf(async function () {}));
});
