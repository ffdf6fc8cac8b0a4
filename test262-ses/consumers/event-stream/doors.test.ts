import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { readPolicy } from './doors.ts';

const nothing = { globals: {}, builtins: {}, packages: [] };

t.test('a policy that is none says what is wrong with it', async (t) => {
  const file = join(t.testdir({}), 'policy.json');
  const wrong: [unknown, RegExp][] = [
    [[], /no object with a member for each package/],
    [{}, /no object with a member for each package/],
    [{ a: [] }, /what a is handed is no object/],
    [{ a: { ...nothing, native: true } }, /a has native; there is globals/],
    [{ a: { ...nothing, globals: { console: true } } }, /globals of a must be/],
    [{ a: { ...nothing, builtins: ['fs'] } }, /builtins of a must be/],
    [{ a: { globals: {}, builtins: {} } }, /packages of a must be/],
    [{ a: { ...nothing, packages: ['b'] } }, /a may require b, which the policy does not have/],
  ];
  for (const [policy, message] of wrong) {
    writeFileSync(file, JSON.stringify(policy));
    t.throws(() => readPolicy(file), message);
  }
  writeFileSync(file, '{');
  t.throws(() => readPolicy(file), /policy\.json: .*JSON/);
  t.throws(() => readPolicy(join(t.testdirName, 'gone.json')), /gone\.json/);
});

t.test('the policy of the wallet is one', async (t) => {
  t.match(readPolicy(join(import.meta.dirname, 'policy.json')), { wallet: { builtins: {} } });
});
