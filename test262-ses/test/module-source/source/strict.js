// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: A module that is made from a text runs as strict mode code, and this is undefined at its top
info: |
  ModuleSource ( text )

  [...]
  5. Let module be ParseModule(text, realm, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const { top, inner, assigned } = compartmentOf({
  m: `
    export const top = this;
    export const inner = (function () { return this; })();
    export let assigned;
    try { undeclared = 1; } catch (error) { assigned = error.name; }
  `,
}).importNow('m');

assert.sameValue(top, undefined);
assert.sameValue(inner, undefined);
assert.sameValue(assigned, 'ReferenceError');
