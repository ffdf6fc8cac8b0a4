// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: A module that changes the object from which its import.meta was made
defence: own-import-meta
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
---*/

lockdown();
const importMeta = { url: 'm' };
const source = new ModuleSource('import.meta.url = "mine"; import.meta.more = 1; export const { prototype } = import.meta;');
try {
  new Compartment({ modules: { m: { source, importMeta } } }).importNow('m');
} catch {}
assert.sameValue(importMeta.url, 'm');
assert.sameValue('more' in importMeta, false);
