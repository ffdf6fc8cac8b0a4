import { matchesGlob } from 'node:path';
import type { Case } from './case.ts';

/** A way in which columns are known to differ from the law. Cases that differ so are counted, not failed. */
export interface Difference {
  name: string;
  /** Where it is written down: a feature of #table-shim-limits, or a path of expected-failures.txt. */
  source: string;
  applies(given: Case, column: string, expected: string, observed: string): boolean;
}

/** A difference that the generator tells from the case. */
const hit = (name: string, columns: string, source: string): Difference => ({
  name,
  source,
  applies: ({ hits }, column) => hits.includes(name) && matchesGlob(column, columns),
});

/** A description with every string that holds the text of a function made one. */
const withoutFunctionText = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"/g, (string) => (/function|class|=>/.test(string) ? '"function text"' : string));

/** The known differences: the whole list. */
export const differences: Difference[] = [
  hit('native-xs-proxy-order', 'xs', 'expected-failures.txt: harden/HardenValue/{proxy-traps,reentrant-same}.js'),
  hit(
    'strict-for-eval',
    'shim-jsc',
    'expected-failures.txt: evaluators/evaluate/early-error-assign-eval-in-loop-head.js',
  ),
  hit('dead-zone-loop-head', 'shim-jsc', 'expected-failures.txt: evaluators/evaluate/dead-zone-loop-head.js'),
  hit('function-key-order', 'shim-spidermonkey', 'expected-failures.txt: harden/HardenValue/key-order-of-function.js'),
  hit('partial-accessor', 'shim-{xs,quickjs}', 'expected-failures.txt: global/accessor/redefined-in-part.js'),
  hit('refused-assign', 'shim-xs', 'expected-failures.txt: global/assignment/object-assign-refused.js'),
  hit('assigned-inherited', 'shim-xs', 'expected-failures.txt: global/assignment/inherited-not-enumerable.js'),
  hit('native-xs-globals', 'xs', 'expected-failures.txt: compartment/globals/*.js, compartment/globalLexicals/*.js'),
  hit('native-xs-options', 'xs', 'expected-failures.txt: compartment/constructor/options-*.js, compartment/name/*.js'),
  hit('native-xs-modules', 'xs', 'expected-failures.txt: module-records/**, modules/**'),
  hit(
    'native-xs-evaluators',
    'xs',
    'expected-failures.txt: evaluators/eval/direct-*.js, evaluators/evaluate/{strict-*,this}.js',
  ),
  hit(
    'native-xs-declarations',
    'xs',
    'expected-failures.txt: evaluators/evaluate/{declares-global-names,var-does-not-persist}.js',
  ),
  {
    name: 'function-text',
    source:
      'expected-failures.txt: evaluators/Function/source-text.js, and ECMA-262 leaves the text of native functions open',
    applies: (_, __, expected, observed) => withoutFunctionText(expected) === withoutFunctionText(observed),
  },
  {
    name: 'xs-full-stack',
    source: 'expected-failures.txt: escape/full-stack/*.js: a full stack ends the program on XS',
    applies: (_, column, __, observed) => /xs/.test(column) && observed === 'the realm: throws XSAbort: stack overflow',
  },
  {
    name: 'engine262-full-stack',
    source: 'expected-failures.txt: escape/full-stack/*: a full stack ends the agent of engine262',
    applies: (_, __, expected) => expected.includes('engine262 shell: Maximum call stack size exceeded'),
  },
  {
    name: 'native-xs-global-tag',
    source: 'expected-failures.txt: global/object/ordinary.js',
    applies: (_, column, expected, observed) =>
      column === 'xs' && expected === observed.replaceAll('[object global]', '[object Object]'),
  },
  {
    name: 'traps-for-message',
    source: 'expected-failures.txt: evaluators/evaluate/failed-conversion.js',
    applies: (_, column, expected, observed) =>
      column === 'shim-spidermonkey' &&
      expected.endsWith('"uncaught" error "TypeError"') &&
      expected === observed.replaceAll(/^node \d+\.(?:ownKeys|getOwnPropertyDescriptor .*)\n/gm, ''),
  },
  {
    name: 'ambiguous-within-star',
    source: 'expected-failures.txt: module-records/code/star-exports-ambiguous-within.js: the law runs on engine262',
    applies: ({ program }, _, expected, observed) =>
      (program.match(/export \* from/g)?.length ?? 0) > 1 &&
      expected.includes('error "SyntaxError"') &&
      !observed.includes('error "SyntaxError"'),
  },
  // What a text may hit comes last: it says the least.
  hit('live-global-removal', 'shim-*', 'spec/annexes.html#table-shim-limits'),
  hit('typeof-unresolvable', 'shim-*', 'spec/annexes.html#table-shim-limits'),
];
