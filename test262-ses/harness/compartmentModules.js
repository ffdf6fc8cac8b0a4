// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    A compartment with the modules that a test needs, the two ways to import one, and the names that it exports.
defines: [compartmentOf, forEachImporter, exportNames]
---*/

/**
 * A compartment whose hooks make modules of sources: an object with a module source for each full specifier, or the
 * text of one. Its resolveHook returns the specifier that it is given. What options has comes on top of that or takes
 * its place. It fails the test where compartments have no modules: what a test expects to be thrown is not that.
 */
function compartmentOf(sources, options) {
  assert.sameValue(typeof Compartment.prototype.importNow, 'function', 'compartments have modules');
  var load = function (specifier) {
    if (!Object.hasOwn(sources, specifier)) throw new Test262Error('there is no module ' + specifier);
    var source = sources[specifier];
    return { source: typeof source === 'string' ? new ModuleSource(source) : source };
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

/** The names that a module exports, without asking for their values. */
function exportNames(namespace) {
  return Reflect.ownKeys(namespace).filter(function (key) {
    return typeof key === 'string';
  });
}
