// The module tests of the suite once more, on the script without a parser, in realms that forbid evaluation: each text
// that a test makes a ModuleSource object of is compiled before.
import { readFileSync } from 'node:fs';
import { join, matchesGlob, resolve } from 'node:path';
import vm from 'node:vm';
import t from 'tap';
import { readHarness } from '../../../test262-ses/runner/harness.ts';
import { readSuite, readVocabulary, type Test } from '../../../test262-ses/runner/tests.ts';
import { compileModule } from './compiler.ts';

const root = resolve(import.meta.dirname, '../../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const harness = readHarness(root);
const { tests } = readSuite(root, readVocabulary(root, harness));
const { without } = JSON.parse(read('engines.json')).implementations.compiled;
const lacking = [...without, ...JSON.parse(read('engines.json')).engines.v8.without];

const folders = '{compartment/{import,import-now,load,modules,hooks},module-descriptors,module-records,modules}/**';
const isChosen = ({ path, source, frontmatter }: Test): boolean =>
  matchesGlob(path, folders) &&
  source.includes('ModuleSource') &&
  frontmatter.negative === null &&
  !frontmatter.flags.some((flag) => flag === 'module' || flag === 'raw') &&
  !frontmatter.features.some((feature) => lacking.includes(feature));
// What evaluates, or asks for more of the host than a realm, is not for these realms.
const isStatic = ({ source }: Test): boolean => !/\$262|\bevaluate\b|\beval\b|Function\(|forEachEvaluator/.test(source);

/** Takes the place of ModuleSource: `sourceFor` is what the real one gets for a text. */
const replaceModuleSource = `(sourceFor) => {
  const { ModuleSource } = globalThis;
  const construct = (target, [text, ...rest], newTarget) =>
    Reflect.construct(target, [sourceFor(text), ...rest], newTarget === replaced ? target : newTarget);
  const replaced = new Proxy(ModuleSource, { construct });
  globalThis.ModuleSource = replaced;
}`;

interface Mode {
  readonly script: string;
  readonly strings: boolean;
  /** Called with the realm; what it returns is called with each text. */
  readonly sourceFor: (realm: vm.Context) => (text: unknown) => unknown;
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1000));

/** Runs a test in a realm of its own. Rejects when it fails. */
async function run({ source, frontmatter }: Test, { script, strings, sourceFor }: Mode): Promise<void> {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings, wasm: false } });
  vm.runInContext(script, realm);
  vm.runInContext(replaceModuleSource, realm)(sourceFor(realm));
  const done = new Promise<void>((resolve, reject) => {
    realm.$DONE = (error: unknown) => (error === undefined ? resolve() : reject(error));
  });
  const includes = ['assert.js', 'sta.js', ...frontmatter.includes].map((name) => harness.get(name));
  const strict = frontmatter.flags.includes('onlyStrict') ? "'use strict';" : '';
  for (const text of includes) vm.runInContext(text as string, realm);
  vm.runInContext(strict + source, realm);
  if (!frontmatter.flags.includes('async')) return;
  const late = settle().then(() => Promise.reject(new Error('$DONE was not called')));
  await Promise.race([done, late]);
}

const shim = read('out/ses262.js');
const core = read('out/ses262.core.js');
const chosen = tests.filter(isChosen).filter(isStatic);
t.ok(chosen.length > 135, `${chosen.length} tests`);

let count = 0;
for (const test of chosen) {
  t.test(test.path, async (t) => {
    const texts = new Set<string>();
    const record = (text: unknown): unknown => {
      if (typeof text === 'string') texts.add(text);
      return text;
    };
    await run(test, { script: shim, strings: true, sourceFor: () => record });

    const sourceFor = (realm: vm.Context) => {
      const compiled = new Map<unknown, unknown>();
      for (const text of texts) {
        try {
          const { head, body } = compileModule(text);
          compiled.set(text, vm.runInContext(`(${head}${body})`, realm));
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
        }
      }
      return (text: unknown): unknown => {
        if (typeof text !== 'string') return text;
        if (!texts.has(text)) throw new Error(`no text that was compiled: ${text}`);
        count++;
        if (!compiled.has(text)) vm.runInContext('throw new SyntaxError()', realm);
        return compiled.get(text);
      };
    };
    await run(test, { script: core, strings: false, sourceFor });
    t.pass();
  });
}

t.test('modules were compiled', async (t) => t.ok(count > 300, `${count} modules`));
