// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: The constructors of the functions that the functor of a compiled module gets, which a guest has made up
defence: inert-function
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [escape.js]
---*/

attack(`
  const found = [];
  const functor = function* (argument) {
    const functions = [argument.link, argument.importCall, ...argument.globals, ...argument.templates];
    for (const each of functions) {
      try { found.push(each.constructor('return escapeSecret')()); } catch {}
    }
  };
  try {
    const source = new ModuleSource([{
      format: 1, requests: [], imports: [], exports: [], locals: [], globals: [['Math', 'read'], ['Math', 'write']],
      templates: [['a', 'a']], hasImportCall: true,
    }, functor]);
    new Compartment({ modules: { m: { source } } }).importNow('m');
  } catch {}
  return found.concat((() => {}).constructor('return escapeSecret')());
`);
