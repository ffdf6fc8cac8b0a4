// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: A descriptor with a namespace is read no further, but for compartment where the namespace is a String
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  2. Let namespace be ? Get(descriptor, "namespace").
  3. If namespace is not undefined, return ? ModuleFromNamespace(compartmentRec, entry, descriptor, namespace, mode).
features: [Compartment, Compartment-modules]
includes: [compartmentTraps.js]
---*/

const log = [];
const other = new Compartment({ modules: { x: { namespace: {} } } });
const modules = {
  object: logTraps({ namespace: {} }, 'object', log),
  string: logTraps({ namespace: 'x', compartment: other }, 'string', log),
};
const compartment = new Compartment({ modules });
compartment.importNow('object');
compartment.importNow('string');

assert.compareArray(log, ['object get namespace', 'string get namespace', 'string get compartment']);
