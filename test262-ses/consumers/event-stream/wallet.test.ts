import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { installWallet, isPatched, patchWallet, runWallet } from './wallet.ts';

t.test('the payload is not to be read in what is installed, and nothing is patched yet', async (t) => {
  const folder = t.testdir({});
  installWallet(folder);
  t.notOk(isPatched(folder));
  t.notMatch(readFileSync(join(folder, 'node_modules/flat-map/data.json'), 'utf8'), /appendFileSync|getKeys/);
  patchWallet(folder);
  t.ok(isPatched(folder));
});

t.test('a payload that is sealed for another application does not open', async (t) => {
  const folder = t.testdir({});
  installWallet(folder);
  const file = join(folder, 'package.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), description: 'another one' }));
  const { attempts, output } = await runWallet({ folder, program: 'build', script: null, open: null });
  t.match(attempts, { process: null, compile: String });
  t.match(output, [/wallet/]);
  t.notOk(isPatched(folder));
});

t.test('a program that ends without a report is named, with its words', async (t) => {
  const folder = t.testdir({});
  installWallet(folder);
  writeFileSync(join(folder, 'main.js'), 'throw new Error("out of order")');
  const run = runWallet({ folder, program: 'main', script: null, open: null });
  await t.rejects(run, /the main of the wallet ended without a report \(status 1\): .*out of order/s);
});
