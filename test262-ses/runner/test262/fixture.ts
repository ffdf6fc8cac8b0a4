import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const house = resolve(import.meta.dirname, '../../..');

const harnessFile = join(house, 'node_modules/@engine262/engine262/lib/test262-harness.json');
const harness: Record<string, string> = JSON.parse(readFileSync(harnessFile, 'utf8'));

const test = (fields: string, body: string) => `// Made for this test.\n/*---\n${fields}---*/\n\n${body}\n`;
const includes = (...names: string[]) => `includes: [${names.join(', ')}]\n`;

/** The tests of a small checkout, by path, and the files that are none. */
const tests: Record<string, string> = {
  'built-ins/Array/pass.js': test(
    includes('compareArray.js'),
    'var sorted = [2, 1].sort();\nassert.compareArray(sorted, [1, 2]);',
  ),
  'built-ins/Array/frozen.js': test('', 'Array.prototype.added = 1;\nassert.sameValue([].added, 1);'),
  'built-ins/Array/descriptor.js': test(
    includes('propertyHelper.js'),
    'verifyProperty(Array.prototype, "map", { writable: true, enumerable: false, configurable: true });',
  ),
  'built-ins/Array/override.js': test(
    '',
    'var o = {};\no.toString = () => "own";\nassert.sameValue(String(o), "own");',
  ),
  'built-ins/Date/now.js': test('', 'assert.sameValue(typeof Date.now(), "number");'),
  'built-ins/Promise/async.js': test('flags: [async]\n', 'Promise.resolve().then($DONE, $DONE);'),
  'built-ins/Promise/async-test.js': test(
    `flags: [async]\n${includes('asyncHelpers.js')}`,
    'asyncTest(async () => assert.sameValue(await 1, 1));',
  ),
  'built-ins/Promise/async-fails.js': test(
    'flags: [async]\n',
    'Promise.reject(new Test262Error("no")).then($DONE, $DONE);',
  ),
  'built-ins/RegExp/lexical-helper.js': test(
    includes('nativeFunctionMatcher.js'),
    'assert.sameValue(typeof assertNativeFunction, "function");',
  ),
  'language/fails.js': test('', 'assert.sameValue(1, 2);'),
  'language/negative-parse.js': test(
    'negative:\n  phase: parse\n  type: SyntaxError\n',
    '$DONOTEVALUATE();\nlet x; let x;',
  ),
  'language/negative-runtime.js': test('negative:\n  phase: runtime\n  type: RangeError\n', 'throw new RangeError();'),
  'language/strict.js': test('flags: [onlyStrict]\n', 'assert.sameValue((function () { return this; })(), undefined);'),
  'language/sloppy.js': test('flags: [noStrict]\n', 'assert.sameValue((function () { return this; })(), this);'),
  'language/top-level.js': test('', 'var declared = 1;\nassert.sameValue(globalThis.declared, 1);'),
  'language/raw.js': test('flags: [raw]\n', 'if (typeof assert !== "undefined") throw new Error("harness");'),
  'language/blocks.js': test('flags: [CanBlockIsFalse]\n', 'assert(false);'),
  'language/global.js': test('', 'assert.sameValue($262.global, globalThis);'),
  'language/module.js': test(
    'flags: [module]\n',
    'import { value } from "./value_FIXTURE.js";\nassert.sameValue(value, 1);',
  ),
  'language/value_FIXTURE.js': 'export const value = 1;\n',
  'language/broken.js': test('flags: [onlyStrikt]\n', ''),
};

/** A small checkout of test262, with the harness of the pinned engine262: what `t.testdir` takes. */
export function madeCheckout() {
  return { 'features.txt': '# names\n', harness: folder(harness), test: folder(tests) };
}

interface Folder {
  [name: string]: string | Folder;
}

function folder(files: Record<string, string>): Folder {
  const root: Folder = {};
  for (const [path, text] of Object.entries(files)) {
    const names = path.split('/');
    const name = names.pop() as string;
    let place = root;
    for (const parent of names) {
      place[parent] ??= {};
      place = place[parent] as Folder;
    }
    place[name] = text;
  }
  return root;
}
