// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: A host may refuse to compile a text; nothing of it is parsed then, and NewTarget is not asked
info: |
  ModuleSource ( text )

  [...]
  4. Perform ? HostEnsureCanCompileStrings(realm, « », text, false).
  5. Let module be ParseModule(text, realm, undefined).
features: [ModuleSource, host-hooks]
includes: [compartmentTraps.js]
---*/

const log = [];
$262.setHostHook('HostEnsureCanCompileStrings', function () {
  throw new Test262Error();
});

assert.throws(Test262Error, () => new ModuleSource('export {}'));
assert.throws(Test262Error, () => new ModuleSource('('));
assert.throws(Test262Error, () =>
  Reflect.construct(
    ModuleSource,
    ['export {}'],
    logTraps(function () {}, 'NewTarget', log),
  ),
);
assert.compareArray(log, []);
