// Loads one package in the realm of this process, and prints what came of it as a line of JSON behind a mark: `error` is
// what is wrong, or null; `realm` is why there is no such realm. Arguments: the mark; the realm as JSON (see realms.ts); then `require` or `import` and a file, once or
// twice. All that is used after lockdown is captured before, since a package may change it.
const { readFileSync, writeSync } = require('node:fs');
const { createRequire } = require('node:module');
const { pathToFileURL } = require('node:url');
const vm = require('node:vm');

const [mark, realmText, ...loads] = process.argv.slice(2);
const { scripts, lockdownOptions, freezes } = JSON.parse(realmText);
const { exit } = process;
const { stringify } = JSON;

/** Freezes all that the globals of ECMA-262 lead to; a clean realm tells which these are. */
function freezeIntrinsics() {
  const names = vm.runInNewContext('Object.getOwnPropertyNames(globalThis)');
  const hidden = [function* () {}, async () => {}, async function* () {}, [].values(), ''.matchAll(/x/g)];
  const found = new Set();
  const visit = (value) => {
    if (Object(value) === value) found.add(value);
  };
  for (const name of names) if (!['globalThis', 'console'].includes(name)) visit(globalThis[name]);
  for (const value of [...hidden, new Map().keys(), new Set().keys(), ''[Symbol.iterator]()]) {
    visit(Object.getPrototypeOf(value));
  }
  for (const object of found) {
    visit(Object.getPrototypeOf(object));
    for (const { value, get, set } of Object.values(Object.getOwnPropertyDescriptors(object))) {
      visit(value);
      visit(get);
      visit(set);
    }
    for (const symbol of Object.getOwnPropertySymbols(object)) {
      const { value, get, set } = Object.getOwnPropertyDescriptor(object, symbol);
      visit(value);
      visit(get);
      visit(set);
    }
  }
  for (const object of found) {
    try {
      Object.freeze(object);
    } catch {
      // No other one but a typed array refuses, and none of these is an intrinsic.
    }
  }
}

function describe(error) {
  try {
    return `${error?.name}: ${error?.message}`;
  } catch {
    return 'an error that cannot be shown';
  }
}

function answer(outcome) {
  writeSync(1, `\n${mark}${stringify(outcome)}\n`);
  exit(0);
}

try {
  for (const file of scripts) vm.runInThisContext(readFileSync(file, 'utf8'), { filename: file });
  if (lockdownOptions) lockdown(lockdownOptions);
  if (freezes) freezeIntrinsics();
} catch (error) {
  answer({ realm: describe(error) });
}
process.on('uncaughtException', (error) => answer({ error: describe(error) }));

async function load() {
  for (let i = 0; i < loads.length; i += 2) {
    try {
      if (loads[i] === 'require') createRequire(__filename)(loads[i + 1]);
      else await import(pathToFileURL(loads[i + 1]).href);
    } catch (error) {
      return `${loads[i]}: ${describe(error)}`;
    }
  }
  return null;
}

// What a package puts off until the next turn counts as well.
load().then((error) => setTimeout(answer, 20, { error }));
