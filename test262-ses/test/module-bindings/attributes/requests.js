// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendmodulerequest
description: >
  One specifier with different attributes is as many requests, however often and in whatever objects they are given
info: |
  AppendModuleRequest ( record, specifier, attributes )

  [...]
  2. For each ModuleRequest Record request of record.[[RequestedModules]], do
    a. If ModuleRequestsEqual(request, newRequest) is true, return request.
features: [Compartment, Compartment-modules, data-modules]
---*/

const resolved = [];
const bindings = [
  { import: 'default', as: 'a', from: 'm', with: { type: 'json' } },
  { import: 'default', as: 'b', from: 'm' },
  { export: 'default', as: 'c', from: 'm', with: { type: 'json' } },
  { exportAllFrom: 'm', as: 'd', with: {} },
  { import: 'default', as: 'e', from: 'm', with: { type: 'text' } },
  { exportAllFrom: 'm', as: 'f', with: { type: 'text' } },
];
const answers = ['json', 'code', 'text'];
const compartment = new Compartment({
  modules: {
    v: { source: { bindings } },
    json: { json: '1' },
    code: { namespace: { default: 2 } },
    text: { text: '3' },
  },
  resolveHook(specifier) {
    resolved.push(specifier);
    return answers[resolved.length - 1];
  },
});
const namespace = compartment.importNow('v');

assert.compareArray(resolved, ['m', 'm', 'm']);
assert.sameValue(namespace.c, 1);
assert.sameValue(namespace.d.default, 2);
assert.sameValue(namespace.f.default, '3');
