// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: Function.prototype.toString shows lockdown as a native function
includes: [nativeFunctionMatcher.js]
features: [lockdown, native-function-source, unlocked]
---*/

assertNativeFunction(lockdown);
