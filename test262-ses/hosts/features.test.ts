import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import t from 'tap';
import { missingWord } from '../runner/columns.ts';
import { isBun } from './cases.ts';

const root = resolve(import.meta.dirname, '../..');
const { engines } = JSON.parse(readFileSync(join(root, 'engines.json'), 'utf8')) as {
  engines: Record<string, { command: string[]; without: string[] }>;
};

/** An expression that is true where the parser knows a piece of syntax. */
const parses = (text: string) =>
  `(() => { try { Function(${JSON.stringify(text)}); return true; } catch { return false; } })()`;

/** For each feature that an engine may lack: an expression that is true where it is there. */
const probes: Record<string, string> = {
  Atomics: `typeof Atomics === 'object'`,
  'Error.isError': `typeof Error.isError === 'function'`,
  FinalizationRegistry: `typeof FinalizationRegistry === 'function'`,
  Float16Array: `typeof Float16Array === 'function'`,
  Intl: `typeof Intl === 'object'`,
  'RegExp.escape': `typeof RegExp.escape === 'function'`,
  ShadowRealm: `typeof ShadowRealm === 'function'`,
  SharedArrayBuffer: `typeof SharedArrayBuffer === 'function'`,
  Temporal: `typeof Temporal === 'object'`,
  WeakRef: `typeof WeakRef === 'function'`,
  'error-stack-accessor': `(() => {
    const { get, set } = Object.getOwnPropertyDescriptor(Error.prototype, 'stack') ?? {};
    return get !== undefined && set !== undefined && !Object.hasOwn(new Error(), 'stack') && get.call(Error.prototype) === undefined;
  })()`,
  escape: `typeof escape === 'function'`,
  'explicit-resource-management': `typeof DisposableStack === 'function' && typeof Symbol.dispose === 'symbol'
    && (() => { try { Function('{ using x = null; }'); return true; } catch { return false; } })()`,
  'host-hooks': `typeof $262.setHostHook === 'function'`,
  'host-intrinsics': `typeof $262.compartmentIntrinsic === 'function'`,
  'host-modules': `(() => {
    const modules = { m: { namespace: './module_FIXTURE.js' } };
    try { return 'o' in new Compartment({ modules }).importNow('m'); } catch { return false; }
  })()`,
  'host-realms': `(() => { try { return typeof $262.createRealm().global === 'object'; } catch { return false; } })()`,
  'html-like-comments': `(() => { try { (0, eval)('<!-- x'); return true; } catch { return false; } })()`,
  'immutable-arraybuffer': `typeof ArrayBuffer.prototype.transferToImmutable === 'function'`,
  'import-attributes': parses('() => import("x", {})'),
  'import-defer': parses('() => import.defer("x")'),
  'iterator-helpers': `typeof Iterator === 'function' && typeof Iterator.prototype.map === 'function'`,
  module: 'import.meta !== undefined',
  'nonextensible-applies-to-private': `(() => {
    class Base { constructor(object) { return object; } }
    class Stamp extends Base { #mark; }
    try { new Stamp(Object.freeze({})); return false; } catch { return true; }
  })()`,
  'resizable-arraybuffer': `typeof ArrayBuffer.prototype.resize === 'function'`,
  'source-phase-imports': parses('() => import.source("x")'),
};

const folder = mkdtempSync(join(tmpdir(), 'ses262-features-'));
t.teardown(() => rmSync(folder, { recursive: true, force: true }));
const manifest = join(folder, 'manifest.json');
const tests = Object.entries(probes).map(([id, source]) => {
  // The file is that of a test which lies beside the module of host-modules.
  const path = 'test262-ses/test/module-descriptors/LoadHostModule/first.js';
  return { id, source: `print(${source})`, module: id === 'module', path };
});
writeFileSync(manifest, JSON.stringify({ prelude: [], tests }));

for (const [key, { command, without }] of Object.entries(engines)) {
  const missing = missingWord(command, root);
  t.test(
    `${key} is without what engines.json says`,
    { skip: missing !== null && `${missing} is missing` },
    async (t) => {
      const [program, ...words] = command;
      const file = program === 'node' ? process.execPath : program;
      const { stdout } = spawnSync(file, [...words, '--batch', manifest], {
        cwd: root,
        encoding: 'utf8',
        timeout: 60_000,
      });
      const answers = stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line.replace(/^@ses262 /, '')));
      t.same(
        answers.map(({ id }) => id),
        Object.keys(probes),
      );
      const lacking = answers
        .filter(({ out }) => out !== 'true')
        .map(({ id }) => id)
        .sort();
      // bun, which stands in for jsc, is newer: it may have more.
      if (isBun(root, command))
        t.same(
          lacking.filter((name) => !without.includes(name)),
          [],
        );
      else t.same(lacking, without.toSorted());
    },
  );
}
