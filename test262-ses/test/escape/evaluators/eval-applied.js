// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: eval called by Function.prototype.call and by Reflect.apply
defence: eval-reset
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return [eval.call(null, 'escapeSecret'), Reflect.apply(eval, null, ['escapeLexical'])];`);
