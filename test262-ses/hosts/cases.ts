/** What every engine's shell must answer: one table for all of them. */
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Whether an engine's command leads to bun, which stands in for jsc where that is not to be had. */
export function isBun(root: string, command: string[]): boolean {
  try {
    return readlinkSync(join(root, command[command.length - 1])).endsWith('bun');
  } catch {
    return false;
  }
}

/** A text that a shell evaluates in a fresh realm, and its answer. Without `error`, nothing uncaught is thrown. */
export interface Case {
  title: string;
  source: string;
  module?: true;
  /** The printed lines. */
  out?: string;
  /** The uncaught error; without `message`, any message will do. */
  error?: { name: string; message?: string };
  /** The feature of features.txt without which an engine is not asked. */
  feature?: string;
  /** Also run as one file in a process of its own. */
  alone?: true;
  /** Engines that are not asked, each with the reason. */
  except?: Record<string, string>;
}

const unshowable = 'a value that cannot be shown';

/** Freezes every object that can be reached from the global object and from function syntax, as lockdown does. */
const freezeIntrinsics = `{
  const visit = (value) => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || Object.isFrozen(value)) return;
    if (value !== globalThis) Object.freeze(value);
    visit(Reflect.getPrototypeOf(value));
    for (const key of Reflect.ownKeys(value)) {
      const { value: held, get, set } = Object.getOwnPropertyDescriptor(value, key) ?? {};
      if (held !== globalThis) visit(held);
      visit(get);
      visit(set);
    }
  };
  for (const root of [globalThis, function* () {}, async () => {}, async function* () {}]) visit(root);
}
`;

const printing: Case[] = [
  {
    title: 'print joins its arguments, each as String makes it, with spaces',
    alone: true,
    source: `print('a', 1, undefined, null, Symbol('s'), -0, true); print(); print('é😀"\\\\');`,
    out: 'a 1 undefined null Symbol(s) 0 true\n\né😀"\\',
  },
  {
    title: 'a line that looks like an answer stays a line',
    source: `print('@ses262 {"id":"x","out":"","error":null,"ms":0}')`,
    out: '@ses262 {"id":"x","out":"","error":null,"ms":0}',
  },
  {
    title: 'a conversion that throws throws out of print',
    source: `try { print('no', { toString() { throw 1; } }); } catch (thrown) { print('caught', thrown); }`,
    out: 'caught 1',
  },
];

const errors: Case[] = [
  { title: 'a thrown number', source: 'throw 42', error: { name: 'Number', message: '42' } },
  { title: 'a thrown string', source: `throw 'text'`, error: { name: 'String', message: 'text' } },
  { title: 'a thrown symbol', source: `throw Symbol('s')`, error: { name: 'Symbol', message: 'Symbol(s)' } },
  {
    title: 'a thrown undefined',
    alone: true,
    source: 'throw undefined',
    error: { name: 'Error', message: 'undefined' },
  },
  { title: 'a thrown null', source: 'throw null', error: { name: 'Error', message: 'null' } },
  {
    title: 'a thrown error',
    alone: true,
    source: `throw new TypeError('a "message"')`,
    error: { name: 'TypeError', message: 'a "message"' },
  },
  { title: 'an error without a message', source: `throw { name: 'Own' }`, error: { name: 'Own', message: '' } },
  {
    title: 'a message that is no string',
    alone: true,
    source: `throw { name: 'Own', message: 7 }`,
    error: { name: 'Own', message: '7' },
  },
  { title: 'the constructor names an error', source: 'throw new (class Own {})', error: { name: 'Own', message: '' } },
  {
    title: 'an object without anything',
    source: 'throw Object.create(null)',
    error: { name: 'Error', message: '' },
  },
  {
    title: 'an object with getters that throw',
    source: 'throw { get name() { throw 1; }, get message() { throw 2; }, get constructor() { throw 3; } }',
    error: { name: 'Error', message: unshowable },
  },
  {
    title: 'a proxy with traps that throw',
    source: 'throw new Proxy({}, { get() { throw 1; }, has() { throw 2; }, getPrototypeOf() { throw 3; } })',
    error: { name: 'Error', message: unshowable },
  },
  {
    title: 'a revoked proxy',
    alone: true,
    source: 'const { proxy, revoke } = Proxy.revocable(() => {}, {}); revoke(); throw proxy;',
    error: { name: 'Error', message: unshowable },
  },
  { title: 'a syntax error', alone: true, source: 'print(1); let x y', error: { name: 'SyntaxError' } },
  { title: 'an early error', source: 'let a; let a;', error: { name: 'SyntaxError' } },
  { title: 'an unresolvable name', source: 'nowhere', error: { name: 'ReferenceError' } },
  {
    title: 'lines before an error',
    alone: true,
    source: `print('before'); throw new RangeError('r')`,
    out: 'before',
    error: { name: 'RangeError', message: 'r' },
  },
];

