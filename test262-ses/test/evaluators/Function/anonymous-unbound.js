// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: The name anonymous is not bound in the function
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  19. Let F be OrdinaryFunctionCreate(proto, sourceString, parameters, body, non-lexical-this, compartmentRec.[[GlobalEnv]], null).
  20. Perform SetFunctionName(F, "anonymous").
features: [Compartment, anonymous-unbound]
---*/

const compartment = new Compartment();
const { Function: Inner } = compartment.globalThis;

assert.sameValue(Inner('return typeof anonymous')(), 'undefined');
assert.throws(ReferenceError, () => Inner('return anonymous')());
compartment.globalThis.anonymous = 'global';
assert.sameValue(Inner('return anonymous')(), 'global');
assert.sameValue(Inner('anonymous', 'return anonymous')('parameter'), 'parameter');
