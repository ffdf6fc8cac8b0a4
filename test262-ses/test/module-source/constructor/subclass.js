// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource-constructor
description: A class may extend ModuleSource, and its instances are module sources
info: |
  It may be used as the value in an `extends` clause of a class definition.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

class Subclass extends ModuleSource {
  #names;
  constructor(...names) {
    super(names.map((name) => `export const ${name} = '${name}';`).join('\n'));
    this.#names = names;
  }
  get names() {
    return this.#names;
  }
}
const source = new Subclass('x', 'y');

assert.sameValue(Object.getPrototypeOf(source), Subclass.prototype);
assert(source instanceof ModuleSource);
assert.compareArray(source.names, ['x', 'y']);
assert.sameValue(source.bindings.length, 2);
assert.sameValue(compartmentOf({ m: source }).importNow('m').y, 'y');
