// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-addimportattributes
description: >
  Bindings show import attributes under with, in a new object each time, and a virtual module can be made of them
info: |
  CreateImportBindingObject ( entry )

  [...]
  5. Perform AddImportAttributes(object, entry.[[ModuleRequest]]).

  AddImportAttributes ( object, moduleRequest )

  1. If moduleRequest.[[Attributes]] is empty, return unused.
  2. Let attributesObject be OrdinaryObjectCreate(%Object.prototype%).
  [...]
  4. Perform ! CreateDataPropertyOrThrow(object, "with", attributesObject).
features: [Compartment, Compartment-modules, ModuleSource, data-modules]
includes: [propertyHelper.js]
---*/

const text = `import a, { b as c } from "m" with { type: "json" };
  import * as d from "m" with { "type": 'text' };
  import e from "m";
  export { f, g as h } from "m" with { type: "json" };
  export * from "m" with { type: "json" };
  export * as i from "m" with {};
  export { a };`;
const source = new ModuleSource(text);
const attributes = '"with":{"type":"json"}';

assert.sameValue(
  JSON.stringify(source.bindings),
  `[{"import":"default","as":"a","from":"m",${attributes}},` +
    `{"import":"b","as":"c","from":"m",${attributes}},` +
    `{"importAllFrom":"m","as":"d","with":{"type":"text"}},` +
    `{"import":"default","as":"e","from":"m"},` +
    `{"export":"f","from":"m",${attributes}},{"export":"g","as":"h","from":"m",${attributes}},` +
    `{"exportAllFrom":"m",${attributes}},{"exportAllFrom":"m","as":"i"},{"export":"a"}]`,
);
const { bindings } = source;
verifyProperty(bindings[0], 'with', { writable: true, enumerable: true, configurable: true });
verifyProperty(bindings[1].with, 'type', { value: 'json', writable: true, enumerable: true, configurable: true });
assert.sameValue(Object.getPrototypeOf(bindings[2].with), Object.prototype);
assert.notSameValue(bindings[4].with, bindings[5].with);
assert.sameValue(JSON.stringify(source.bindings[1].with), '{"type":"json"}');

const odd = new ModuleSource('import a from "m" with { "__proto__": "x", "": "y" };').bindings[0].with;
assert.sameValue(Object.getPrototypeOf(odd), Object.prototype);
assert.compareArray(Object.keys(odd).sort(), ['', '__proto__']);

const virtual = { bindings: new ModuleSource('export { default } from "m" with { type: "json" };').bindings };
const modules = { virtual: { source: virtual }, m: { json: '1' } };
const compartment = new Compartment({ modules, resolveHook: (specifier) => specifier });
assert.sameValue(compartment.importNow('virtual').default, 1);
