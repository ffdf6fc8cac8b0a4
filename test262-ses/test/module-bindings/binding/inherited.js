// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getbindingproperty
description: A binding may inherit its properties or have getters for them
info: |
  GetBindingProperty ( binding, P )

  1. Let value be ? Get(binding, P).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

class Binding {
  #name;
  constructor(name) {
    this.#name = name;
  }
  get export() {
    return this.#name;
  }
}
const bindings = [new Binding('x'), Object.create({ export: 'y' }), Object.assign(() => {}, { export: 'z' })];

assert.compareArray(exportNames(compartmentOf({ v: { bindings } }).importNow('v')), ['x', 'y', 'z']);
