// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: A second lockdown, which would tell whether what it repairs can be changed again
defence: lockdown-once
features: [Compartment, lockdown]
---*/

lockdown();
assert.throws(TypeError, () => lockdown());
assert.throws(TypeError, () => lockdown({}));
