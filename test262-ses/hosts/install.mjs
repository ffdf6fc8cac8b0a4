// The set-up: all that a fresh clone needs beside git, Node.js (20 or newer) and npm. It runs before anything is
// installed, so it is plain JavaScript and imports nothing from node_modules. What is there already is left alone.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { canInstall, installDebianPackages } from './install/debian.mjs';
import { isJavaScriptCoreThere, linkBun, linkJsc } from './install/javascriptcore.mjs';
import { installPackages, stalePackages } from './install/packages.mjs';
import { endChildrenOnSignals, findCommand, say } from './install/process.mjs';
import { environments, isProgramThere, link, unpackProgram } from './install/programs.mjs';
import { buildXs, findCompiler, isXsBuilt } from './install/xs.mjs';

const usage = `usage: node test262-ses/hosts/install.mjs [--check] [name …]
  --check  only say what is there; the exit status is 1 when something is missing
  name     install only this: an engine of engines.json, chromium (for tests in its pages), one of
           ${Object.keys(environments).join(', ')} (where the shim must work), or environments (all of those,
           which are not installed unless they are named)`;

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { engines, pins } = JSON.parse(readFileSync(join(root, 'engines.json'), 'utf8'));

/** Installs a Debian package, and says why when that is impossible. */
async function fromDebian(...names) {
  if (!canInstall()) throw new Error('it takes root and apt-get');
  await installDebianPackages(...names);
}

/** Parts that need more than the npm packages, by name: how to see that they are there, and how to get them. */
const parts = {
  spidermonkey: {
    isThere: () => findCommand(engines.spidermonkey.command[0]) !== null,
    get: () => fromDebian('firefox-esr'),
  },
  jsc: {
    isThere: () => isJavaScriptCoreThere(root),
    async get() {
      if (linkJsc(root)) return;
      try {
        await fromDebian('libjavascriptcoregtk-4.0-bin');
      } catch (error) {
        say(`${error.message}; instead of jsc:`);
      }
      if (!linkJsc(root)) await linkBun(root, pins.bun);
    },
  },
  xs: {
    isThere: () => isXsBuilt(root, pins.xs),
    async get() {
      if (!findCompiler() && canInstall()) await fromDebian('gcc', 'libc6-dev');
      await buildXs(root, pins.xs);
    },
  },
  chromium: {
    isThere: () => findCommand('chromium') !== null,
    get: () => fromDebian('chromium'),
  },
};
for (const [name, program] of Object.entries(environments)) {
  const pin = pins[name] ?? {};
  parts[name] = {
    isThere: () => isProgramThere(root, name, program, pin),
    get: async () => link(root, name, await unpackProgram(root, name, program, pin)),
  };
}
const chromium = { name: 'Chromium', install: 'apt-get install -y chromium' };
const describe = (name) => {
  if (name === 'chromium') return chromium;
  return engines[name] ?? { name, install: `node test262-ses/hosts/install.mjs ${name}` };
};

/** Reads the command line. Exits with status 2 when it is wrong. */
function readArguments() {
  const usual = [...Object.keys(engines), 'chromium'];
  const known = [...usual, ...Object.keys(environments), 'environments'];
  try {
    const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
    const unknown = positionals.filter((name) => !known.includes(name));
    if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(', ')}; known: ${known.join(', ')}`);
    const named = positionals.flatMap((name) => (name === 'environments' ? Object.keys(environments) : name));
    return { check: values.check, names: named.length > 0 ? named : usual };
  } catch (error) {
    say(`${error.message}\n${usage}`);
    process.exit(2);
  }
}

/** Says what is there. Returns whether all is. */
function check(names) {
  const stale = stalePackages(root);
  const shown = stale.length > 3 ? `${stale.slice(0, 3).join(', ')} and ${stale.length - 3} more` : stale.join(', ');
  say(stale.length > 0 ? `npm packages: missing or stale (${shown}): npm ci --ignore-scripts` : 'npm packages: there');
  const missing = names.filter((name) => parts[name] && !parts[name].isThere());
  for (const name of names.filter((name) => parts[name])) {
    say(`${describe(name).name}: ${missing.includes(name) ? `missing: ${describe(name).install}` : 'there'}`);
  }
  return stale.length === 0 && missing.length === 0;
}

/** Installs what is missing. Returns the exit status. */
async function install(names) {
  if (stalePackages(root).length > 0) {
    try {
      await installPackages(root);
    } catch (error) {
      say(error.message);
      return 1;
    }
  }
  for (const name of names.filter((name) => parts[name] && !parts[name].isThere())) {
    try {
      await parts[name].get();
      if (!parts[name].isThere()) throw new Error('it was installed, but its command is not on PATH');
    } catch (error) {
      const { name: title, install: command } = describe(name);
      say(`${title} is missing (${error.message}). To install it: ${command}`);
    }
  }
  return 0;
}

endChildrenOnSignals();
const { check: onlyCheck, names } = readArguments();
process.exitCode = onlyCheck ? (check(names) ? 0 : 1) : await install(names);
