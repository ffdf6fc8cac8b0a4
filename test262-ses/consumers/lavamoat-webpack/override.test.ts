import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import t from 'tap';
import { overrideSES } from './consumer.ts';

t.test('the plugin alone finds the package, until its own is back', async (t) => {
  const folder = t.testdir({
    node_modules: {
      ses: { 'package.json': JSON.stringify({ name: 'ses', main: './ses.cjs' }), 'ses.cjs': '' },
      '@lavamoat': { webpack: { 'plugin.cjs': '' } },
    },
    packed: {
      'package.json': JSON.stringify({ name: 'another', main: './script.js' }),
      'script.js': 'globalThis.swapped = true;',
    },
  });
  writeFileSync(join(folder, 'other.cjs'), '');
  const found = (file: string) => createRequire(join(folder, file)).resolve('ses');
  const own = join(folder, 'node_modules/ses/ses.cjs');
  const plugin = 'node_modules/@lavamoat/webpack/plugin.cjs';
  overrideSES(folder, join(folder, 'packed'));
  t.equal(found(plugin), join(folder, 'node_modules/@lavamoat/webpack/node_modules/ses/script.js'));
  t.equal(found('other.cjs'), own);
  const program = createRequire(join(folder, plugin));
  program('ses');
  t.equal(Reflect.get(globalThis, 'swapped'), true);
  overrideSES(folder, undefined);
  overrideSES(folder, undefined);
});

t.test('without an override it finds its own', async (t) => {
  const ses = { 'package.json': JSON.stringify({ name: 'ses', main: './ses.cjs' }), 'ses.cjs': '' };
  const folder = t.testdir({ node_modules: { ses, '@lavamoat': { webpack: { 'plugin.cjs': '' } } } });
  overrideSES(folder, undefined);
  const { resolve } = createRequire(join(folder, 'node_modules/@lavamoat/webpack/plugin.cjs'));
  t.equal(resolve('ses'), join(folder, 'node_modules/ses/ses.cjs'));
});
