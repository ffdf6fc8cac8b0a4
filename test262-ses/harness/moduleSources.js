// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
description: |
    Compartments for the tests of module sources and of virtual module sources.
defines: [compartmentOf, exportNames]
---*/

/**
 * A compartment with the module sources of an object, each under its key; a String is the text of one. Specifiers in
 * the modules are full specifiers. It fails the test where compartments have no modules: what a test expects to be
 * thrown is not that.
 */
function compartmentOf(sources, options) {
  assert.sameValue(typeof Compartment.prototype.importNow, 'function', 'compartments have modules');
  var modules = {};
  Object.keys(sources).forEach(function (specifier) {
    var source = sources[specifier];
    modules[specifier] = { source: typeof source === 'string' ? new ModuleSource(source) : source };
  });
  function resolveHook(specifier) {
    return specifier;
  }
  return new Compartment(Object.assign({ modules: modules, resolveHook: resolveHook }, options));
}

/** The names that a module exports, without asking for their values. */
function exportNames(namespace) {
  return Reflect.ownKeys(namespace).filter(function (key) {
    return typeof key === 'string';
  });
}
