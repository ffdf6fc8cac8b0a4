// What the law lets a shim leave out is one list: in the annex, in features.txt, in engines.json and in the tests.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import t from 'tap';
import { parseFrontmatter } from './runner/frontmatter.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const table = /id="table-shim-limits"([\s\S]*?)<\/emu-table>/.exec(read('spec/annexes.html'))?.[1] ?? '';
const limits = [...table.matchAll(/<tr><td>`([\w-]+)`<\/td>/g)].map(([, name]) => name).sort();
const known = read('test262-ses/features.txt').split('\n');
const { implementations } = JSON.parse(read('engines.json'));
const hostFeatures = known.filter((name) => name.startsWith('host-'));
const named = new Set(
  globSync('test262-ses/test/**/*.js', { cwd: root })
    .filter((file) => !file.endsWith('_FIXTURE.js'))
    .flatMap((file) => parseFrontmatter(read(file)).features),
);

t.ok(limits.length > 5);
t.same(
  limits.filter((name) => !known.includes(name)),
  [],
  'features.txt has each',
);
t.same(
  limits.filter((name) => !named.has(name)),
  [],
  'a test has each',
);
const lacked = (implementation: string): string[] =>
  implementations[implementation].without.filter((name: string) => !hostFeatures.includes(name)).sort();
t.same(lacked('compiled'), limits, 'the shim with compiled modules is without these and no other');
t.same(
  lacked('shim'),
  limits.filter((name) => !name.startsWith('compiled-')),
  'and with evaluated ones it is without those of them that are for these',
);
t.same(
  lacked('compat').filter((name) => name !== 'globalLexicals'),
  lacked('shim'),
  'compat is without the same, and has the global lexical bindings of another API',
);
