// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The public fields of an instance are hardened
features: [harden, lockdown]
---*/

lockdown();

const key = Symbol('key');
class C {
  field = { inner: {} };
  [key] = {};
}
const instance = harden(new C());

assert(Object.isFrozen(instance));
assert(Object.isFrozen(instance.field));
assert(Object.isFrozen(instance.field.inner));
assert(Object.isFrozen(instance[key]));
