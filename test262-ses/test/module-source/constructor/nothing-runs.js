// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource
description: A text is parsed, not run; what it imports is neither resolved nor loaded, and may not be there
info: |
  ModuleSource ( text )

  [...]
  5. Let module be ParseModule(text, realm, undefined).
features: [ModuleSource]
---*/

globalThis.ran = false;
const source = new ModuleSource('import x from "no such module"; globalThis.ran = true; throw x;');

assert.sameValue(globalThis.ran, false);
assert.sameValue(source.bindings[0].from, 'no such module');
assert.sameValue(globalThis.ran, false);
