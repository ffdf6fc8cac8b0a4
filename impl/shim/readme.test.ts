// What the README shows does what it says.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { chromium } from 'playwright-core';
import t from 'tap';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
const script = readFileSync(join(root, 'out/ses262.js'), 'utf8');
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({ language, text }));
const printed = (text: string): string[] => [...text.matchAll(/\/\/ prints (.+)/g)].map(([, line]) => line);

const packed = join(root, 'out/package');
const skip = !existsSync(join(packed, 'integrity.json')) && 'run `npm run pack` first';

t.test('every block is of a kind that is run here', async (t) => {
  t.same([...new Set(blocks.map(({ language }) => language))].sort(), ['html', 'js']);
  t.ok(blocks.every(({ text }) => printed(text).length > 0));
});

t.test('the programs', { skip }, async (t) => {
  const project = t.testdir();
  mkdirSync(join(project, 'node_modules'));
  cpSync(packed, join(project, 'node_modules/ses262'), { recursive: true });
  for (const [index, { text }] of blocks.filter(({ language }) => language === 'js').entries()) {
    const file = join(project, `${index}.${text.includes('require(') ? 'cjs' : 'mjs'}`);
    writeFileSync(file, text);
    const { stdout, stderr, status } = spawnSync(process.execPath, [file], { cwd: project, encoding: 'utf8' });
    t.same(
      { status, stderr, lines: stdout.trimEnd().split('\n') },
      { status: 0, stderr: '', lines: printed(text) },
      text,
    );
  }
});

t.test('the quick start has ten lines', async (t) => {
  const [{ text }] = blocks;
  t.ok(text.split('\n').filter((line) => line.trim() !== '').length <= 10);
});

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
const noPage = skip || (executablePath ? false : 'chromium is missing: apt-get install -y chromium');
t.test('the page', { skip: noPage }, async (t) => {
  const [{ text }] = blocks.filter(({ language }) => language === 'html');
  const folder = t.testdir();
  const { 'ses262.min.js': digest } = JSON.parse(readFileSync(join(packed, 'integrity.json'), 'utf8'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  t.teardown(() => browser.close());
  cpSync(join(packed, 'ses262.min.js'), join(folder, 'ses262.min.js'));
  const page = await browser.newPage();
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('pageerror', ({ message }) => lines.push(message));
  // A page from a file may not ask for a digest of another file: so both are answered for an address that is nowhere.
  const types = { 'page.html': 'text/html', 'ses262.min.js': 'text/javascript' };
  writeFileSync(join(folder, 'page.html'), text.replace('sha384-…', digest));
  await page.route('http://readme.test/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) as keyof typeof types;
    return route.fulfill({
      path: join(folder, name),
      contentType: types[name],
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  await page.goto('http://readme.test/page.html');
  t.same(lines, printed(text));
});

t.test('the errors', async (t) => {
  const rows = [...readme.matchAll(/^\| `(.+?)` \| (\w+Error): (.+) \|$/gm)];
  t.ok(rows.length >= 19);
  for (const [, code, name, message] of rows) {
    const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    vm.runInContext(script, realm);
    t.throws(() => vm.runInContext(code, realm), { name, message }, code);
  }
});

t.test('what a Content Security Policy causes', async (t) => {
  const [, name, message] = /throws an (EvalError): `([^`]+)`/.exec(readme) ?? [];
  const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(script, realm);
  const evaluate = () => vm.runInContext('lockdown(); new Compartment().evaluate("1")', realm);
  t.throws(evaluate, { name, message: message.replaceAll('\n', ' ') });
});

t.test('the API is what it names', async (t) => {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(script, realm);
  const members = vm.runInContext('Reflect.ownKeys(Compartment.prototype)', realm) as (string | symbol)[];
  const named = [...readme.matchAll(/^\| `compartment\.(\w+)/gm)].map(([, name]) => name);
  t.same(named.sort(), members.filter((key) => typeof key === 'string' && key !== 'constructor').sort());
});

t.test('the options of lockdown are what it names', async (t) => {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(script, realm);
  const messageOf = (options: string): string => {
    const code = `try { lockdown(${options}); } catch ({ message }) { message }`;
    return vm.runInContext(code, realm);
  };
  const rows = [...readme.matchAll(/^\| `(\w+)` \| ((?:`\w+` ?)+)/gm)].map(([, name, values]) => ({
    name,
    values: [...values.matchAll(/\w+/g)].map(([value]) => value),
  }));
  const names = rows.map(({ name }) => name);
  t.same(names.sort(), messageOf('{ colour: 1 }').split('the options are ')[1].split(', '));
  for (const { name, values } of rows) {
    const known = [...messageOf(`{ ${name}: 1 }`).matchAll(/'(\w+)'/g)].map(([, value]) => value);
    t.same(values, known, name);
  }
});
