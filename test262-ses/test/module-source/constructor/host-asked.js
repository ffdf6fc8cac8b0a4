// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: The host is asked once for each text, without parameters, and not for what is no text
info: |
  ModuleSource ( text )

  [...]
  2. If text is not a String, throw a TypeError exception.
  3. Let realm be the current Realm Record.
  4. Perform ? HostEnsureCanCompileStrings(realm, « », text, false).
features: [ModuleSource, host-hooks]
---*/

const seen = [];
$262.setHostHook('HostEnsureCanCompileStrings', function (parameters, body) {
  seen.push(parameters.length, body);
});

assert.throws(TypeError, () => new ModuleSource(1));
assert.throws(TypeError, () => ModuleSource('export {}'));
assert.compareArray(seen, []);
new ModuleSource('export let x;');
assert.compareArray(seen, [0, 'export let x;']);
