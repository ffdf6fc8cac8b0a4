// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: A global lexical binding that is a variable is the same for modules and for evaluated code
info: |
  CreateSourceModule ( compartmentRec, source, specifier, meta )

  1. Let module be ParseModule(source.[[ModuleSourceText]], compartmentRec, undefined).
features: [Compartment, Compartment-modules, ModuleSource, compiled-lexicals, globalLexicals]
---*/

const source = new ModuleSource('export const get = () => x; export const set = (value) => { x = value; };');
const compartment = new Compartment({ globalLexicals: { x: 1 }, modules: { a: { source } } });
const { get, set } = compartment.importNow('a');

compartment.evaluate('x = 2');
assert.sameValue(get(), 2);
set(3);
assert.sameValue(compartment.evaluate('x'), 3);
