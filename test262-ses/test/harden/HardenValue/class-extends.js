// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: With a class its superclass is hardened, and with an instance both
features: [harden, lockdown]
---*/

lockdown();

class Base {
  method() {}
}
class Derived extends Base {}
harden(Derived);
assert(Object.isFrozen(Base));
assert(Object.isFrozen(Base.prototype));
assert(Object.isFrozen(Base.prototype.method));

class OtherBase {}
class Other extends OtherBase {}
harden(new Other());
assert(Object.isFrozen(Other));
assert(Object.isFrozen(Other.prototype));
assert(Object.isFrozen(OtherBase));
assert(Object.isFrozen(OtherBase.prototype));
