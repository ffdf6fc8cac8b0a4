// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: A String.prototype.indexOf of before lockdown that finds no import
defence: captured-methods
features: [Compartment, lockdown, unlocked]
flags: [async]
includes: [asyncHelpers.js, escape.js]
---*/

const { indexOf } = String.prototype;
String.prototype.indexOf = function (...args) {
  return args[0] === 'import' ? -1 : Reflect.apply(indexOf, this, args);
};

asyncTest(() => attackImport(`return await import('SPECIFIER');`));
