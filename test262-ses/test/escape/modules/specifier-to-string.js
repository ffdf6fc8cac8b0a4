// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: A specifier that is an object whose conversion is called from inside
defence: inert-function
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [escape.js]
---*/

attack(`
  let found;
  try {
    new Compartment().importNow({ toString() { found = (() => {}).constructor('return escapeSecret')(); return 'm'; } });
  } catch {}
  return found;
`);
