// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A full stack during a direct eval leaves the engine's eval under the name eval
defence: eval-reset
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attackEvalAtEachDepth("eval('1');");
