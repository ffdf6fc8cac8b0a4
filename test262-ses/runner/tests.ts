import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './columns.ts';
import { type Frontmatter, parseFrontmatter } from './frontmatter.ts';

export const testFolder = 'test262-ses/test';

/** The flags that a test may have; README.md says what each means. */
export const flags = ['async', 'generated', 'module', 'noStrict', 'onlyStrict', 'raw'];

/** A test of the suite; `path` is relative to test262-ses/test, with forward slashes. */
export interface Test {
  path: string;
  source: string;
  frontmatter: Frontmatter;
}

/** What a test's frontmatter may name. `clauses` is null when the law's ids are not known. */
export interface Vocabulary {
  clauses: Set<string> | null;
  features: Set<string>;
  harness: Map<string, string>;
}

/** The tests that can run, in the order of their paths, and a line for each that cannot, naming the file. */
export interface Suite {
  tests: Test[];
  problems: string[];
}

/**
 * Reads what tests may name: test262-ses/features.txt (a name a line, `#` begins a comment) and the ids of the spec.
 * @throws UsageError when the features are not there or out/clauses.json is malformed
 */
export function readVocabulary(root: string, harness: Map<string, string>): Vocabulary {
  const lines = readInput(root, 'test262-ses/features.txt', "run this in the project's root").split('\n');
  const features = new Set(lines.map((line) => line.replace(/#.*/, '').trim()).filter((name) => name !== ''));
  const file = 'out/clauses.json';
  if (!existsSync(join(root, file))) return { clauses: null, features, harness };
  try {
    const ids = JSON.parse(readInput(root, file, '')).map(({ id }: { id: string }) => id);
    return { clauses: new Set(ids), features, harness };
  } catch (error) {
    throw new UsageError(`${file} is malformed; run \`npm run spec\` (${(error as Error).message})`);
  }
}

function readInput(root: string, file: string, advice: string): string {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read; ${advice}`);
  }
}

/** Reads all tests under `root`. A file named …_FIXTURE.js belongs to a test and is none itself. */
export function readSuite(root: string, vocabulary: Vocabulary): Suite {
  const tests: Test[] = [];
  const problems: string[] = [];
  if (!vocabulary.clauses) problems.push('out/clauses.json is not there, so no esid is checked; run `npm run spec`');
  const paths = globSync('**/*.js', { cwd: join(root, testFolder) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('_FIXTURE.js'));
  for (const path of paths.sort()) {
    const source = readFileSync(join(root, testFolder, path), 'utf8');
    try {
      const test = { path, source, frontmatter: parseFrontmatter(source) };
      const wrong = validate(test, vocabulary);
      problems.push(...wrong.map((text) => `${testFolder}/${path}: ${text}`));
      if (wrong.length === 0) tests.push(test);
    } catch (error) {
      problems.push(`${testFolder}/${path}: ${(error as Error).message}`);
    }
  }
  return { tests, problems };
}

/** What is wrong with a test whose frontmatter could be read: a text each, saying what to do. */
export function validate({ path, source, frontmatter }: Test, { clauses, features, harness }: Vocabulary): string[] {
  const { esid, negative } = frontmatter;
  const has = (flag: string) => frontmatter.flags.includes(flag);
  const problems: string[] = [];
  if (clauses && !clauses.has(esid)) problems.push(`esid: ${esid} is no clause of the spec; see out/clauses.json`);
  for (const name of frontmatter.features) {
    if (!features.has(name)) problems.push(`features: ${name} is not in test262-ses/features.txt`);
  }
  for (const name of frontmatter.flags) {
    if (!flags.includes(name)) problems.push(`flags: ${name} is unknown; the known ones are ${flags.join(', ')}`);
  }
  for (const name of frontmatter.includes) {
    if (!harness.has(name))
      problems.push(`includes: ${name} is neither in test262-ses/harness nor in test262's harness`);
  }
  const isAttack = path.startsWith('escape/');
  if (isAttack && frontmatter.defence === '') problems.push('defence: an attack names the defence that it is on');
  if (!isAttack && frontmatter.defence !== '') problems.push('defence: only a test in escape/ has this field');
  // A module with noStrict is fine: test262-harness runs a module twice without it.
  const modes = ['module', has('module') ? '' : 'noStrict', 'onlyStrict', 'raw'].filter(has);
  if (modes.length > 1) problems.push(`flags: ${modes.join(' and ')} exclude each other`);
  if (has('raw') && (frontmatter.includes.length > 0 || has('async'))) {
    problems.push('flags: a raw test has no harness, so it can have neither includes nor async');
  }
  if (has('async') && negative) problems.push('flags: a negative test cannot be async');
  if (has('async') && !/\$DONE\b|\basyncTest\b/.test(source)) {
    problems.push('flags: an async test calls $DONE or asyncTest, and this one does not');
  }
  if (negative && negative.phase !== 'runtime' && !has('raw') && !/^\$DONOTEVALUATE\(\);/m.test(source)) {
    problems.push(`negative: a test of phase ${negative.phase} starts with $DONOTEVALUATE();`);
  }
  if (!has('raw') && startsWithUseStrict.test(source)) {
    problems.push('the text starts with "use strict"; remove that and use flags: [onlyStrict]');
  }
  return problems;
}

const startsWithUseStrict = /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*(["'])use strict\1/;
