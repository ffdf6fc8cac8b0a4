// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getbindingproperty
description: A property of a binding that is not undefined is converted to a String, null too
info: |
  GetBindingProperty ( binding, P )

  [...]
  2. If value is undefined, return undefined.
  3. Return ? ToString(value).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const bindings = [
  { export: null },
  { export: 1, as: true },
  { export: ['x'], as: -0 },
  { export: ['y'], as: new String('w'), from: { toString: () => 'm' } },
  { export: new String('z'), from: undefined, import: undefined, as: undefined },
];
const namespace = compartmentOf({ v: { bindings }, m: 'export const y = 1;' }).importNow('v');

assert.compareArray(exportNames(namespace), ['0', 'null', 'true', 'w', 'z']);
assert.sameValue(namespace.w, 1);
