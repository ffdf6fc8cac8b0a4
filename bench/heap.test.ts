import t from 'tap';
import type { Manifest } from './script.ts';
import { sample } from './shell.ts';

const job = {
  command: [process.execPath, '--expose-gc', 'bench/heap.mjs'],
  root: new URL('..', import.meta.url).pathname,
  limit: 30_000,
};
const manifest = (source: string, ...prelude: string[]): Manifest => ({ prelude, tests: [{ id: 'made', source }] });
const held = `const before = heapUsed();
  const objects = Array.from({ length: 1e5 }, () => [1, 2, 3]);
  print('[' + [heapUsed() - before, objects.length] + ']');`;

t.test('it tells what is held, and not what is garbage', async (t) => {
  const [size, length] = await sample(job, manifest(held));
  t.equal(length, 1e5);
  t.ok(size > 1e5 * 3 && size < 1e5 * 200, `${size}`);
  const garbage = held.replace('const objects =', 'let objects =').replace('print(', 'objects = [0]; print(');
  const [rest] = await sample(job, manifest(garbage));
  t.ok(rest < size / 10, `${rest}`);
});

t.test('the realm is bare, and has what the prelude made', async (t) => {
  const source =
    "print(JSON.stringify([['console', 'process', 'require'].filter((name) => name in globalThis).length, made]))";
  t.strictSame(await sample(job, manifest(source, 'globalThis.made = 3;')), [0, 3]);
});

t.test('what a script throws is told', async (t) => {
  await t.rejects(sample(job, manifest('throw new TypeError("broken")')), { message: 'TypeError: broken' });
});
