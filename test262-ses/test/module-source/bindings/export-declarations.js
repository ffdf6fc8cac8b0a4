// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createexportbindingobject
description: Each name that an exported declaration binds is an export
info: |
  CreateExportBindingObject ( entry )

  [...]
  3. If entry.[[ModuleRequest]] is null, then
    a. Let localName be entry.[[LocalName]].
    [...]
    c. Perform ! CreateDataPropertyOrThrow(object, "export", localName).
    d. If exportName is not localName, perform ! CreateDataPropertyOrThrow(object, "as", exportName).
features: [ModuleSource]
---*/

const names = (text) => new ModuleSource(text).bindings.map((binding) => JSON.stringify(binding)).join();

assert.sameValue(names('export var x, y = 1;'), '{"export":"x"},{"export":"y"}');
assert.sameValue(names('export let x;'), '{"export":"x"}');
assert.sameValue(names('export const x = 1;'), '{"export":"x"}');
assert.sameValue(names('export function f() {}'), '{"export":"f"}');
assert.sameValue(names('export function* g() {}'), '{"export":"g"}');
assert.sameValue(names('export async function f() {}'), '{"export":"f"}');
assert.sameValue(names('export async function* g() {}'), '{"export":"g"}');
assert.sameValue(names('export class C {}'), '{"export":"C"}');
