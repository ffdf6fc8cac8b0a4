// What the shells that run in node share.
import { readFileSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const own = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The text of realm.js. */
export const realmScript = own('realm.js');

/** runShellAsync of shell.js. */
export const runShellAsync = vm.runInThisContext(`${own('shell.js')}\nrunShellAsync`, { filename: 'shell.js' });

/** The path of the file that a module specifier names. Throws an Error for one that is neither a path nor a file URL. */
export function locateModule(specifier, referrer) {
  if (specifier.startsWith('file:')) return fileURLToPath(specifier);
  if (/^\.{0,2}\//.test(specifier)) return resolve(dirname(referrer), specifier);
  throw new Error(`cannot resolve the module specifier '${specifier}'`);
}

function writeLine(descriptor, line) {
  for (let rest = Buffer.from(`${line}\n`); rest.length > 0; ) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      // A pipe that its owner made non-blocking, and that is full for now.
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

/** The part of shell.js's platform that is node's. */
export const nodePlatform = {
  readFile: (path) => readFileSync(path, 'utf8'),
  print: (line) => writeLine(1, line),
  printError: (line) => writeLine(2, line),
  now: () => performance.now(),
  sleep,
};
