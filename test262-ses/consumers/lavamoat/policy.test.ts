import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { readPolicy } from './policy.ts';

t.test('the policy of the application', async (t) => {
  const { resources } = readPolicy(join(import.meta.dirname, 'app/lavamoat/node/policy.json'));
  t.strictSame(Object.keys(resources), ['tally', 'vault']);
});

t.test('what is none says why, and how one is written', async (t) => {
  const file = join(t.testdir({}), 'policy.json');
  t.throws(() => readPolicy(file), /policy\.json is no policy of LavaMoat: ENOENT.*--autopolicy/);
  const wrong: [string, RegExp][] = [
    ['{ "resources": {', /JSON.*--autopolicy/],
    ['[]', /the resources must be an object/],
    ['null', /the resources must be an object/],
    ['{ "resources": ["tally"] }', /the resources must be an object/],
    ['{ "resources": { "tally": true } }', /the resource tally must be an object/],
    [
      '{ "resources": { "tally": { "builtins": {} } } }',
      /tally has builtins, which is none of globals, builtin, packages, native, env, meta/,
    ],
    ['{ "resources": { "tally": { "builtin": ["fs"] } } }', /the builtin of tally must be an object/],
    ['{ "resources": { "tally": { "builtin": { "fs": "write" } } } }', /fs in the builtin of tally is "write"/],
    ['{ "resources": { "tally": { "globals": { "fetch": 1 } } } }', /fetch in the globals of tally is 1/],
    ['{ "resources": { "tally": { "env": "frozen" } } }', /the env of tally is "frozen", which is none of unfrozen;/],
    [
      '{ "resources": { "tally": { "native": "yes" } } }',
      /the native of tally is "yes", which is none of true, false;/,
    ],
  ];
  for (const [text, message] of wrong) {
    writeFileSync(file, text);
    t.throws(() => readPolicy(file), message, text);
  }
});

t.test('all that a package can be given', async (t) => {
  const tally = {
    globals: { fetch: true, 'console.warn': false, window: 'write' },
    builtin: { 'util.format': true },
    packages: { vault: false },
    native: true,
    env: 'unfrozen',
    meta: { version: '1.0.0' },
  };
  const folder = t.testdir({ 'policy.json': JSON.stringify({ resources: { tally, vault: {} } }) });
  t.strictSame(readPolicy(join(folder, 'policy.json')).resources.tally, tally);
});
