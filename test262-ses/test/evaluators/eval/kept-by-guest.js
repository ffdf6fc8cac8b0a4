// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: An eval that code kept from any moment of its run is the one of its compartment, and stays there
features: [Compartment, lockdown]
---*/

globalThis.secret = 1;
lockdown();
const compartment = new Compartment();
const { kept, own } = compartment.evaluate(`
  const kept = new Set();
  const keep = () => kept.add(eval).add(globalThis.eval).add((() => eval)()).add((0, eval)('eval')).add(Function('return eval')());
  const key = { toString() { keep(); return 'x'; } };
  globalThis[key] = 1;
  Object.defineProperty(globalThis, 'y', { get() { keep(); return 1; }, set(value) { keep(); }, configurable: true });
  (0, eval)('y; y = x'); (0, eval)('typeof y');
  (function* () { keep(); yield keep(); })().next();
  for (const value of { [Symbol.iterator]() { keep(); return [].values(); } }) ;
  [].concat(...[1, 2].map(keep).slice(2));
  class A { static { keep(); } [(keep(), 'z')] = keep(); }
  new A();
  try { throw keep(); } catch { keep(); } finally { keep(); }
  ({ kept: [...kept], own: globalThis.eval })`);

assert.sameValue(kept.length, 1);
assert.sameValue(kept[0], own);
assert.sameValue(kept[0]('typeof secret'), 'undefined');
