// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendtoharden
description: All that was hardened with an object counts as hardened, not only that object
info: |
  HardenValue ( value )

  6. For each Object O of worklist, do
    a. Append O to agentRecord.[[HardenedObjects]].
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
const value = hardenLogTraps(log, 'value', {});
const proto = hardenLogTraps(log, 'proto', {});
const get = hardenLogTraps(log, 'get', () => {});
const object = Object.create(proto, { value: { value }, accessor: { get } });
harden(object);
const { length } = log;
assert(length > 0);

harden(value);
harden(proto);
harden(get);
harden(Object.create(proto, { value: { value } }));
assert.sameValue(log.length, length);
