// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: A method of the prototype of asynchronous disposable stacks is replaced
defence: hardened-intrinsics
features: [Compartment, explicit-resource-management, lockdown]
includes: [escape.js]
---*/

attackShared(`
  new AsyncDisposableStack().__proto__.disposeAsync = () => 1;
  Object.defineProperty(AsyncDisposableStack.prototype, 'disposeAsync', { value: () => 1 });
`, () => AsyncDisposableStack.prototype.disposeAsync);
