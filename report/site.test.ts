import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import t from 'tap';
import { hostile, madeProject, writeProject } from './fixture.ts';
import { main } from './site.ts';

const root = t.testdir();
const site = join(root, 'out/report');
writeProject(root, madeProject());

t.test('the exit status tells faults from missing inputs, and --only-check writes nothing', async (t) => {
  t.capture(console, 'log');
  const err = t.capture(console, 'error');
  const other = t.testdir();
  t.equal(main(other, []), 2);
  writeProject(other, madeProject());
  t.equal(main(other, ['--only-check']), 0);
  t.notOk(existsSync(join(other, 'out/report')));
  writeProject(other, { 'test262-ses/unreached.txt': '' });
  err();
  t.equal(main(other, []), 1);
  t.match(err()[0].args[0], /report: sec-lockdown: no test reaches step 1/);
  t.ok(existsSync(join(other, 'out/report/index.html')), 'the site is written all the same');
  t.equal(main(other, ['--nonsense']), 2);
});

t.test('every page has its JSON, and every link leads somewhere', async (t) => {
  t.capture(console, 'log');
  t.equal(main(root, []), 0);
  for (const page of globSync('**/*.html', { cwd: site })) {
    const text = readFileSync(join(site, page), 'utf8');
    t.doesNotThrow(() => JSON.parse(readFileSync(join(site, page.replace(/html$/, 'json')), 'utf8')), page);
    t.notOk(
      ['<script>alert', '\u202e', '\u0000'].some((raw) => text.includes(raw)),
      `${page} escapes what engines and tests say`,
    );
    for (const [, address] of text.matchAll(/ href="([^"]*)"/g)) {
      if (address.startsWith('data:')) continue;
      const [path, id] = address.split('#').map(decodeURIComponent);
      const target = path ? resolve(site, dirname(page), path) : join(site, page);
      if (!existsSync(target)) t.fail(`${page}: no file for ${address}`);
      else if (id && ![` id="${id}"`, ` id=${id}>`].some((text) => readFileSync(target, 'utf8').includes(text)))
        t.fail(`${page}: no id for ${address}`);
    }
  }
});

t.test('beside each step stands what became of its mutants', async (t) => {
  const page = readFileSync(join(site, 'clause/sec-harden.html'), 'utf8');
  const row = (label: string) => new RegExp(`<tr id="step-${label}">[\\s\\S]*?</tr>`).exec(page)?.[0] ?? '';
  t.match(row('1'), '3 of 3 killed');
  t.match(row('2'), /1 of 2 killed[\s\S]*ignore#1[\s\S]*≈ equivalent[\s\S]*it cannot throw/);
  t.notMatch(row('1\\.a'), 'killed');

  const { 'out/results/mutation.json': _, ...project } = madeProject();
  const other = t.testdir();
  writeProject(other, project);
  t.capture(console, 'log');
  t.equal(main(other, []), 0);
  t.notMatch(readFileSync(join(other, 'out/report/clause/sec-harden.html'), 'utf8'), 'Mutants');
});

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];
const executablePath = browsers.find((path) => existsSync(path));