const scripts: Case[] = [
  {
    title: 'a script is sloppy, and its this is the global object',
    source: 'print((function () { return this === globalThis; })(), this === globalThis)',
    out: 'true true',
  },
  {
    title: 'a prologue makes a script strict',
    alone: true,
    source: '"use strict"; print((function () { return this; })())',
    out: 'undefined',
  },
  {
    title: 'nothing of the realms before is left',
    source: 'print(typeof leftBehind); globalThis.leftBehind = Array.prototype.leftBehind = 1;',
    out: 'undefined',
  },
  { title: 'nor of this one', source: 'print(typeof leftBehind, [].leftBehind)', out: 'undefined undefined' },
];

const jobs: Case[] = [
  {
    title: 'promise jobs run after the script, in order',
    source: `Promise.resolve().then(() => print('b')).then(() => print('c')); print('a');`,
    out: 'a\nb\nc',
  },
  {
    title: 'an unhandled rejection is no error',
    alone: true,
    source: `Promise.reject(new Error('x')); print('a');`,
    out: 'a',
  },
  {
    title: 'timers fire by time, then by age, and jobs run between them',
    alone: true,
    source: `setTimeout(() => print('d'), 20);
      setTimeout(() => { print('b'); Promise.resolve().then(() => print('c')); }, 1);
      setTimeout(() => print('a'));`,
    out: 'a\nb\nc\nd',
  },
  {
    title: 'an error in a timer does not stop the next',
    alone: true,
    source: `setTimeout(() => { throw new RangeError('t'); }, 1); setTimeout(() => print('later'), 2);`,
    out: 'later',
    error: { name: 'RangeError', message: 't' },
  },
  {
    title: 'setTimeout wants a function',
    source: `try { setTimeout('x'); } catch (error) { print(error.constructor === TypeError); }`,
    out: 'true',
  },
];

const host262: Case[] = [
  {
    title: 'host functions are of the realm',
    source: `print([print, setTimeout, ...Object.values(Object.getOwnPropertyDescriptors($262))
      .map(({ value }) => value).filter((value) => typeof value === 'function')]
      .every((value) => Object.getPrototypeOf(value) === Function.prototype),
      Object.getPrototypeOf($262) === Object.prototype, $262.global === globalThis, $262.gc())`,
    out: 'true true true undefined',
  },
  {
    title: 'evalScript evaluates a script of the realm',
    source: `var v = 1;
      print($262.evalScript('let lexical = 5; v = 2; this === globalThis'), v, lexical, $262.evalScript('lexical + 1'))`,
    out: 'true 2 5 6',
  },
  {
    title: 'evalScript throws what the script throws, and errors of the realm',
    alone: true,
    source: `for (const source of ['throw 7', 'throw undefined', 'let x y', 'nowhere']) {
      try { $262.evalScript(source); } catch (thrown) { print(thrown instanceof Error ? thrown.constructor === globalThis[thrown.name] : thrown); }
    }`,
    out: '7\nundefined\ntrue\ntrue',
  },
  {
    title: 'detachArrayBuffer',
    source: `const buffer = new ArrayBuffer(8); const array = new Uint8Array(buffer);
      print($262.detachArrayBuffer(buffer), buffer.byteLength, array.length);
      try { $262.detachArrayBuffer({}); } catch (error) { print(error.constructor === TypeError); }`,
    out: 'null 0 0\ntrue',
  },
  {
    title: 'createRealm makes a realm with all that this one has',
    alone: true,
    feature: 'host-realms',
    source: `const other = $262.createRealm();
      print(other.global.$262 === other, other.global !== globalThis, other.global.Array !== Array,
        other.evalScript('globalThis') === other.global, other.global.eval('Array') === other.global.Array);
      try { other.evalScript('let x y'); } catch (error) { print(error.constructor === other.global.SyntaxError); }
      other.global.setTimeout(() => print('timer'), 1);
      other.global.print('line');`,
    out: 'true true true true true\ntrue\nline\ntimer',
  },
  {
    title: 'the names on the global are ECMAScript’s and the shell’s',
    source: `print(Object.getOwnPropertyNames(globalThis)
      .filter((name) => /^(?!harden|lockdown|eval|escape|unescape|is|parse|undefined|globalThis|encode|decode)[a-z$]/.test(name)).sort().join(' '))`,
    out: '$262 print setTimeout',
    except: {
      jsc: 'it never lists the names that its shell once had',
      xs: 'it adds names of its own: see the test of its globals',
    },
  },
];

