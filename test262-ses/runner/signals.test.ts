import { spawn } from 'node:child_process';
import { once } from 'node:events';
import t from 'tap';

const module = JSON.stringify(new URL('signals.ts', import.meta.url).href);

/** The exit status of a program that gets signals, one after the other, each when it has written something. */
async function statusOf(program: string, ...signals: NodeJS.Signals[]): Promise<number> {
  const source = `import { abortOnSignals, exitOnSignals } from ${module};\n${program}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.teardown(() => child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  for (const signal of signals) {
    await once(child.stdout, 'data');
    child.kill(signal);
  }
  const [status] = await ended;
  return status;
}

const wait = `setInterval(() => {}, 1000); console.log('waits');`;

t.test('a process ends at once', async (t) => {
  t.equal(await statusOf(`exitOnSignals(); ${wait}`, 'SIGTERM'), 143);
  t.equal(await statusOf(`exitOnSignals(); ${wait}`, 'SIGINT'), 130);
});

t.test('a command ends in its own way', async (t) => {
  const program = `const { signal, status } = abortOnSignals();
    signal.addEventListener('abort', () => process.exit(status + 7)); ${wait}`;
  t.equal(await statusOf(program, 'SIGINT'), 7, 'the status is 0 until then');
  const own = `const interruption = abortOnSignals();
    interruption.signal.addEventListener('abort', () => process.exit(interruption.status)); ${wait}`;
  t.equal(await statusOf(own, 'SIGHUP'), 129);
});

t.test('the second signal ends one that does not', async (t) => {
  const program = `const { signal } = abortOnSignals();
    signal.addEventListener('abort', () => console.log('stays')); ${wait}`;
  t.equal(await statusOf(program, 'SIGINT', 'SIGTERM'), 143);
});
