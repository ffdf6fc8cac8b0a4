// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadmodulemapentry
description: The this value of importNowHook and importHook, which a guest gives the compartment that it makes
defence: hooks-without-receiver
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [escape.js]
---*/

attack(`
  const found = [];
  const hook = function () { found.push(this && this.parent); return { namespace: {} }; };
  const child = new Compartment({ importNowHook: hook, importHook: hook });
  child.importNow('a');
  child.import('b').catch(() => {});
  return found;
`, { globalLexicals: { key: escapeSecret } });
