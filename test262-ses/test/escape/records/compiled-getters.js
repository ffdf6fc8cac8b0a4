// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: The receiver of a function that the functor of a compiled module links, which a guest has made up
defence: getters-without-receiver
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
---*/

lockdown();
const receivers = [];
try {
  const functor = function* ({ link }) {
    link([function () {
      'use strict';
      receivers.push(this);
      return 1;
    }]);
  };
  const fields = { format: 1, requests: [], imports: [], globals: [], templates: [] };
  const exported = { exports: [[null, null, 'x', 'x']], locals: [['x', 'never']] };
  const source = new ModuleSource([{ ...fields, ...exported }, functor]);
  new Compartment({ modules: { m: { source } } }).importNow('m').x;
} catch {}
for (const receiver of receivers) assert.sameValue(receiver, undefined, 'a list of the shim is what it is called on');
