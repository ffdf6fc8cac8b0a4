// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: Function.prototype.toString shows harden as a native function
includes: [nativeFunctionMatcher.js]
features: [harden, native-function-source]
---*/

assertNativeFunction(harden);
