// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: execute is called as a method of the source
info: |
  ExecuteModule ( [ capability ] )

  [...]
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const seen = [];
const source = {
  execute() {
    'use strict';
    seen.push(this);
  },
};
const proxy = new Proxy(source, {});
compartmentOf({ v: source }).importNow('v');
compartmentOf({ v: proxy }).importNow('v');

assert.compareArray(seen, [source, proxy]);
