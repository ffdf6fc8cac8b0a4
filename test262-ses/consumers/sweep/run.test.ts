import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { ListedPackage } from '../packages.ts';
import type { Realm } from './realms.ts';
import { readExplanations, sweep } from './run.ts';

const plain: Realm = { key: 'plain', title: '', by: 'nobody', scripts: [], lockdownOptions: null, freezes: false };

t.test('what is known of a package and a realm is not asked again, until it is wanted', async (t) => {
  const folder = t.testdir({
    node_modules: { made: { 'package.json': '{}', 'index.js': 'throw new Error("first")' } },
  });
  const made: ListedPackage = { name: 'made', version: '1.0.0', kind: 'cjs' };
  const ask = async (listed: ListedPackage, again = false) => {
    const memory = join(folder, 'memory.json');
    const [found] = await sweep({ installed: folder, list: [listed], realms: [plain], memory, again, onDone() {} });
    return found.outcomes.plain;
  };
  t.equal(await ask(made), 'require: Error: first');
  writeFileSync(join(folder, 'node_modules/made/index.js'), '');
  t.equal(await ask(made), 'require: Error: first');
  t.equal(await ask({ ...made, version: '1.0.1' }), null);
  t.equal(await ask(made, true), null);
  t.equal(await ask(made), null);
  writeFileSync(join(folder, 'memory.json'), '{');
  t.equal(await ask(made), null);
});

t.test('the explanations of the project are well-formed', async (t) => {
  t.type(readExplanations().length, 'number');
});
