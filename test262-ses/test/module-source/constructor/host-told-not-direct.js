// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: The host is told that the text is not for a direct eval
info: |
  ModuleSource ( text )

  [...]
  4. Perform ? HostEnsureCanCompileStrings(realm, « », text, false).
features: [ModuleSource, host-hooks]
---*/

const told = [];
$262.setHostHook('HostEnsureCanCompileStrings', (parameters, body, direct) => {
  told.push(direct);
});
new ModuleSource('export {}');

assert.compareArray(told, [false]);
