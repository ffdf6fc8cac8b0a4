// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: Options that are null throw a TypeError
info: |
  Compartment ( [ options ] )

  [...]
  2. If options is neither undefined nor an Object, throw a TypeError exception.
features: [Compartment]
---*/

assert.throws(TypeError, () => new Compartment(null));
