// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-modules
description: A name may be any String
info: |
  A name may be any String.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const names = [
  '',
  ' ',
  'a-b',
  'default',
  'if',
  '-0',
  '__proto__',
  'constructor',
  '*default*',
  'then',
  '\ud800',
  '\u{1f600}',
];
const compartment = compartmentOf({
  v: {
    bindings: names.map((name) => ({ export: name })),
    execute(env) {
      for (const name of names) env[name] = `value of ${name}`;
    },
  },
  w: {
    bindings: names.map((name) => ({ import: name, as: `${name} here`, from: 'v' })),
    execute(env) {
      for (const name of names) assert.sameValue(env[`${name} here`], `value of ${name}`);
    },
  },
});
compartment.importNow('w');
const namespace = compartment.importNow('v');

assert.sameValue(Reflect.ownKeys(namespace).length, names.length + 1);
for (const name of names) assert.sameValue(namespace[name], `value of ${name}`, name);
