// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createmoduleenvironmentobject
description: Each module has an environment object of its own
info: |
  CreateModuleEnvironmentObject ( module )

  1. Let object be OrdinaryObjectCreate(null).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const environments = [];
const source = { bindings: [{ export: 'x' }], execute: (env) => environments.push(env) };
const compartment = compartmentOf({ one: source, two: source });
const one = compartment.importNow('one');
const two = compartment.importNow('two');
environments[0].x = 1;
environments[1].x = 2;

assert.notSameValue(environments[0], environments[1]);
assert.sameValue(one.x, 1);
assert.sameValue(two.x, 2);
