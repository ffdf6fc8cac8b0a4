// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendmodulerequest
description: A specifier that several bindings name is requested once
info: |
  AppendModuleRequest ( record, specifier, attributes )

  1. Let newRequest be the ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: attributes }.
  2. For each ModuleRequest Record request of record.[[RequestedModules]], do
    a. If ModuleRequestsEqual(request, newRequest) is true, return request.
  3. Append newRequest to record.[[RequestedModules]].
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const resolved = [];
const bindings = [
  { import: 'x', from: 'm' },
  { export: 'x', as: 'z', from: 'm' },
  { exportAllFrom: 'n' },
  { importAllFrom: 'm', as: 'ns' },
  { exportAllFrom: 'm' },
  { export: 'y', as: 'w', from: 'n' },
  { exportAllFrom: 'n', as: 'n' },
];
const resolveHook = (specifier, referrer) => {
  resolved.push(specifier, referrer);
  return specifier;
};
const m = 'export let x;';
const n = 'export let y;';
const namespace = compartmentOf({ v: { bindings }, m, n }, { resolveHook }).importNow('v');

assert.compareArray(exportNames(namespace), ['n', 'w', 'x', 'y', 'z']);
assert.compareArray(resolved, ['m', 'v', 'n', 'v']);
