// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: The options are read in order and each is used up before the next is read
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    a. Let globals be ? Get(options, "globals").
    [...]
    c. If globals is not undefined, perform ? DefineCompartmentGlobals(compartmentRec, globals).
    d. Let globalLexicals be ? Get(options, "globalLexicals").
    [...]
    f. If globalLexicals is not undefined, perform ? DefineCompartmentGlobalLexicals(compartmentRec, globalLexicals).
    g. Let modules be ? Get(options, "modules").
    [...]
    i. If modules is not undefined, perform ? DefineCompartmentModules(compartmentRec, modules).
    j. Set compartmentRec.[[ResolveHook]] to ? GetCompartmentHook(options, « "resolveHook" »).
    k. Set compartmentRec.[[ImportHook]] to ? GetCompartmentHook(options, « "importHook", "loadHook" »).
    l. Set compartmentRec.[[ImportNowHook]] to ? GetCompartmentHook(options, « "importNowHook", "loadNowHook" »).
    m. Set compartmentRec.[[ImportMetaHook]] to ? GetCompartmentHook(options, « "importMetaHook" »).
    n. Let name be ? Get(options, "name").
    o. If name is not undefined, set compartmentRec.[[Name]] to ? ToString(name).
features: [Compartment, Compartment-modules, globalLexicals]
includes: [compartmentTraps.js]
---*/

const log = [];
const options = logTraps(
  {
    name: {
      toString() {
        log.push('name toString');
        return 'c';
      },
    },
    loadNowHook: () => {},
    importHook: () => {},
    modules: logTraps({ m: {} }, 'modules', log),
    globalLexicals: logTraps({ y: 2 }, 'globalLexicals', log),
    globals: logTraps({ x: 1 }, 'globals', log),
  },
  'options',
  log,
);
const compartment = new Compartment(options);

assert.compareArray(log, [
  'options get globals',
  'globals ownKeys',
  'globals getOwnPropertyDescriptor x',
  'globals get x',
  'options get globalLexicals',
  'globalLexicals ownKeys',
  'globalLexicals getOwnPropertyDescriptor y',
  'globalLexicals get y',
  'options get modules',
  'modules ownKeys',
  'modules getOwnPropertyDescriptor m',
  'modules get m',
  'options get resolveHook',
  'options get importHook',
  'options get importNowHook',
  'options get loadNowHook',
  'options get importMetaHook',
  'options get name',
  'name toString',
]);
assert.sameValue(compartment.evaluate('x + y'), 3);
