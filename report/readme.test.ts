// The example of the README does what the README says.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import t from 'tap';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
const printed = /prints\n(.+?), each as the plugin's/.exec(readme)?.[1] ?? '';
const expected = [...printed.matchAll(/`([^`]+)`/g)].map(([, line]) => `plugin: ${line}`);

const skip = !existsSync(join(root, 'out/ses262.mjs')) && 'run `npm run build` first';
t.test('the example', { skip }, async (t) => {
  const file = join(root, 'out/readme-example.mjs');
  t.teardown(() => rmSync(file, { force: true }));
  writeFileSync(file, example.replace('./out/ses262.mjs', './ses262.mjs'));
  const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  t.equal(stderr, '');
  t.equal(status, 0);
  t.equal(expected.length, 4);
  t.same(stdout.trimEnd().split('\n'), expected);
});

t.test('the commands that it names are there', async (t) => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const named = [...readme.matchAll(/`npm run ([\w-]+)/g)].map(([, name]) => name);
  t.ok(named.length > 5);
  t.same(
    named.filter((name) => !(name in scripts)),
    [],
  );
});
