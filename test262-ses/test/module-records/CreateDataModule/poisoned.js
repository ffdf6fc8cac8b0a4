// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createdatamodule
description: What a program did to JSON and to prototypes before lockdown is not asked
info: |
  CreateDataModule ( compartmentRec, type, text )

  [...]
  2. If type is "json", then
    a. Let module be ? ParseJSONModule(text).
features: [Compartment, Compartment-modules, data-modules, unlocked]
---*/

const log = [];
JSON.parse = () => {
  log.push('JSON.parse');
  return 'poisoned';
};
const poison = (object, key) =>
  Object.defineProperty(object, key, {
    set() {
      log.push('set ' + String(key));
    },
    get() {
      log.push('get ' + String(key));
      return undefined;
    },
    configurable: true,
  });
poison(Object.prototype, 'a');
poison(Object.prototype, 'json_');
poison(Object.prototype, 'default');
for (const key of ['0', '1']) poison(Array.prototype, key);
String.prototype.toString = () => {
  log.push('toString');
  return '"poisoned"';
};

const modules = { m: { __proto__: null, json: '{"a":[{"a":1},2],"default":3}' } };
const { default: value } = new Compartment({ modules }).importNow('m');

assert.sameValue(log.length, 0);
assert.sameValue(Object.getOwnPropertyDescriptor(value, 'default').value, 3);
const list = Object.getOwnPropertyDescriptor(value, 'a').value;
assert.sameValue(list.length, 2);
assert.sameValue(Object.getOwnPropertyDescriptor(list, '1').value, 2);
assert.sameValue(Object.getOwnPropertyDescriptor(list[0], 'a').value, 1);
