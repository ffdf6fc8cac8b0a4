// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: A virtual module source may inherit its properties, as an instance of a class does
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  1. Let execute be ? Get(source, "execute").
  [...]
  3. Let bindings be ? Get(source, "bindings").
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

class Source {
  #value;
  constructor(value) {
    this.#value = value;
  }
  get bindings() {
    return [{ export: 'x' }];
  }
  execute(env) {
    env.x = this.#value;
  }
}
const compartment = compartmentOf({ one: new Source(1), two: new Source(2) });

assert.sameValue(compartment.importNow('one').x, 1);
assert.sameValue(compartment.importNow('two').x, 2);
