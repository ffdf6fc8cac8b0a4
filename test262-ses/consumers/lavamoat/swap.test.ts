import { join } from 'node:path';
import t from 'tap';
import { runProcess } from '../process.ts';

/** A stand-in of LavaMoat, which reads its SES from where LavaMoat has it, and says what it got. */
const reader = (file: string) => `
  const fs = require('node:fs');
  const read = () => fs.readFileSync(__dirname + '/node_modules/lavamoat-core/src/../lib/${file}', 'utf8');
  console.log(read(), read(), process.env.SES_SCRIPT);`;
const libraries = { 'lockdown.umd.js': 'stock', 'other.js': 'other' };

const run = (folder: string) =>
  runProcess([process.execPath, '--require', join(import.meta.dirname, 'swap.cjs'), 'main.cjs'], {
    cwd: folder,
    env: { ...process.env, SES_SCRIPT: join(folder, 'script.js') },
    limit: 20_000,
  });

const layOut = (file: string) =>
  t.testdir({
    'main.cjs': reader(file),
    'script.js': 'ours',
    node_modules: { 'lavamoat-core': { lib: libraries, src: {} } },
  });

t.test('the first read is answered with the script', async (t) => {
  const { status, stdout } = await run(layOut('lockdown.umd.js'));
  t.equal(stdout, 'ours stock undefined\n');
  t.equal(status, 0);
});

t.test('where nothing is read, the run fails', async (t) => {
  const { status, stdout, stderr } = await run(layOut('other.js'));
  t.equal(stdout, 'other other undefined\n');
  t.equal(status, 1);
  t.match(stderr, /LavaMoat has not read .*lockdown\.umd\.js, and so has not run on .*script\.js/);
});