t.test('in a browser', { skip: executablePath ? false : `none of ${browsers.join(', ')}` }, async (t) => {
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  t.teardown(() => browser.close());
  const open = async (options: { width: number; javaScriptEnabled?: boolean }, path = 'index.html') => {
    const { width, javaScriptEnabled } = options;
    const page = await browser.newPage({ viewport: { width, height: 800 }, javaScriptEnabled });
    const noise: string[] = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) noise.push(`network: ${request.url()}`);
    });
    await page.goto(pathToFileURL(join(site, path)).href);
    return { page, noise };
  };

  await t.test('disagreements come first, and a click leads to a clause, a test and back', async (t) => {
    const { page, noise } = await open({ width: 1280 });
    const rows = page.locator('#matrix tbody tr:not(.heading)');
    const ids = () => rows.evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.id));
    t.same(await ids(), ['sec-lockdown', 'sec-harden']);
    t.match(await rows.first().innerText(), /differ on 1 of 1[\s\S]*✓ 1\/1[\s\S]*≈ 0\/1/);
    t.match(await page.locator('#column-shim-rare').innerText(), 'install rare');
    t.match(await page.locator('#matrix tfoot').innerText(), /100\.0 %[\s\S]*at least 95\.0 %/);

    await page.getByLabel('In the order of the law').check();
    t.same(await ids(), ['sec-harden', 'sec-lockdown']);
    await page.getByLabel('In the order of the law').uncheck();
    t.same(await ids(), ['sec-lockdown', 'sec-harden']);
    await page.getByLabel('Filter').fill('sec-harden');
    t.same(await ids(), ['sec-harden']);

    await page.getByRole('link', { name: '1.1 harden ( value )' }).click();
    t.equal(await page.locator('h1').innerText(), '1.1 harden ( value )');
    await page.locator('tr[id="step-1.a"] summary').click();
    await page.locator('tr[id="step-1.a"]').getByRole('link', { name: 'harden/harden/before-lockdown.js' }).click();
    t.equal(await page.locator('h1').innerText(), 'harden/harden/before-lockdown.js');
    const command = 'npm run matrix -- --columns shim-v8 --filter harden/harden/before-lockdown.js --show';
    t.match(await page.locator('[id="shim-v8"]').innerText(), command);
    t.match(await page.locator('.source').innerText(), `assert.sameValue(harden('</pre><b>'), '</pre><b>');`);
    await page.goBack();
    await page.goBack();
    t.equal(await page.locator('h1').innerText(), 'Conformance matrix');
    t.same(noise, []);
  });

  await t.test('an engine’s message is text, whatever is in it', async (t) => {
    const { page, noise } = await open({ width: 1280 }, 'differences.html');
    const shown = hostile.replace('\u202e', '\\u{202e}').replace('\u0000', '\\u{0}');
    t.equal(await page.locator('#expected-failures pre').innerText(), `it cannot (${shown})`);
    t.same(noise, []);
  });

  await t.test('the law shows what reaches each step and what each engine answers, and can hide it', async (t) => {
    const { page, noise } = await open({ width: 1280, javaScriptEnabled: false }, 'law.html');
    const marks = page.locator('.ses262-mark');
    t.same(await marks.allInnerTexts(), ['●', '●', '●', '◐', '●']);
    t.same(await marks.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('title'))), [
      '1: reached by 2 tests',
      '1.a: reached by 1 test',
      '2: reached by 1 test; its abrupt edge taken',
      '1: cannot be reached (assertion)',
      '2: reached by 1 test',
    ]);
    const answers = page.locator('[id="sec-harden"] > .ses262-answers');
    t.equal(await answers.innerText(), 'reference ✓ 2/2 · shim on V8 ✓ 1/1 · shim on Rare not run');
    await page.getByLabel('Show what the report knows').uncheck();
    t.notOk((await marks.first().isVisible()) || (await answers.isVisible()));
    await page.getByLabel('Show what the report knows').check();
    await page.emulateMedia({ media: 'print' });
    t.ok((await marks.first().isVisible()) && !(await page.getByLabel('Show what the report knows').isVisible()));
    await page.emulateMedia({ media: null });
    await marks.nth(2).click();
    t.equal(await page.locator('h1').innerText(), '1.1 harden ( value )');
    t.match(page.url(), /clause\/sec-harden\.html#step-2$/);
    t.same(noise, []);
  });

  await t.test('every kind of page fits a narrow window', async (t) => {
    const test = 'test/harden/harden/primitive.js.html';
    const test262 = ['test262.html', 'test262/lockdown-shim-v8.html'];
    const source = 'source/impl/engine262/harden.ts.html';
    for (const path of ['index', 'differences', 'clauses', 'bench', 'consumers', 'faults', 'law', 'clause/sec-harden']
      .map((p) => `${p}.html`)
      .concat(test, source, test262)) {
      const { page, noise } = await open({ width: 390 }, path);
      t.equal(await page.evaluate('document.documentElement.scrollWidth'), 390, path);
      t.same(noise, [], path);
      await page.close();
    }
  });

  await t.test('without JavaScript the matrix is there, and no control that does nothing', async (t) => {
    const { page } = await open({ width: 1280, javaScriptEnabled: false });
    t.equal(await page.locator('#matrix tbody tr:not(.heading)').count(), 2);
    t.notOk(await page.getByLabel('Filter').isVisible());
  });
});
