// The command lines of the crawler and of the defences' run, and the crawler on a shim that lacks a defence.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import t from 'tap';

const root = resolve(import.meta.dirname, '..');

function run(program: string, args: string[], cwd = root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

t.test('wrong use', async (t) => {
  t.match(run('test262-ses/crawl.ts', ['--colour']), { status: 2, stderr: /^Unknown option '--colour'/ });
  t.match(run('test262-ses/crawl.ts', ['no-such-node']), { status: 1, stdout: /no-such-node: missing/ });
  const program = 'test262-ses/defences.ts';
  t.match(run(program, ['--defence', 'moat']), { status: 2, stderr: /unknown defence moat; known: .*terminator/ });
  t.match(run(program, ['--each', 'x']), { status: 2, stderr: /--each wants a number of attacks/ });
  t.match(run('impl/shim/build.ts', ['--without', 'moat']), { status: 2, stderr: /unknown defence moat/ });
});

t.test('the crawler finds what is not frozen', async (t) => {
  t.match(run('test262-ses/crawl.ts', [process.execPath]), { status: 0, stdout: /objects reached/ });
  const folder = mkdtempSync(join(tmpdir(), 'ses262-crawl-test-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  run('impl/shim/build.ts', ['--without', 'hardened-extensions', '--out', join(folder, 'out')]);
  copyFileSync(join(folder, 'out/without/hardened-extensions.js'), join(folder, 'out/ses262.js'));
  mkdirSync(join(folder, 'test262-ses'));
  cpSync(join(root, 'test262-ses/harness'), join(folder, 'test262-ses/harness'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  t.match(run('test262-ses/crawl.ts', [process.execPath], folder), { status: 1, stdout: /shared and not frozen/ });
});
