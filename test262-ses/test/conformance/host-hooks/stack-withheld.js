// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hostgeterrorstack
description: A host may withhold stack traces, from whatever code reads them
info: |
  HostGetErrorStack ( error )

  An implementation of HostGetErrorStack must return the empty String or an implementation-defined String that
  represents the stack trace of error.
features: [lockdown, Compartment, error-stack-accessor, host-hooks]
---*/

const asked = [];
$262.setHostHook('HostGetErrorStack', (error) => {
  asked.push(error);
  return '';
});

lockdown();

const error = new Error('m');
const compartment = new Compartment({ globals: { error } });
assert.sameValue(compartment.evaluate('error.stack'), '');
assert.sameValue(compartment.evaluate('new TypeError("m").stack'), '');
assert.sameValue(error.stack, '');
assert.sameValue(asked.length, 3);
assert.sameValue(asked[0], error);
assert.sameValue(Object.create(error).stack, undefined);
assert.sameValue(asked.length, 3, 'the host is asked about errors only');
