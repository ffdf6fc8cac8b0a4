// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-properties-of-the-modulesource-prototype-object
description: The ModuleSource prototype object has the properties of this specification and no other
features: [ModuleSource]
---*/

const keys = Reflect.ownKeys(ModuleSource.prototype);

const names = ['bindings', 'constructor', 'needsImport', 'needsImportMeta'];
for (const key of [...names, Symbol.toStringTag]) assert(keys.includes(key), String(key));
assert.sameValue(keys.length, names.length + 1);
