import { join } from 'node:path';
import t, { type Test } from 'tap';
import type { ListedPackage } from '../packages.ts';
import { loadAll, type Outcome } from './load.ts';
import { listRealms, type Realm } from './realms.ts';

const plain: Realm = { key: 'plain', title: '', by: 'nobody', scripts: [], lockdownOptions: null, freezes: false };
const frozen: Realm = { ...plain, key: 'frozen', freezes: true };
const shim = listRealms(join(import.meta.dirname, '../../..')).find(({ key }) => key === 'shim') as Realm;

const commonJs = (text: string, manifest: object = {}) => ({
  'package.json': JSON.stringify(manifest),
  'index.js': text,
});

/** What becomes of a package with a text, as a CommonJS module unless it is told. */
async function load(
  t: Test,
  realm: Realm,
  files: Record<string, string>,
  kind: ListedPackage['kind'] = 'cjs',
  limit = 20_000,
) {
  const installed = t.testdir({ node_modules: { made: files } });
  const outcomes: Outcome[] = [];
  const listed = { name: 'made', version: '1.0.0', kind };
  await loadAll([{ listed, realm }], { installed, limit, onOutcome: (_task, outcome) => outcomes.push(outcome) });
  t.equal(outcomes.length, 1);
  return outcomes[0];
}

t.test('a package loads, whatever it prints, or says what is wrong', async (t) => {
  t.equal(await load(t, plain, commonJs('console.log("null"); process.stdout.write("no end")')), null);
  t.equal(await load(t, plain, commonJs('throw new RangeError("far")')), 'require: RangeError: far');
  t.equal(await load(t, plain, commonJs('throw null')), 'require: undefined: undefined');
  t.equal(await load(t, plain, commonJs('setImmediate(() => { throw new Error("late") })')), 'Error: late');
  t.match(
    await load(t, plain, commonJs('console.error("bye"); process.exit(3)')),
    'it ended the process with status 3: bye',
  );
  t.match(await load(t, plain, commonJs('for (;;);'), 'cjs', 1500), 'it took more than 1.5 s');
});

t.test('a module, and one that is both', async (t) => {
  const manifest = { exports: { import: './index.mjs', require: './index.js' } };
  const both = (text: string) => ({ ...commonJs('', manifest), 'index.mjs': text });
  t.equal(await load(t, plain, both('await 0; export default 1'), 'dual'), null);
  t.equal(await load(t, plain, both('throw new Error("m")'), 'esm'), 'import: Error: m');
  t.equal(await load(t, plain, both('throw new Error("m")'), 'dual'), 'import: Error: m');
  t.equal(await load(t, plain, both('throw new Error("m")'), 'cjs'), null);
  t.match(await load(t, plain, { ...both(''), 'index.js': '}' }, 'dual'), /^require: SyntaxError/);
});

t.test('realms', async (t) => {
  const changes = commonJs('Array.prototype.last = 1; if (![].last) throw new Error("frozen")');
  const overrides = commonJs('"use strict"; ({}).toString = 1');
  const hidden = commonJs('if (!Object.isFrozen(Object.getPrototypeOf(async function* () {}).prototype)) throw 1');
  t.equal(await load(t, plain, changes), null);
  t.equal(await load(t, plain, overrides), null);
  t.equal(await load(t, frozen, changes), 'require: Error: frozen');
  t.match(await load(t, frozen, overrides), /read only property 'toString'/);
  t.equal(await load(t, frozen, hidden), null);
  t.equal(await load(t, shim, changes), 'require: Error: frozen');
  t.equal(await load(t, shim, overrides), null);
});

t.test('a realm that cannot be made is no fault of the package', async (t) => {
  const wrong = { ...shim, lockdownOptions: { colour: 1 } };
  await t.rejects(
    load(t, wrong, commonJs('')),
    /the realm shim cannot be made: TypeError: lockdown: unknown option colour/,
  );
  const gone = { ...plain, scripts: [join(t.testdirName, 'gone.js')] };
  await t.rejects(load(t, gone, commonJs('')), /the realm plain cannot be made: .*gone\.js/);
});

t.test('what is not installed, and what is of another kind', async (t) => {
  await t.rejects(load(t, plain, { 'index.js': '' }), /made is not installed in .*package\.json/);
  await t.rejects(load(t, plain, commonJs(''), 'esm'), /made@1\.0\.0 cannot be had by import, so it is not esm/);
});

t.test('an interruption ends what runs', async (t) => {
  const installed = t.testdir({ node_modules: { made: commonJs('for (;;);') } });
  const listed: ListedPackage = { name: 'made', version: '1.0.0', kind: 'cjs' };
  const tasks = Array.from({ length: 4 }, () => ({ listed, realm: plain }));
  const signal = AbortSignal.timeout(1000);
  const onOutcome = () => t.fail('no outcome');
  await t.rejects(loadAll(tasks, { installed, limit: 20_000, onOutcome, signal }), { name: 'TimeoutError' });
});
