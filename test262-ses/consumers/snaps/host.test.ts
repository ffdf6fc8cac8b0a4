import { join } from 'node:path';
import t, { type Test } from 'tap';
import { type ProcessOptions, runProcess } from '../process.ts';
import { bareEnvironment } from '../ses.ts';
import { readSession } from './session.ts';

/** A stand-in of the bundle: it greets as that does, and answers each command by `answer`. */
const bundle = (answer: string) => `
  const command = (data) => process.send({ data: { name: 'command', data } });
  const ask = (method) => process.send({ data: { name: 'jsonRpc', data: { name: 'provider', data: { id: 7, method } } } });
  process.send({ data: 'SYN' });
  process.on('message', ({ data }) => {
    if (data === 'ACK') return process.send({ data: 'ACK' });
    if (data === undefined) return;
    const { name, data: request } = data;
    ${answer}
  });`;

const hold = (t: Test, text: string, options: Partial<ProcessOptions> = {}) => {
  const folder = t.testdir({ 'bundle.cjs': text });
  return runProcess([process.execPath, join(import.meta.dirname, 'host.cjs'), join(folder, 'bundle.cjs')], {
    cwd: folder,
    env: bareEnvironment(),
    limit: 20_000,
    input: JSON.stringify({ commands: [{ method: 'ping' }, { method: 'ask' }], touch: 'fetch' }),
    ...options,
  });
};

t.test('the commands are sent one after the other, and requests are answered', async (t) => {
  const text = bundle(`
    if (name === 'jsonRpc') command({ id: 1, result: request.data.result });
    else if (request.method === 'ask') ask('wallet_getSnaps');
    else command({ id: request.id, result: request.method });`);
  const { status, stdout } = await hold(t, text);
  t.equal(status, 0);
  const { boot, answers, asked, touched } = readSession(stdout);
  t.ok(boot > 0);
  t.strictSame(answers, [{ result: 'ping' }, { result: { 'local:tea': { version: '1.0.0' } } }]);
  t.strictSame(asked, ['wallet_getSnaps']);
  t.equal(touched, 'allowed');
});

t.test('an error is told by its cause, and a name that throws is noticed', async (t) => {
  const text = bundle(`
    Object.defineProperty(globalThis, 'fetch', { configurable: true, get() { throw new Error('scuttled'); } });
    const details = request.id === 0 ? { cause: { message: 'the cause' } } : undefined;
    command({ id: request.id, error: { message: 'wrapped', data: details } });`);
  const { answers, touched } = readSession((await hold(t, text)).stdout);
  t.strictSame(answers, [{ error: 'the cause' }, { error: 'wrapped' }]);
  t.equal(touched, 'throws');
});

t.test('a bundle that ends early, and one that hangs', async (t) => {
  const { status, stdout, stderr } = await hold(t, `console.error('no lockdown'); process.exit(3);`);
  t.equal(status, 1);
  t.equal(stdout, '');
  t.match(stderr, /the bundle ended with 3: no lockdown/);
  await t.rejects(hold(t, bundle(''), { limit: 1500 }), /took more than 1.5 s/);
});
