// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: The resources of a hardened DisposableStack are its private state
info: |
  To harden a DisposableStack freezes its properties. Its list of resources is its private state
features: [explicit-resource-management, harden, lockdown]
---*/

lockdown();

const log = [];
const stack = harden(new DisposableStack());
assert(Object.isFrozen(stack));
stack.defer(() => log.push('a'));
stack.defer(() => log.push('b'));
stack.dispose();
assert.sameValue(log.join(), 'b,a');
assert.sameValue(stack.disposed, true);
