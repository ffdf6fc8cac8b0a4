import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import t from 'tap';
import { processesWith } from './processes.ts';

const hosts = import.meta.dirname;
const isRoot = process.getuid?.() === 0;

/** A project with nothing but the set-up, and a PATH with nothing but stand-ins. Each stand-in logs its calls. */
class Machine {
  readonly root = mkdtempSync(join(tmpdir(), 'ses262-install-'));
  readonly bin = join(this.root, 'bin');
  readonly log = join(this.root, 'log');

  constructor(t: { teardown(end: () => void): void }) {
    t.teardown(() => rmSync(this.root, { recursive: true, force: true }));
    for (const name of ['install.mjs', 'install', 'xs']) {
      cpSync(join(hosts, name), join(this.root, 'test262-ses/hosts', name), { recursive: true });
    }
    this.lock({ 'node_modules/a': { version: '1.0.0' } });
    this.write(
      'node_modules/.package-lock.json',
      JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }),
    );
    this.configure({});
    mkdirSync(this.bin);
  }

  write(path: string, text: string) {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  lock(packages: object) {
    this.write('package-lock.json', JSON.stringify({ packages: { '': {}, ...packages } }));
  }

  configure(pins: object) {
    const engines = {
      v8: { name: 'V8', command: ['node'], install: 'npm ci' },
      spidermonkey: { name: 'SpiderMonkey', command: ['firefox-esr'], install: 'apt-get install -y firefox-esr' },
      jsc: { name: 'JavaScriptCore', command: ['sh'], install: 'node install.mjs jsc' },
      xs: { name: 'XS', command: ['out/engines/xs262'], install: 'node install.mjs xs' },
    };
    this.write('engines.json', JSON.stringify({ engines, pins: { xs: {}, bun: {}, ...pins } }));
  }

  /** Puts a shell script on PATH; the machine's own commands are in /usr/bin and /bin. */
  command(name: string, script = '') {
    const text = `#!/bin/sh\necho "${name} $*" >>'${this.log}'\nown='${this.bin}'\nPATH=/usr/bin:/bin\n${script}\n`;
    writeFileSync(join(this.bin, name), text);
    chmodSync(join(this.bin, name), 0o755);
  }

  get calls() {
    return existsSync(this.log) ? readFileSync(this.log, 'utf8').trimEnd().split('\n') : [];
  }

  get options() {
    const env = { PATH: this.bin };
    return { cwd: this.root, env, encoding: 'utf8', timeout: 30_000 } as const;
  }

  install(...args: string[]) {
    const { status, stderr } = spawnSync(process.execPath, ['test262-ses/hosts/install.mjs', ...args], this.options);
    return { status, stderr };
  }
}

const needsRoot = { skip: !isRoot && 'only root may use apt-get' };

t.test('wrong use', async (t) => {
  const machine = new Machine(t);
  t.match(machine.install('nowhere'), {
    status: 2,
    stderr: /unknown: nowhere; known: v8, spidermonkey, jsc, xs, chromium/,
  });
  t.match(machine.install('--nowhere'), { status: 2, stderr: /usage: / });
});

t.test('a machine without anything', async (t) => {
  const machine = new Machine(t);
  const { status, stderr } = machine.install();
  t.equal(status, 0, 'the npm packages are there, and that is enough');
  t.match(
    stderr,
    /^SpiderMonkey is missing \(it takes root and apt-get\)\. To install it: apt-get install -y firefox-esr$/m,
  );
  t.match(
    stderr,
    /^JavaScriptCore is missing \(no package of bun is pinned for .*\)\. To install it: node install\.mjs jsc$/m,
  );
  t.match(stderr, /^XS is missing \(there is no C compiler: .*\)\. To install it: node install\.mjs xs$/m);
  t.match(stderr, /^Chromium is missing .* To install it: apt-get install -y chromium$/m);
  t.notMatch(machine.install('v8').stderr, /missing/, 'only what is named');
});

t.test('--check says what is there and does nothing', async (t) => {
  const machine = new Machine(t);
  machine.command('firefox-esr');
  machine.command('apt-get');
  machine.command('npm');
  machine.lock({ 'node_modules/a': { version: '2.0.0' } });
  const { status, stderr } = machine.install('--check');
  t.equal(status, 1);
  t.match(
    stderr,
    /^npm packages: missing or stale \(a\): npm ci --ignore-scripts\nSpiderMonkey: there\nJavaScriptCore: missing/,
  );
  t.same(machine.calls, []);
});

