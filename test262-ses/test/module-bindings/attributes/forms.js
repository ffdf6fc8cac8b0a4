// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: Each binding that names a module can have attributes
info: |
  ParseModuleBinding ( record, binding )

  [...]
  7. Let attributes be ? GetImportAttributes(binding).
features: [Compartment, Compartment-modules, data-modules]
includes: [compartmentModules.js]
---*/

const json = { type: 'json' };
const bindings = [
  { import: 'default', as: 'a', from: 'json', with: json },
  { importAllFrom: 'json', as: 'b', with: json },
  { export: 'default', as: 'c', from: 'json', with: json },
  { exportAllFrom: 'json', as: 'd', with: json },
  { exportAllFrom: 'json', with: json },
  { import: 'default', as: 'e', from: 'text', with: { type: 'text' } },
  { import: 'default', as: 'f', from: 'code', with: {} },
  { import: 'default', as: 'g', from: 'code', with: undefined },
  { import: 'default', as: 'h', from: 'code', with: { __proto__: json } },
  { export: 'values', with: {} },
];
const execute = (environment) => {
  const { a, b, e, f, g, h } = environment;
  environment.values = [a, b.default, e, f, g, h];
};
const modules = {
  v: { source: { bindings, execute } },
  json: { json: '"j"' },
  text: { text: 't' },
  code: { namespace: { default: 'c' } },
};
const namespace = new Compartment({ modules, resolveHook: (specifier) => specifier }).importNow('v');

assert.compareArray(exportNames(namespace), ['c', 'd', 'values']);
assert.compareArray(namespace.values, ['j', 'j', 't', 'c', 'c', 'c']);
assert.sameValue(namespace.c, 'j');
assert.sameValue(namespace.d.default, 'j');
