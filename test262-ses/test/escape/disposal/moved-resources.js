// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: A name in what a disposable stack calls after its resources were moved to another
defence: terminator
features: [Compartment, explicit-resource-management, lockdown]
includes: [escape.js]
---*/

attack(`
  const found = [];
  const stack = new (class extends DisposableStack {})();
  stack.defer(() => { found.push(escapeSecret); });
  const moved = stack.move();
  found.push(moved.constructor);
  try { moved.dispose(); } catch {}
  return found;
`);