t.test('npm packages', async (t) => {
  const machine = new Machine(t);
  const other = process.platform === 'linux' ? 'darwin' : 'linux';
  const written = join(machine.root, 'node_modules/.package-lock.json');
  machine.command('npm', `cp package-lock.json '${written}'`);
  const isAsked = (packages: object) => {
    rmSync(machine.log, { force: true });
    machine.lock(packages);
    t.equal(machine.install('v8').status, 0);
    const asked = machine.calls.length > 0;
    t.same(machine.calls, asked ? ['npm ci --ignore-scripts'] : []);
    return asked;
  };
  t.notOk(isAsked({ 'node_modules/a': { version: '1.0.0' } }), 'there');
  t.notOk(
    isAsked({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { optional: true, os: [other] } }),
    'for another system',
  );
  t.ok(isAsked({ 'node_modules/a': { version: '1.0.1' } }), 'another version');
  t.ok(isAsked({ 'node_modules/a': { version: '1.0.1' }, 'node_modules/b': { version: '1.0.0' } }), 'one is missing');
  t.ok(isAsked({ 'node_modules/a': { version: '1.0.1' } }), 'one is there that should not be');
  rmSync(written);
  t.ok(isAsked({ 'node_modules/a': { version: '1.0.1' } }), 'none is there');
  machine.command('npm', 'echo the network is down >&2; exit 7');
  machine.lock({});
  const { status, stderr } = machine.install();
  t.equal(status, 1);
  t.match(
    stderr,
    /exit status 7\nthe network is down\nThe npm packages cannot be installed\. Run `npm ci --ignore-scripts`/,
  );
});

t.test('Debian packages', needsRoot, async (t) => {
  const machine = new Machine(t);
  machine.command(
    'apt-get',
    `
    case "$*" in
      *firefox-esr | *chromium) for last; do :; done; touch "$own/$last"; chmod +x "$own/$last" ;;
      *javascriptcoregtk*) touch "$own/jsc"; chmod +x "$own/jsc" ;;
      *gcc*) echo there is no gcc; exit 100 ;;
    esac`,
  );
  const { status, stderr } = machine.install();
  t.equal(status, 0);
  t.same(
    machine.calls.map((call) => call.replace(/-o \S+ |-y --no-install-recommends /g, '')),
    [
      'apt-get update',
      'apt-get install firefox-esr',
      'apt-get install libjavascriptcoregtk-4.0-bin',
      'apt-get install gcc libc6-dev',
      'apt-get install chromium',
    ],
  );
  t.match(stderr, /XS is missing .*exit status 100\n.*there is no gcc/s, 'what fails is named, and the rest goes on');
  t.equal(readlinkSync(join(machine.root, 'out/engines/javascriptcore')), join(machine.bin, 'jsc'));
  rmSync(machine.log);
  machine.install('spidermonkey', 'jsc', 'chromium');
  t.same(machine.calls, [], 'nothing is asked for twice');
});

/** Makes npm pack give a package with the given files; returns the pin of it. */
function pack(machine: Machine, files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    machine.write(join('packed/package', path), text);
    chmodSync(join(machine.root, 'packed/package', path), 0o755);
  }
  spawnSync('tar', ['-czf', join(machine.root, 'packed.tgz'), '-C', join(machine.root, 'packed'), 'package']);
  machine.command('npm', `cp '${join(machine.root, 'packed.tgz')}' ./packed-1.0.0.tgz`);
  machine.command('tar', 'exec tar "$@"');
  const digest = createHash('sha512')
    .update(readFileSync(join(machine.root, 'packed.tgz')))
    .digest('base64');
  return { npm: 'packed@1.0.0', integrity: `sha512-${digest}` };
}

