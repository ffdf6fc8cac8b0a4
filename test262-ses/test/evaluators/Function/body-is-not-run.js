// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: Neither the body nor a default value runs before the function is called
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  19. Let F be OrdinaryFunctionCreate(proto, sourceString, parameters, body, non-lexical-this, compartmentRec.[[GlobalEnv]], null).
  [...]
  24. Return F.
features: [Compartment]
---*/

const log = [];
const { Function: Inner } = new Compartment({ globals: { log } }).globalThis;
const f = Inner('a = log.push("default")', 'log.push("body")');

assert.compareArray(log, []);
f();
assert.compareArray(log, ['default', 'body']);
