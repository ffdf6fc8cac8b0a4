// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A stack that is full at any moment of a hardening
defence: marked-when-frozen
features: [Compartment, lockdown]
includes: [escape.js]
---*/

lockdown();
const compartment = new Compartment();
const open = compartment.evaluate(atEachDepth + `
  let open = 0;
  for (let i = 0; i < 7; i++) {
    const graph = { a: { b: [{ c() {} }, class {}] }, get d() { return 1; } };
    atEachDepth(() => {
      try { harden(graph.a); harden(graph); } catch {}
    }, i);
    harden(graph);
    const parts = [graph, graph.a, graph.a.b, graph.a.b[0], graph.a.b[0].c, graph.a.b[1], graph.a.b[1].prototype];
    if (!parts.every(Object.isFrozen)) open++;
  }
  open;
`);
assert.sameValue(open, 0);
