/**
 * Wrappers: one executable file that stands for a shell and its arguments, as eshost wants a host. Run as a program, it
 * writes one for each engine, and a configuration in which eshost-cli finds them:
 *   node test262-ses/hosts/wrappers.ts && npx eshost -c out/engines/eshost/config.json -e '[1,2,3].length'
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { missingWord } from '../runner/columns.ts';

const folder = 'out/engines/eshost';

const quote = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;

/**
 * Writes the wrapper of a command, a list of words as in engines.json: a relative path in it is relative to the project's
 * folder, whatever folder the wrapper is called in. `name` is the wrapper's file name.
 * @returns its absolute path
 */
export function writeWrapper(root: string, name: string, command: string[]): string {
  const words = command.map((word) =>
    word.includes('/') && !word.startsWith('/') && !word.startsWith('-') ? `"$root"/${quote(word)}` : quote(word),
  );
  const up = relative(resolve(root, folder), root);
  // exec: whoever kills the wrapper kills the engine.
  const text = `#!/bin/sh\nroot=$(cd "$(dirname "$0")/${up}" && pwd)\nexec ${words.join(' ')} "$@"\n`;
  const path = resolve(root, folder, name);
  mkdirSync(join(root, folder), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text, { mode: 0o755 });
  renameSync(unfinished, path);
  return path;
}

/** Writes the wrappers of all engines that are there, and eshost-cli's configuration. Returns the engines' names. */
export function writeEngineWrappers(root: string): string[] {
  const { engines } = JSON.parse(readFileSync(join(root, 'engines.json'), 'utf8')) as {
    engines: Record<string, { command: string[] }>;
  };
  const there = Object.entries(engines).filter(([, { command }]) => missingWord(command, root) === null);
  const hosts = there.map(
    ([
      name,
      {
        command: [program, ...words],
      },
    ]) => {
      const command = [program === 'node' ? process.execPath : program, ...words];
      return [name, { type: 'engine262', path: writeWrapper(root, name, command), args: '', tags: [] }];
    },
  );
  const config = JSON.stringify({ hosts: Object.fromEntries(hosts) }, null, 2);
  writeFileSync(join(root, folder, 'config.json'), `${config}\n`);
  return there.map(([name]) => name);
}

if (import.meta.main) {
  const names = writeEngineWrappers(resolve(import.meta.dirname, '../..'));
  console.log(`${folder}/config.json: ${names.join(', ')}`);
}
