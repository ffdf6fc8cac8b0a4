// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getothercompartment
description: A specifier can be handed down through a parent, and no further than the parent looks
info: |
  GetOtherCompartment ( compartmentRec, descriptor )

  [...]
  2. If compartment is undefined, return compartmentRec.[[ParentRealm]].
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const outer = compartmentOf({ x: 'export const o = {};', y: '' });
const make = '(modules) => new Compartment({ modules })';
const middle = outer.evaluate(make)({ x: { namespace: 'x' } });
const inner = middle.evaluate(make)({ x: { namespace: 'x' }, y: { namespace: 'y' } });

assert.sameValue(inner.importNow('x'), outer.importNow('x'));
assert.throws(TypeError, () => inner.importNow('y'));
assert.sameValue(outer.importNow('y')[Symbol.toStringTag], 'Module');