t.test('bun stands in for jsc', async (t) => {
  const machine = new Machine(t);
  const pin = pack(machine, { 'bin/bun': '#!/bin/sh\necho 1.0.0\n' });
  const platform = `${process.platform}-${process.arch}`;
  machine.configure({ bun: { [platform]: { ...pin, integrity: 'sha512-other' } } });
  t.match(machine.install('jsc').stderr, /JavaScriptCore is missing \(packed@1\.0\.0 is not the pinned one/);
  t.notOk(existsSync(join(machine.root, 'out/engines/javascriptcore')));
  machine.configure({ bun: { [platform]: pin } });
  machine.install('jsc');
  t.equal(readlinkSync(join(machine.root, 'out/engines/javascriptcore')), 'bun-1.0.0/bin/bun');
  machine.command('jsc');
  machine.install('jsc');
  t.equal(
    readlinkSync(join(machine.root, 'out/engines/javascriptcore')),
    join(machine.bin, 'jsc'),
    'until there is one',
  );
});

t.test('a program that is pinned', async (t) => {
  const machine = new Machine(t);
  const platform = `${process.platform}-${process.arch}`;
  const pin = pack(machine, { 'bin/node': '#!/bin/sh\necho v18.0.0\n' });
  const path = join(machine.root, 'out/engines/node-18');
  machine.configure({ 'node-18': { [platform]: { ...pin, integrity: 'sha512-other' } } });
  const command = 'node test262-ses/hosts/install.mjs node-18';
  const { stderr } = machine.install('node-18');
  t.match(stderr, /^node-18 is missing \(packed@1\.0\.0 is not the pinned one/m);
  t.ok(stderr.endsWith(`To install it: ${command}\n`));
  t.notOk(existsSync(path));
  machine.configure({ 'node-18': { [platform]: pin } });
  t.notMatch(machine.install().stderr, 'node-18', 'only who names it gets it');
  t.equal(machine.install('--check', 'node-18').status, 1);
  machine.install('node-18');
  t.equal(readlinkSync(path), 'node-1.0.0/bin/node');
  t.equal(machine.install('--check', 'node-18').status, 0);
  machine.configure({ 'node-18': { [platform]: { ...pin, npm: 'packed@1.1.0' } } });
  t.equal(machine.install('--check', 'node-18').status, 1, 'another is pinned now');
  t.match(machine.install('environments').stderr, /^deno is missing \(no package of deno is pinned for /m);
});

t.test('the XS shell', async (t) => {
  const machine = new Machine(t);
  const sources = ['a.c', 'b.c', 'xsSnapshot.c'].map((name) => [`moddable/xs/sources/${name}`, '']);
  machine.configure({ xs: pack(machine, Object.fromEntries(sources)) });
  const own = readdirSync(join(hosts, 'xs')).filter((name) => name.endsWith('.c'));
  /** A compiler whose programs are scripts; it fails at one file when told to. */
  const compiler = (failing: string) => {
    machine.command(
      'cc',
      `
      case "$*" in *${failing}*) echo no such thing as ${failing} >&2; exit 1 ;; esac
      for last; do :; done
      echo '#!/bin/sh' >"$last"; chmod +x "$last"`,
    );
  };
  const shell = join(machine.root, 'out/engines/xs262');
  const compiled = () => {
    const names = machine.calls
      .filter((call) => call.startsWith('cc '))
      .map((call) => /-c \S*\/(\S+\.c) /.exec(call)?.[1] ?? 'link');
    rmSync(machine.log, { force: true });
    return names.sort();
  };

  compiler('b.c');
  t.match(machine.install('xs'), { status: 0, stderr: /XS is missing .*no such thing as b\.c/s });
  t.notOk(existsSync(shell), 'a failed build leaves nothing that looks like one');
  const first = compiled();
  compiler('no-file');
  machine.install('xs');
  t.ok(existsSync(shell));
  const all = ['a.c', 'b.c', ...own];
  t.same(
    [...first.filter((name) => name !== 'b.c'), ...compiled()].sort(),
    [...all, 'link'].sort(),
    'the next goes on where it was',
  );
  machine.install('xs');
  t.same(compiled(), [], 'nothing to do');
  machine.write('test262-ses/hosts/xs/main.c', 'changed');
  t.match(machine.install('--check', 'xs').stderr, /XS: missing/);
  machine.install('xs');
  t.same(compiled(), [...own, 'link'].sort(), 'our sources have changed');
  machine.write('test262-ses/hosts/xs/platform.h', 'changed');
  machine.install('xs');
  t.same(compiled(), [...all, 'link'].sort(), 'what XS itself is compiled with has changed');
  t.equal(readdirSync(dirname(shell)).filter((name) => name.startsWith('xs-')).length, 1, 'old ones are removed');
});

for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  t.test(`${signal} ends what runs`, { skip: !existsSync('/proc') }, async (t) => {
    const machine = new Machine(t);
    machine.lock({});
    machine.command('npm', `sleep 1000 & touch '${machine.root}/begun'; wait`);
    const { env, ...options } = machine.options;
    const mark = `${signal}-${process.pid}`;
    const child = spawn(process.execPath, ['test262-ses/hosts/install.mjs'], {
      ...options,
      env: { ...env, SES262_TEST: mark },
      stdio: 'ignore',
    });
    while (!existsSync(join(machine.root, 'begun'))) await new Promise((done) => setTimeout(done, 20));
    t.ok(processesWith(`SES262_TEST=${mark}`).length >= 3, 'the set-up, npm and what it started');
    child.kill(signal);
    t.equal(await new Promise((done) => child.on('close', done)), status);
    t.same(processesWith(`SES262_TEST=${mark}`), []);
  });
}
