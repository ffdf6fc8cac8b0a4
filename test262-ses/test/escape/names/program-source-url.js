// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A name in a source that gives itself the place of another
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  escapeSecret
  //# sourceURL=start.js
  //# sourceMappingURL=data:,{}
`, { program: true });
