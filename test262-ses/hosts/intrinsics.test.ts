// Each engine's intrinsic objects against the tables of spec/: what an engine has that they do not know, and what they
// know that no engine has.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import t from 'tap';
import { parseIntrinsics } from '../../spec/intrinsics.ts';
import { parseProperties, permittedKeys } from '../../spec/properties.ts';
import { missingWord } from '../runner/columns.ts';
import { isBun } from './cases.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const { engines } = JSON.parse(read('engines.json')) as { engines: Record<string, { command: string[] }> };
const table = parseIntrinsics(read('spec/intrinsics.json'));
const properties = parseProperties(read('spec/properties.json'), table);
const known = new Map(properties.map((row) => [row.name, new Set(permittedKeys(row))]));

/** What each engine has of its own: lockdown removes it, but for a primitive value that it cannot remove. */
const extensions: Record<string, string[]> = {
  engine262: ['%AggregateError.prototype%.@@toStringTag', '%SuppressedError.prototype%.@@toStringTag'],
  v8: [],
  spidermonkey: ['%Atomics%.wake'],
  jsc: [
    '%DataView%.BYTES_PER_ELEMENT',
    '%RegExp%.$*',
    '%RegExp%.multiline',
    '%WrapForValidIteratorPrototype%.@@toStringTag',
  ],
  xs: [
    '%ArrayBuffer%.fromBigInt',
    '%ArrayBuffer.prototype%.concat',
    '%Atomics%.wake',
    '%BigInt%.bitLength',
    '%BigInt%.fromArrayBuffer',
    '%Math%.idiv',
    '%Math%.idivmod',
    '%Math%.imod',
    '%Math%.imuldiv',
    '%Math%.irem',
    '%Math%.mod',
    '%String.prototype%.compare',
  ],
  quickjs: ['%Function.prototype%.columnNumber', '%Function.prototype%.fileName', '%Function.prototype%.lineNumber'],
};

const finders = table.intrinsics.flatMap(({ name, global, source, ours }) => {
  const expression = global ?? source;
  return expression
    ? [`${JSON.stringify(name)}: () => ${ours ? `typeof Compartment === 'function' && ${expression}` : expression}`]
    : [];
});

/** Prints the own keys of all intrinsic objects by their names, and those of the functions that these have. */
const crawl = `
  const names = new Map(Reflect.ownKeys(Symbol).map((key) => [Symbol[key], '@@' + String(key)]));
  const keysOf = (object) => Reflect.ownKeys(object).map((key) => names.get(key) ?? String(key));
  const isObject = (value) => Object(value) === value;
  const found = new Map();
  for (const [name, find] of Object.entries({ ${finders.join(',\n')} })) {
    try {
      const object = find();
      if (isObject(object)) found.set(object, name);
    } catch {}
  }
  const rows = {};
  const functions = {};
  for (const [object, name] of found) {
    rows[name] = keysOf(object);
    for (const key of Reflect.ownKeys(object)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key);
      for (const candidate of [value, get, set]) {
        if (typeof candidate === 'function' && !found.has(candidate)) functions[name + '.' + String(key)] = keysOf(candidate);
      }
    }
  }
  print(JSON.stringify({ rows, functions }));`;

const folder = mkdtempSync(join(tmpdir(), 'ses262-intrinsics-'));
t.teardown(() => rmSync(folder, { recursive: true, force: true }));
const manifest = join(folder, 'manifest.json');
writeFileSync(manifest, JSON.stringify({ prelude: [], tests: [{ id: 'crawl', source: crawl }] }));

const seen = new Set<string>();
let complete = true;

for (const [key, { command }] of Object.entries(engines)) {
  const missing = missingWord(command, root);
  const other = missing === null && isBun(root, command);
  if (missing !== null || other) complete = false;
  const reason = missing === null ? 'bun stands in for it' : `${missing} is missing`;
  t.test(
    `${key} has what the tables know, and what is listed here`,
    { skip: !(missing === null && !other) && reason },
    async (t) => {
      const [program, ...words] = command;
      const file = program === 'node' ? process.execPath : program;
      const options = { cwd: root, encoding: 'utf8', timeout: 60_000 } as const;
      const { stdout } = spawnSync(file, [...words, '--batch', manifest], options);
      const { out, error } = JSON.parse(stdout.trim().replace(/^@ses262 /, ''));
      t.equal(error, null);
      const { rows, functions } = JSON.parse(out) as Record<'rows' | 'functions', Record<string, string[]>>;
      const all = Object.entries(rows).flatMap(([name, keys]) => keys.map((key): [string, string] => [name, key]));
      for (const [name, key] of all) seen.add(`${name}.${key}`);
      const unknown = all.filter(([name, key]) => !known.get(name)?.has(key)).map(([name, key]) => `${name}.${key}`);
      t.same(unknown.sort(), extensions[key]);
      const odd = Object.entries(functions).filter(([, keys]) =>
        keys.some((key) => !['length', 'name', 'prototype'].includes(key)),
      );
      t.same(odd, [], 'no function has more than lockdown leaves it');
    },
  );
}

t.test(
  'an engine has each property that the tables know',
  { skip: !complete && 'not all engines are here' },
  async (t) => {
    const ways = new Set(table.intrinsics.filter(({ global, source }) => global ?? source).map(({ name }) => name));
    const missing = [...known].flatMap(([name, keys]) =>
      ways.has(name) ? [...keys].filter((key) => !seen.has(`${name}.${key}`)).map((key) => `${name}.${key}`) : [],
    );
    t.same(missing, []);
  },
);
