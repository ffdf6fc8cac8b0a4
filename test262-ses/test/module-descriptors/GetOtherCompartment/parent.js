// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getothercompartment
description: Without compartment the parent is asked, which is the compartment whose constructor was called
info: |
  GetOtherCompartment ( compartmentRec, descriptor )

  [...]
  2. If compartment is undefined, return compartmentRec.[[ParentRealm]].
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const make = `(modules) => new Compartment({ modules })`;
  const sources = { x: 'export const o = {};' };
  const parent = compartmentOf(sources);
  const other = compartmentOf(sources);
  const modules = { a: { namespace: 'x' }, b: { namespace: 'x', compartment: undefined } };
  const child = parent.evaluate(make)(modules);
  const called = new parent.globalThis.Compartment({ modules });
  const granted = other.evaluate('(C, modules) => new C({ modules })')(parent.globalThis.Compartment, modules);
  const namespace = parent.importNow('x');

  for (const compartment of [child, called, granted]) {
    assert.sameValue(compartment.importNow('a'), namespace);
    assert.sameValue(await compartment.import('b'), namespace);
  }
  assert.notSameValue(other.importNow('x'), namespace);
});
