// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentintrinsicname
description: The tamed intrinsic objects as properties of the global object
defence: tamed-globals
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack('return Reflect.ownKeys(globalThis).map((key) => globalThis[key]);');
