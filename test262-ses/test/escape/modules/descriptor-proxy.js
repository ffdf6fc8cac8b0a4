// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: A Proxy for a module descriptor, whose traps are called from inside
defence: terminator
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [escape.js]
---*/

attack(`
  const seen = [];
  const descriptor = new Proxy({ namespace: { x: 1 } }, {
    get(target, key, receiver) { seen.push(receiver === globalThis ? receiver : key, (0, eval)('typeof escapeSecret')); return escapeSecret; },
  });
  try { new Compartment({ modules: { m: descriptor } }).importNow('m'); } catch (error) { seen.push(error); }
  try { seen.push(escapeSecret); } catch {}
  return seen;
`);
