// lockdown of the peer: its options and the environment, its two steps, and each way to load the script.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import t from 'tap';
import { lockedRealm, newRealm, outcome, quiet, subjects } from './realms.ts';

const root = resolve(import.meta.dirname, '../../..');
const script = join(root, 'out/ses262-compat.js');
const peer = createRequire(import.meta.url).resolve('ses');

interface Engine {
  command: string[];
  bare: string[];
  install: string;
}

/** Runs code after a script in a process of its own. */
function run(file: string, code: string, env: Record<string, string> = {}) {
  const text = `require(${JSON.stringify(file)}); ${code}`;
  const { NO_COLOR: _, ...rest } = process.env;
  const options = { env: { ...rest, ...env }, encoding: 'utf8', timeout: 60_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', text], options);
  return { status, stdout, stderr };
}

const texts = ['ses262-compat.js', 'ses262-compat.min.js'].map((name) => [
  name,
  readFileSync(join(root, 'out', name), 'utf8'),
]);
const use = `lockdown(${quiet}); [typeof harden, new Compartment({ a: 6 }).evaluate('a * 7')].join()`;

for (const [name, text] of texts) {
  t.test(`${name} in each form in which consumers have it`, async (t) => {
    const fresh = (): vm.Context => vm.createContext(vm.constants.DONT_CONTEXTIFY);
    t.equal(vm.runInContext(`${text}\n${use}`, fresh()), 'function,42', 'before other code');
    t.equal(vm.runInContext(`var before = 1;\n${text}\n;${use}`, fresh()), 'function,42', 'after other code');
    t.equal(vm.runInContext(`(function () {\n${text}\n})();${use}`, fresh()), 'function,42', 'in a function');
    t.equal(vm.runInContext(`(0, eval)(${JSON.stringify(text)});${use}`, fresh()), 'function,42', 'evaluated');
    t.equal(vm.runInContext(`console = undefined; ${text}\n${use}`, fresh()), 'function,42', 'without a console');
    t.equal(
      vm.runInContext(`${text}\nglobalThis.console = { error() {} }; ${use}`, fresh()),
      'function,42',
      'before the console',
    );
  });

  t.test(`${name} a second time leaves the first`, async (t) => {
    const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    const all = '[lockdown, repairIntrinsics, Compartment, assert]';
    vm.runInContext(text, realm);
    const before = vm.runInContext(all, realm);
    vm.runInContext(text, realm);
    t.ok(vm.runInContext(all, realm).every((value: unknown, i: number) => value === before[i]));
    vm.runInContext(`lockdown(${quiet})`, realm);
    vm.runInContext(text, realm);
    t.equal(outcome(realm, 'new Compartment().evaluate("Date.now()")'), 'throws TypeError');
  });
}

t.test('the globals come in the order of the steps', async (t) => {
  for (const subject of subjects) {
    const realm = newRealm(subject);
    const types = (): string =>
      vm.runInContext('[typeof repairIntrinsics, typeof hardenIntrinsics, typeof harden].join()', realm);
    t.equal(types(), 'function,undefined,undefined', subject);
    vm.runInContext(`repairIntrinsics(${quiet})`, realm);
    // The peer has a harden by now, which would freeze what is not repaired yet.
    t.match(types(), subject === 'ours' ? 'function,function,undefined' : 'function,function,', subject);
    vm.runInContext('Array.prototype.vetted = function vetted() { return this.length; };', realm);
    t.equal(outcome(realm, 'lockdown()'), 'throws TypeError');
    vm.runInContext('hardenIntrinsics()', realm);
    t.equal(types(), 'function,function,function', subject);
    t.equal(
      outcome(realm, '[Object.isFrozen(Array.prototype.vetted), new Compartment().evaluate("[1].vetted()")]'),
      '[true,1]',
    );
    for (const again of ['hardenIntrinsics()', 'repairIntrinsics()', 'lockdown()']) {
      t.equal(outcome(realm, again), 'throws TypeError', `${subject} ${again}`);
    }
  }
});

t.test('a repair that fails leaves nothing that looks safe', async (t) => {
  const realm = newRealm('ours', 'Object.freeze(Function.prototype)');
  t.match(outcome(realm, `lockdown(${quiet})`), 'throws TypeError');
  t.equal(outcome(realm, 'typeof harden'), '"undefined"');
  t.equal(outcome(realm, 'new Compartment()'), 'throws TypeError');
});

t.test('a vetted shim that breaks the realm makes hardenIntrinsics fail', async (t) => {
  const realm = newRealm('ours');
  vm.runInContext(`repairIntrinsics(${quiet})`, realm);
  vm.runInContext('Array.prototype.bad = new Proxy({}, { preventExtensions: () => false });', realm);
  t.equal(outcome(realm, 'hardenIntrinsics()'), 'throws TypeError');
  t.equal(outcome(realm, 'typeof harden'), '"undefined"');
  t.equal(outcome(realm, 'new Compartment()'), 'throws TypeError');
});

/** Every option with every value that the peer takes. */
const values: Record<string, string[]> = {
  consoleTaming: ['safe', 'unsafe'],
  domainTaming: ['safe', 'unsafe'],
  errorTaming: ['safe', 'unsafe', 'unsafe-debug'],
  errorTrapping: ['platform', 'none', 'report', 'abort', 'exit'],
  evalTaming: ['safe-eval', 'unsafe-eval', 'no-eval', 'safeEval', 'unsafeEval', 'noEval'],
  legacyRegeneratorRuntimeTaming: ['safe', 'unsafe-ignore'],
  localeTaming: ['safe', 'unsafe'],
  overrideTaming: ['moderate', 'min', 'severe'],
  regExpTaming: ['safe', 'unsafe'],
  reporting: ['platform', 'console', 'none'],
  stackFiltering: ['concise', 'omit-frames', 'shorten-paths', 'verbose'],
  unhandledRejectionTrapping: ['report', 'none'],
  __hardenTaming__: ['safe', 'unsafe'],
};

t.test('each option takes what the peer takes, and nothing else', async (t) => {
  const host = 'globalThis.process = { on() {}, exit() {}, abort() {}, env: {} };';
  for (const [option, all] of Object.entries(values)) {
    for (const value of all) {
      const realm = lockedRealm('ours', `{ ${option}: '${value}' }`, host);
      t.equal(vm.runInContext('new Compartment().evaluate("6 * 7")', realm), 42, `${option}: ${value}`);
    }
    for (const wrong of [`'colour'`, 'null']) {
      t.equal(
        outcome(newRealm('ours', host), `lockdown({ ${option}: ${wrong} })`),
        'throws TypeError',
        `${option}: ${wrong}`,
      );
    }
  }
  for (const wrong of ['{ colour: 1 }', '{ [Symbol.iterator]: 1 }', '1', 'null', '{ overrideDebug: "a" }']) {
    const realm = newRealm('ours', host);
    t.equal(outcome(realm, `lockdown(${wrong})`), 'throws TypeError', wrong);
    t.equal(outcome(realm, `lockdown(${quiet})`), 'undefined', 'nothing has changed');
  }
  t.equal(
    outcome(lockedRealm('ours', `{ dateTaming: 'unsafe', mathTaming: 'unsafe', overrideDebug: ['a'] }`), '1'),
    '1',
  );
});

t.test('an environment variable stands for each option that is not given', async (t) => {
  const variables: Record<string, string> = {
    __hardenTaming__: 'LOCKDOWN_HARDEN_TAMING',
    regExpTaming: 'LOCKDOWN_REGEXP_TAMING',
  };
  const nameOf = (option: string): string =>
    variables[option] ?? `LOCKDOWN_${option.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
  for (const [option, all] of Object.entries(values)) {
    const withVariable = (value: string): string =>
      `globalThis.process = { on() {}, exit() {}, abort() {}, env: { ${nameOf(option)}: '${value}' } };`;
    t.match(outcome(newRealm('peer', withVariable('colour')), 'lockdown()'), 'throws Error', `the peer has ${option}`);
    t.match(outcome(newRealm('ours', withVariable('colour')), 'lockdown()'), 'throws TypeError', nameOf(option));
    const realm = newRealm('ours', withVariable('colour'));
    t.equal(outcome(realm, `lockdown({ ${option}: '${all[0]}' })`), 'undefined', `the option ${option} comes first`);
  }
  const code =
    'lockdown(); console.log(typeof "a".localeCompare, new Compartment().evaluate("String(\\"a\\".localeCompare)").length)';
  for (const file of [peer, script]) {
    const [safe, unsafe] = ['safe', 'unsafe'].map((value) => run(file, code, { LOCKDOWN_LOCALE_TAMING: value }).stdout);
    t.match(unsafe, /^function \d+\n$/);
    t.match(safe, /^function \d+\n$/);
  }
  const debug = run(script, 'lockdown(); ({}).valueOf; const o = {}; o.valueOf = 1;', {
    LOCKDOWN_OVERRIDE_DEBUG: 'toString,valueOf',
  });
  t.match(debug, { status: 0, stderr: /the property valueOf is overridden/ });
});

t.test('no-eval takes the evaluators of the start compartment', async (t) => {
  for (const subject of subjects) {
    const realm = lockedRealm(subject, `{ evalTaming: 'no-eval', domainTaming: 'unsafe', reporting: 'none' }`);
    const tried = (source: string): string =>
      vm.runInContext(`try { ${source}; } catch (error) { error.name; }`, realm);
    t.not(tried('(0, eval)("1")'), 1, subject);
    t.not(tried('Function("return 1")()'), 1, subject);
    t.equal(tried('(() => {}) instanceof Function'), true, subject);
    t.equal(tried('new Compartment().evaluate("6 * 7")'), 42, subject);
  }
});

t.test('harden that does nothing, with those who ask told otherwise', async (t) => {
  for (const subject of subjects) {
    const realm = lockedRealm(subject, `{ __hardenTaming__: 'unsafe', domainTaming: 'unsafe', reporting: 'none' }`);
    t.equal(
      outcome(
        realm,
        '(() => { const o = harden({}); o.a = 1; return [o.a, Object.isFrozen(o), Object.isExtensible(o)]; })()',
      ),
      '[1,true,false]',
      subject,
    );
  }
});

/** Assignments to what inherits, and the least of overrideTaming with which the peer lets them be. */
const overrides: [string, string][] = [
  ['Object.prototype', 'toString'],
  ['Object.prototype', 'valueOf'],
  ['Object.prototype', 'hasOwnProperty'],
  ['Object.prototype', '__lookupSetter__'],
  ['Function.prototype', 'bind'],
  ['Function.prototype', 'constructor'],
  ['Error.prototype', 'name'],
  ['Error.prototype', 'message'],
  ['Error.prototype', 'constructor'],
  ['TypeError.prototype', 'name'],
  ['Array.prototype', 'push'],
  ['Array.prototype', 'concat'],
  ['Array.prototype', '@@iterator'],
  ['Promise.prototype', 'constructor'],
  ['Object.getPrototypeOf(Uint8Array.prototype)', 'constructor'],
  ['Object.getPrototypeOf(Uint8Array.prototype)', 'set'],
  ['Object.getPrototypeOf(Uint8Array.prototype)', '@@iterator'],
  ['Iterator.prototype', '@@iterator'],
  ['Iterator.prototype', 'toString'],
  ['Map.prototype', 'set'],
  ['Map.prototype', '@@iterator'],
  ['Map.prototype', 'has'],
  ['Set.prototype', 'add'],
  ['Object.getPrototypeOf(function* () {}).prototype', 'constructor'],
];

for (const taming of ['min', 'moderate', 'severe']) {
  t.test(`overrideTaming ${taming}: what the peer lets an assignment override, ours does too`, async (t) => {
    const options = `{ overrideTaming: '${taming}', domainTaming: 'unsafe', reporting: 'none' }`;
    const [ofPeer, ours] = subjects.map((subject) => lockedRealm(subject, options));
    let allowed = 0;
    for (const [object, key] of overrides) {
      const name = key.startsWith('@@') ? `Symbol.${key.slice(2)}` : JSON.stringify(key);
      const assign = `(() => { 'use strict'; const o = Object.create(${object}); o[${name}] = 7; return Object.hasOwn(o, ${name}) && o[${name}]; })()`;
      if (outcome(ofPeer, assign) !== '7') continue;
      allowed++;
      t.equal(outcome(ours, assign), '7', `${object}.${key}`);
    }
    t.ok(allowed > 2);
  });
}

t.test('an accessor says which value it stands for', async (t) => {
  for (const subject of subjects) {
    const realm = lockedRealm(subject, `{ overrideTaming: 'severe', domainTaming: 'unsafe', reporting: 'none' }`);
    const source = `(() => { const { get } = Object.getOwnPropertyDescriptor(Object.prototype, 'hasOwnProperty');
      return [get.originalValue === Object.prototype.hasOwnProperty, Object.isFrozen(get)]; })()`;
    t.equal(outcome(realm, source), '[true,true]', subject);
  }
});

t.test('an assignment to a setting of Error is no error', async (t) => {
  const settings = `Error.stackTraceLimit = 3; Error.prepareStackTrace = (error, sites) => sites;
    const o = {}; Error.captureStackTrace(o); typeof o.stack + typeof new RangeError('r').stack`;
  const kinds = [
    [quiet, 'stringstring'],
    // There the program can set them: see stacks.test.ts.
    [`{ errorTaming: 'unsafe', stackFiltering: 'verbose', reporting: 'none' }`, 'objectobject'],
  ];
  for (const [options, shown] of kinds) {
    const realm = lockedRealm('ours', options);
    t.equal(vm.runInContext(`new Compartment().evaluate(${JSON.stringify(settings)})`, realm), 'stringstring');
    t.equal(vm.runInContext(`'use strict'; ${settings}`, realm), shown);
    t.equal(
      vm.runInContext('new Compartment().evaluate(`const o = {}; Error.captureStackTrace(o); o.stack`)', realm),
      '',
    );
    t.equal(
      vm.runInContext('new RangeError() instanceof Error && new (class extends Error {})() instanceof Error', realm),
      true,
    );
    t.equal(vm.runInContext('Object.isExtensible(Error) || Error.prototype.constructor === Error', realm), false);
  }
});

t.test('a HandledPromise of before lockdown is in all compartments, hardened', async (t) => {
  const shim =
    'globalThis.HandledPromise = Object.assign(Object.setPrototypeOf(function HandledPromise() {}, Promise), { prototype: Promise.prototype });';
  for (const subject of subjects) {
    const realm = lockedRealm(subject, quiet, shim);
    t.equal(outcome(realm, 'new Compartment().evaluate("HandledPromise") === HandledPromise'), 'true', subject);
    t.equal(outcome(realm, 'Object.isFrozen(HandledPromise)'), 'true', subject);
  }
  t.equal(outcome(lockedRealm('ours'), 'new Compartment().evaluate("typeof HandledPromise")'), '"undefined"');
});

t.test('an old regenerator runtime', async (t) => {
  const assign = `(() => { 'use strict'; const p = Iterator.prototype; p[Symbol.iterator] = function () { return this; };
    const o = Object.create(p); o[Symbol.iterator] = 1; return [o[Symbol.iterator], [...[1, 2].values()]]; })()`;
  for (const subject of subjects) {
    const options = `{ legacyRegeneratorRuntimeTaming: 'unsafe-ignore', domainTaming: 'unsafe', reporting: 'none' }`;
    t.equal(outcome(lockedRealm(subject, options), assign), '[1,[1,2]]', subject);
    t.equal(outcome(lockedRealm(subject), assign), 'throws TypeError', subject);
  }
});

t.test('a harden that was in use before lockdown', async (t) => {
  const own = `Object.defineProperty(Object, Symbol.for('harden'), { value: Object.assign((x) => x, { lockdownError: new RangeError('used in here') }) })`;
  for (const subject of subjects) {
    t.equal(outcome(newRealm(subject, own), `lockdown(${quiet})`), 'throws RangeError', subject);
    t.equal(
      outcome(newRealm(subject, own.replace('lockdownError', 'other')), `lockdown(${quiet})`),
      'throws TypeError',
      subject,
    );
  }
});

t.test('in a process: the profiles of consumers, a tamed console, and what nothing catches', async (t) => {
  const profiles = [
    `{ errorTaming: 'unsafe', stackFiltering: 'verbose', overrideTaming: 'severe', localeTaming: 'unsafe' }`,
    `{ domainTaming: 'unsafe' }`,
    '',
  ];
  for (const profile of profiles) {
    const code = `lockdown(${profile}); console.log(new Compartment({ console }).evaluate('console.log("in"); 6 * 7'));`;
    t.match(run(script, code), { status: 0, stdout: 'in\n42\n' }, profile);
  }
  const thrown = run(script, 'lockdown(); throw new RangeError("loud")');
  t.match(thrown, { stderr: /RangeError: loud/ });
  t.not(thrown.status, 0);
  const rejected = run(
    script,
    'lockdown(); Promise.reject(new RangeError("quiet")); setTimeout(() => console.log("on"), 20)',
  );
  t.match(rejected, { status: 0, stdout: 'on\n', stderr: /RangeError: quiet/ });
  const stack =
    'lockdown(); const e = new RangeError("r"); console.log(getStackString(e).includes("at "), getStackString(e).includes("RangeError"))';
  t.match(run(script, stack), { status: 0, stdout: 'true false\n' });
});

t.test('every engine', async (t) => {
  const { engines } = JSON.parse(readFileSync(join(root, 'engines.json'), 'utf8'));
  const path = join(t.testdir(), 'program.js');
  const program = `${texts[0][1]}
    repairIntrinsics({ reporting: 'none' });
    hardenIntrinsics();
    const source = { imports: [], exports: ['a'], execute(env) { env.a = 6; } };
    const program = { imports: ['v'], exports: ['b'], reexports: [], __reexportMap__: {}, __liveExportMap__: { b: ['b', true] },
      __fixedExportMap__: {}, __syncModuleProgram__: '({ imports, liveVar }) => { let a; imports([["v", [["a", [(value) => { a = value; }]]]]]); liveVar.b(1); b = a * 7; }' };
    const modules = { v: source, m: program };
    const c = new Compartment({ k: 1 }, {}, { resolveHook: (specifier) => specifier, importNowHook: (specifier) => modules[specifier] });
    const names = c.evaluate('Error.stackTraceLimit = 1; typeof Error.captureStackTrace; [typeof harden, typeof this, k].join()');
    let message;
    try { assert.Fail\`x \${1} \${assert.quote([undefined])}\`; } catch (error) { ({ message } = error); }
    print([c.importNow('m').b, names, Object.isFrozen(Array.prototype), message].join(' '));`;
  writeFileSync(path, program);
  for (const [name, { command, bare, install }] of Object.entries(engines as Record<string, Engine>)) {
    if (name === 'engine262') continue;
    const [file, ...words] = command;
    const isMissing = command.some((word) => word.includes('/') && !existsSync(join(root, word)));
    const node = file === 'node' ? process.execPath : file;
    const { status, stdout, error } = spawnSync(node, [...words, ...bare, path], {
      cwd: root,
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (isMissing || error) t.pass(name, { skip: `${name} is missing: ${install}` });
    else
      t.match(
        { status, stdout },
        { status: 0, stdout: '42 function,object,1 true x (a number) ["[undefined]"]\n' },
        name,
      );
  }
});
