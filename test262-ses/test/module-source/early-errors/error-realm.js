// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: The SyntaxError is of the realm of the constructor, with which code of all its compartments works
info: |
  ModuleSource ( text )

  [...]
  3. Let realm be the current Realm Record.
  [...]
  5. Let module be ParseModule(text, realm, undefined).
  6. If module is a List of errors, throw a SyntaxError exception.
features: [Compartment, ModuleSource, host-realms, agent-wide-lockdown]
---*/

const other = $262.createRealm().global;
const compartment = new Compartment();

assert.throws(SyntaxError, () => compartment.evaluate('new ModuleSource("(")'));
assert.sameValue(
  compartment.evaluate('try { new ModuleSource("("); } catch (error) { error instanceof SyntaxError; }'),
  true,
);
assert.throws(other.SyntaxError, () => new other.ModuleSource('('));
