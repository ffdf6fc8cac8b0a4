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
    ['[]', /it has no resources/],
    ['null', /it has no resources/],
    ['{ "resources": ["tally"] }', /it has no resources/],
    ['{ "resources": { "tally": true } }', /the resource tally is no object/],
    [
      '{ "resources": { "tally": { "builtins": {} } } }',
      /tally has builtins, which is none of globals,builtin,packages/,
    ],
    ['{ "resources": { "tally": { "builtin": ["fs"] } } }', /the builtin of tally are no object/],
    ['{ "resources": { "tally": { "builtin": { "fs": "write" } } } }', /fs in the builtin of tally is "write"/],
    ['{ "resources": { "tally": { "globals": { "fetch": 1 } } } }', /fetch in the globals of tally is 1/],
  ];
  for (const [text, message] of wrong) {
    writeFileSync(file, text);
    t.throws(() => readPolicy(file), message, text);
  }
});
