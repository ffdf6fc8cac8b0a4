// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: The name eval while a source is converted to a String
defence: eval-reset
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  try { new Compartment().evaluate({ toString() { take(eval); return ''; } }); } catch {}
  return Function({ toString() { take(eval); return ''; } });
`);
