// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: Reflect.construct with the constructor of functions and another NewTarget
defence: inert-function
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`return Reflect.construct((() => {}).constructor, ['return escapeSecret'], Object)();`);
