// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource-objects
description: A ModuleSource object of another realm is one here, too
info: |
  A ModuleSource object holds the text of a module that has been parsed, and tells what it imports and exports.
features: [Compartment, Compartment-modules, ModuleSource, host-realms, agent-wide-lockdown]
includes: [compartmentModules.js]
---*/

const other = $262.createRealm().global;
const source = new other.ModuleSource('export const a = [];');
const { get } = Object.getOwnPropertyDescriptor(ModuleSource.prototype, 'bindings');

assert.notSameValue(other.ModuleSource, ModuleSource);
assert.sameValue(get.call(source)[0].export, 'a');
assert.sameValue(Object.getPrototypeOf(compartmentOf({ m: source }).importNow('m').a), Array.prototype);
