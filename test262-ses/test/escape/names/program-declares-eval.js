// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A name in a source that declares what a factory could use
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const values = 1, cells = 2, global = 3, terminator = 4;
  escapeSecret;
`, { program: true });
