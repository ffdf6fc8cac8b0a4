import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import { processesWith } from '../test262-ses/hosts/processes.ts';
import { refresh } from './refresh.ts';

const log = (line: string) => `import { appendFileSync } from 'node:fs'; appendFileSync('log', ${line} + '\\n');\n`;
const build = `import { mkdirSync, writeFileSync } from 'node:fs';
  mkdirSync('out', { recursive: true }); writeFileSync('out/clauses.json', '[]');`;

t.test('the law is rendered when it is stale, the matrix always asked', async (t) => {
  const root = t.testdir({
    log: '',
    spec: { 'build.ts': log("'spec'") + build, 'harden.html': '' },
    'test262-ses': { 'run.ts': `${log("process.argv.slice(2).join(' ')")} process.exitCode = 1;` },
  });
  const steps = () => readFileSync(join(root, 'log'), 'utf8').trimEnd().split('\n');
  t.equal(await refresh(root), 1);
  t.strictSame(steps(), ['spec', '--columns engine262']);
  t.equal(await refresh(root), 1);
  t.strictSame(steps().slice(2), ['--columns engine262']);
  const later = Date.now() / 1000 + 60;
  utimesSync(join(root, 'spec/harden.html'), later, later);
  t.equal(await refresh(root), 1);
  t.strictSame(steps().slice(3), ['spec', '--columns engine262']);
});

t.test('after a law that cannot be rendered nothing runs', async (t) => {
  const root = t.testdir({ spec: { 'build.ts': 'process.exitCode = 3;' } });
  t.equal(await refresh(root), 3);
});

t.test('a signal ends what was started', async (t) => {
  const root = t.testdir({ spec: { 'build.ts': 'setInterval(() => {}, 1000);' } });
  const mark = `SES262_REFRESH=${process.pid}`;
  const module = JSON.stringify(join(import.meta.dirname, 'refresh.ts'));
  const program = `process.exitCode = await (await import(${module})).refresh(${JSON.stringify(root)})`;
  const env = { ...process.env, SES262_REFRESH: `${process.pid}` };
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { env, stdio: 'ignore' });
  const closed = once(child, 'close');
  while (processesWith(mark).length < 2) await setTimeout(20);
  child.kill('SIGTERM');
  t.strictSame(await closed, [143, null]);
  t.strictSame(processesWith(mark), []);
});
