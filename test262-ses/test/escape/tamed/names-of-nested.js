// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentintrinsicname
description: The tamed intrinsic objects of a compartment that a guest makes
defence: tamed-globals
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack('return new Compartment().globalThis.Date;');
