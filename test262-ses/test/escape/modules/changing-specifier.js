// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: A specifier of import() that is another text after the hook has allowed the one before
defence: specifiers-are-text
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, escape.js]
---*/

asyncTest(async () => {
  lockdown();
  const namespaces = { public: { x: 1 }, secret: { x: escapeSecret } };
  // It allows one module, and looks at what it is given twice.
  const resolveHook = (specifier) => {
    if (`${specifier}` !== 'public') throw new TypeError('not allowed');
    return `${specifier}`;
  };
  const source = new ModuleSource(`
    const attempt = (n) => import({ toString: () => (n-- === 0 ? 'public' : 'secret') });
    export const found = [0, 1, 2, 3, 4, 5, 6, 7, 8].map(attempt);
  `);
  const compartment = new Compartment({
    modules: { m: { source } },
    resolveHook,
    importHook: async (specifier) => ({ namespace: namespaces[specifier] }),
  });
  const { found } = compartment.importNow('m');
  const loot = await Promise.allSettled(found);
  assertNothingTaken(loot, 'import()');
});
