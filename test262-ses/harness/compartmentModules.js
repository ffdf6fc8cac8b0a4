// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    A compartment whose modules have given texts, and the two ways to import a module.
defines: [compartmentOfSources, forEachImporter]
---*/

/**
 * A compartment whose hooks make modules of the texts in sources, an object with a text for each full specifier. Its
 * resolveHook returns the specifier that it is given. What options has comes on top of that or takes its place.
 */
function compartmentOfSources(sources, options) {
  var load = function (specifier) {
    if (!Object.hasOwn(sources, specifier)) throw new Test262Error('there is no module ' + specifier);
    return { source: new ModuleSource(sources[specifier]) };
  };
  var hooks = {
    resolveHook: function (specifier) {
      return specifier;
    },
    loadHook: async function (specifier) {
      return load(specifier);
    },
    loadNowHook: load,
  };
  return new Compartment(Object.assign(hooks, options));
}

/**
 * Calls callback(importModule, name) for each way to import a module, one after the other.
 * importModule(compartment, specifier) returns a promise for a namespace, or rejects with what is thrown.
 */
async function forEachImporter(callback) {
  await callback(function (compartment, specifier) {
    return compartment.import(specifier);
  }, 'import');
  await callback(async function (compartment, specifier) {
    return compartment.importNow(specifier);
  }, 'importNow');
}
