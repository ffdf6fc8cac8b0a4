// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: Functions of the hidden function constructors see the bindings
info: |
  NOTE Such a binding is seen by all code that the compartment's evaluators make.
features: [Compartment, globalLexicals, host-intrinsics]
---*/

const compartment = new Compartment({ globalLexicals: { x: 1 } });
const GeneratorFunction = $262.compartmentIntrinsic(compartment, '%GeneratorFunction%');
const AsyncFunction = $262.compartmentIntrinsic(compartment, '%AsyncFunction%');
const AsyncGeneratorFunction = $262.compartmentIntrinsic(compartment, '%AsyncGeneratorFunction%');

assert.sameValue(GeneratorFunction('yield x')().next().value, 1);
AsyncFunction('x = 2')();
assert.sameValue(compartment.evaluate('x'), 2);
AsyncGeneratorFunction('x = 3')().next();
assert.sameValue(compartment.evaluate('x'), 3);
