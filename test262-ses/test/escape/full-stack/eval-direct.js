// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A full stack during a direct eval leaves the engine's eval under the name eval
defence: eval-reset
features: [Compartment, lockdown]
---*/

lockdown();
const result = new Compartment({ globals: { secret: undefined } }).evaluate(`
  const atEachDepth = (attempt, pad) => {
    let isDone = false;
    const dive = () => {
      try { dive(); } catch {}
      if (!isDone) isDone = attempt();
    };
    const padded = (depth) => (depth > 0 ? padded(depth - 1) : dive());
    try { padded(pad); } catch {}
  };
  const own = globalThis.eval;
  let others = 0;
  for (let pad = 0; pad < 3; pad++) {
    atEachDepth(() => {
      try { eval('1'); } catch {}
      if (eval !== own) others++;
    }, pad);
  }
  if (eval !== own) others++;
  others;
`);
assert.sameValue(result, 0);
