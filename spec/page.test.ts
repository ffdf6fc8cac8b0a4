import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import t from 'tap';
import { render } from './build.ts';

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];
const executablePath = browsers.find((path) => existsSync(path));

t.test('in a browser', { skip: executablePath ? false : `none of ${browsers.join(', ')}` }, async (t) => {
  const { html } = await render((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
  const file = join(t.testdir(), 'index.html');
  writeFileSync(file, html);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  t.teardown(() => browser.close());
  const open = async (width: number) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const noise: string[] = [];
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) noise.push(`network: ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return { page, noise };
  };

  await t.test('nothing is wider than a telephone', async (t) => {
    const { page, noise } = await open(375);
    t.equal(await page.evaluate('document.documentElement.scrollWidth'), 375);
    const codes = page.locator('pre');
    t.ok((await codes.count()) > 0);
    const cut = await codes.evaluateAll((all) => all.filter((code) => code.scrollWidth > code.clientWidth).length);
    t.equal(cut, 0, 'no line of code is cut off');
    t.same(noise, []);
  });

  await t.test('it prints', async (t) => {
    const { page } = await open(1280);
    const pdf = await page.pdf({ format: 'A4' });
    t.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    t.ok(pages > 20, `${pages} pages`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    t.equal(await page.evaluate('document.documentElement.scrollWidth'), 794, 'nothing is cut off on paper');
    for (const id of ['#menu', '#menu-toggle']) t.equal(await page.locator(id).isVisible(), false, id);
  });
});
