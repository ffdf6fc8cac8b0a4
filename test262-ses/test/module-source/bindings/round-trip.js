// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-modulesource.prototype.bindings
description: The bindings of a text are those of a virtual module source that imports and exports the same
info: |
  get ModuleSource.prototype.bindings

  [...]
  8. Return CreateArrayFromList(bindings).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const text = `
  import a, { b, c as d } from 'n';
  import * as e from 'n';
  export { b as g, d as f, e };
  export { c as h } from 'n';
  export * from 'n';
  export * as i from 'n';
  export let j;
  export default 1;
`;
const n = 'export default 1; export const b = 2, c = 3, k = 4;';
const { bindings } = new ModuleSource(text);
const fromText = compartmentOf({ m: text, n }).importNow('m');
const virtual = compartmentOf({ m: { bindings }, n }).importNow('m');

assert.compareArray(exportNames(fromText), ['b', 'c', 'default', 'e', 'f', 'g', 'h', 'i', 'j', 'k']);
assert.compareArray(exportNames(virtual), exportNames(fromText));
for (const name of ['b', 'c', 'f', 'g', 'h', 'k']) assert.sameValue(virtual[name], fromText[name], name);
