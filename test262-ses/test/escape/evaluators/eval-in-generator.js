// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: The name eval in a generator, before and after it yields
defence: eval-reset
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const generator = (function* () { yield eval; yield eval; })();
  return [generator.next().value, generator.next().value];
`);
