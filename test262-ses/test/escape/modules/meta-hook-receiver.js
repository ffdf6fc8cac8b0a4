// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-prepareimportmeta
description: The this value of importMetaHook, which a guest gives the compartment that it makes
defence: hooks-without-receiver
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [escape.js]
---*/

attack(`
  let found;
  const source = new ModuleSource('import.meta;');
  new Compartment({
    modules: { m: { source } },
    importMetaHook() { found = this && this.parent; },
  }).importNow('m');
  return found;
`, { globalLexicals: { key: escapeSecret } });
