// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Names of the host, of the harness and of what a factory of scopes may use
defence: terminator
features: [Compartment, lockdown]
includes: [escape.js]
---*/

const names = '$262 print setTimeout escapeSecret escapeHost process console require module exports window self document ' +
  'intrinsics feralEval feralFunction compartmentRec scope cells terminator surroundings factory names source evaluate ' +
  '$values $name $value $make $next $feral $own $waiting assert';
attack(`
  const found = [];
  for (const name of ${JSON.stringify(names.split(' '))}) {
    try { found.push((0, eval)(name)); } catch (error) {
      if (!(error instanceof ReferenceError)) found.push(error);
    }
  }
  return found;
`);
