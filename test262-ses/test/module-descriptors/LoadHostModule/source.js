// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadhostmodule
description: A source that names a module of the host gives a module of the compartment, which imports through its hooks
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  10. If source is a String, then
    [...]
    b. Let otherModule be ? LoadOtherModule(entry, other, source, mode).
    d. Set source to ? GetModuleSourceObject(otherModule).
features: [Compartment, Compartment-modules, host-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const host = await import('./module_FIXTURE.js');
  await forEachImporter(async (importModule, name) => {
    const log = [];
    const compartment = new Compartment({
      modules: { m: { source: './module_FIXTURE.js' }, imported: { namespace: { imported: 'by hook' } } },
      resolveHook(specifier, referrer) {
        log.push(specifier, referrer);
        return 'imported';
      },
    });
    const namespace = await importModule(compartment, 'm');
    assert.notSameValue(namespace.o, host.o, name);
    assert.sameValue(namespace.global, compartment.globalThis, name);
    assert.sameValue(namespace.imported, 'by hook', name);
    assert.compareArray(log, ['./imported_FIXTURE.js', 'm']);
  });
});
