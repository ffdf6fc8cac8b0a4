import type { Case, Kind } from './case.ts';

/** A script that observes cases one after the other, and prints the observations as a JSON list when no job is left. */
export function packSource(cases: Case[]): string {
  const parts = cases.map(
    ({ program }) => `observers.push(makeObserver());
(function (observer) {
try {
${program}
} catch (error) { observer.log('uncaught', error); }
})(observers[observers.length - 1]);`,
  );
  return `"use strict";
${cases[0].locked ? 'lockdown();' : ''}
const observers = [];
${parts.join('\n')}
setTimeout(() => print(JSON.stringify(observers.map((observer) => observer.text()))), 0);
`;
}

/** A complete test of the suite: that a case is observed so. `origin` says where it comes from. */
export function renderTest(kind: Kind, { locked, needs, program }: Case, expected: string, origin: string): string {
  const features = [...new Set([...kind.features, ...needs, ...(locked ? ['lockdown'] : ['unlocked'])])];
  const lines = expected.split('\n').map((line) => `    ${JSON.stringify(line)},\n`);
  return `// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: ${kind.esid}
description: ${kind.description}
info: |
  ${origin}
features: [${features.join(', ')}]
includes: [observation.js]
flags: [async, onlyStrict]
---*/
${locked ? '\nlockdown();' : ''}
const observer = makeObserver();
${program}

setTimeout(() => {
  const expected = [
${lines.join('')}  ];
  try {
    assert.sameValue(observer.text(), expected.join('\\n'));
    $DONE();
  } catch (error) {
    $DONE(error);
  }
}, 0);
`;
}
