// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: >
  Where source is a String, compartment is read after it, and the other module is loaded before the rest is read
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  4. Let source be ? Get(descriptor, "source").
  10. If source is a String, then
    a. Let other be ? GetOtherCompartment(compartmentRec, descriptor).
    b. Let otherModule be ? LoadOtherModule(entry, other, source, mode).
    d. Set source to ? GetModuleSourceObject(otherModule).
  [...]
  12. Let importMeta be ? Get(descriptor, "importMeta").
  [...]
  16. Let specifier be ? Get(descriptor, "specifier").
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentTraps.js]
---*/

const log = [];
const other = new Compartment({
  loadNowHook(specifier) {
    log.push('load ' + specifier);
    return { source: new ModuleSource('export const x = 1') };
  },
});
const descriptor = logTraps({ source: 's', compartment: other }, 'descriptor', log);
const compartment = new Compartment({ modules: { descriptor } });

assert.sameValue(compartment.importNow('descriptor').x, 1);
assert.compareArray(log, [
  'descriptor get namespace',
  'descriptor get source',
  'descriptor get json',
  'descriptor get text',
  'descriptor get compartment',
  'load s',
  'descriptor get importMeta',
  'descriptor get specifier',
]);
