// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: A text may be long and have many exports
info: |
  ModuleSource ( text )

  [...]
  5. Let module be ParseModule(text, realm, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let text = '';
for (let index = 0; index < 300; index += 1) text += `export const x${index} = ${index}; // ${'-'.repeat(80)}\n`;
const source = new ModuleSource(text);

assert.sameValue(source.bindings.length, 300);
assert.sameValue(source.bindings[299].export, 'x299');
assert.sameValue(compartmentOf({ m: source }).importNow('m').x299, 299);