const hostile: Case[] = [
  {
    title: 'a realm with all intrinsics frozen still prints, and runs jobs and timers',
    alone: true,
    source: `${freezeIntrinsics}
      Promise.resolve().then(() => print('job'));
      setTimeout(() => { print('timer'); Promise.resolve().then(() => { print('job'); }); }, 1);
      print($262.evalScript('1'));`,
    out: '1\njob\ntimer\njob',
  },
  {
    title: 'a frozen global object, and an error after that',
    source: `${freezeIntrinsics} Object.freeze(globalThis); setTimeout(() => { throw new TypeError('late'); }, 1);`,
    error: { name: 'TypeError', message: 'late' },
    except: { bun: 'a frozen global object loses its names there' },
  },
  {
    title: 'prototypes that trap everything',
    source: `const show = print;
      for (const name of ['threw', 'next', 'due', 'callback', 'message', '0', 'then']) {
        Object.defineProperty(Object.prototype, name, { get() { throw 1; }, set() { throw 2; }, configurable: true });
      }
      Promise.prototype.then = Function.prototype.call = Function.prototype.apply = null;
      Array.prototype[Symbol.iterator] = String = Array.prototype.map = null;
      show($262.evalScript('1'));
      setTimeout(() => show('timer'));`,
    out: '1\ntimer',
  },
  {
    title: 'an endless recursion is an error of its test',
    alone: true,
    source: 'print(1); (function f() { f(); })()',
    out: '1',
    error: { name: '' },
  },
  {
    title: 'a test can catch it',
    source: `let depth = 0; try { (function f() { depth += 1; f(); })(); } catch { print(depth > 300); }`,
    out: 'true',
    except: { xs: 'it ends the machine', engine262: 'it ends the agent' },
  },
  {
    title: 'deeply nested input is an error or none, and nothing else',
    source: `let text = '['.repeat(1e5) + ']'.repeat(1e5); try { JSON.parse(text); } catch { } print('a');`,
    out: 'a',
    except: { engine262: 'it ends the agent' },
  },
  {
    title: 'more memory than there is is an error or none, and nothing else',
    source: `let text = 'x'; try { for (;;) text += text; } catch { print('a'); }`,
    out: 'a',
    except: { xs: 'it ends the machine', engine262: 'it takes minutes' },
  },
  { title: 'the test after these', source: 'print([1, 2].map((n) => n + 1).join())', out: '2,3' },
];

const modules: Case[] = [
  {
    title: 'a module',
    module: true,
    source: 'export const x = 1; print(this, typeof import.meta, (function () { return this; })())',
    out: 'undefined object undefined',
  },
  {
    title: 'top-level await, also of a timer',
    alone: true,
    module: true,
    source: `await 1; print('a'); await new Promise((done) => setTimeout(done, 2)); print('b');`,
    out: 'a\nb',
  },
  {
    title: 'a module that throws',
    alone: true,
    module: true,
    source: `throw new TypeError('m')`,
    error: { name: 'TypeError', message: 'm' },
  },
  {
    title: 'a module that rejects',
    module: true,
    source: `await 1; throw new RangeError('m')`,
    error: { name: 'RangeError', message: 'm' },
  },
  {
    title: 'a module with a syntax error',
    alone: true,
    module: true,
    source: 'let x y',
    error: { name: 'SyntaxError' },
  },
  {
    title: 'a module that waits for ever',
    alone: true,
    module: true,
    source: `print('a'); await new Promise(() => {});`,
    out: 'a',
    error: { name: 'Error', message: 'the module is still waiting, and nothing is left to run' },
  },
  { title: 'an import of nothing', module: true, source: `import './nowhere.js';`, error: { name: '' } },
  {
    title: 'import() of nothing',
    module: true,
    source: `try { await import('./nowhere.js'); } catch (error) { print(error instanceof Error); }`,
    out: 'true',
  },
];

/** All cases, in an order in which one could harm the next. */
export const cases: Case[] = [
  ...[printing, errors, scripts, jobs, host262, hostile].flat(),
  ...modules.map((entry) => ({
    ...entry,
    except: { spidermonkey: 'it has no module loader in a sandbox' },
  })),
];
