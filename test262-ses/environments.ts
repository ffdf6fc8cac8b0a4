/**
 * Loads the shim's package in every environment that it is for, in each way that one has, and runs environments/smoke.js;
 * in Hermes, which evaluates nothing for compartments, environments/hermes.js.
 * Exit status: 0 when every check passed, 1 when one failed or, with CI set, when an environment is missing; 2 for wrong
 * use.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runBrowser } from './environments/browsers.ts';
import { findProgram } from './environments/find.ts';
import { runHermes } from './environments/hermes.ts';
import { runProgram } from './environments/programs.ts';
import { countAll, type Environment, renderTable } from './environments/results.ts';
import { exitOnSignals } from './runner/signals.ts';

const root = resolve(import.meta.dirname, '..');

interface Kind {
  name: string;
  /** Where its program may be: a path, or a name on PATH. */
  programs: string[];
  install: string;
  run(program: string, onForm: (form: string) => void): Promise<Environment>;
}

const usage = `usage: npm run hosts [-- option …]
  --only a,b      these environments: a name, or the beginning of one
  --package DIR   the package, by default out/package (npm run pack)
  --json          the results as JSON
  --help`;

const atOnce = 2;

const pinned = (key: string, name: string, run: Kind['run']): [string, Kind] => [
  key,
  {
    name,
    programs: [resolve(root, 'out/engines', key)],
    install: `node test262-ses/hosts/install.mjs ${key}`,
    run,
  },
];

function listKinds(folder: string): Map<string, Kind> {
  const withWords =
    (name: string, words: string[]): Kind['run'] =>
    (program, onForm) =>
      runProgram(name, program, words, folder, onForm);
  const nodes = ['18', '20', '22', '24'].map((major) => pinned(`node-${major}`, 'Node.js', withWords('Node.js', [])));
  return new Map<string, Kind>([
    ...nodes,
    [
      'node-26',
      {
        name: 'Node.js',
        programs: [process.execPath],
        install: 'npm ci',
        run: withWords('Node.js', []),
      },
    ],
    pinned('bun', 'bun', withWords('bun', [])),
    pinned('deno', 'deno', withWords('deno', ['run', '--quiet', '--no-lock', '--allow-read'])),
    pinned('hermes', 'Hermes', (program, onForm) => runHermes(program, folder, onForm)),
    [
      'chromium',
      {
        name: 'Chromium',
        programs: ['chromium', 'chromium-browser', 'google-chrome'],
        install: 'apt-get install -y chromium',
        run: (program, onForm) => runBrowser('chromium', program, folder, onForm),
      },
    ],
    [
      'firefox',
      {
        name: 'Firefox',
        programs: ['firefox-esr', 'firefox'],
        install: 'apt-get install -y firefox-esr',
        run: (program, onForm) => runBrowser('firefox', program, folder, onForm),
      },
    ],
  ]);
}

/** @throws Error for a name that begins none */
function choose(kinds: Map<string, Kind>, only: string | undefined): [string, Kind][] {
  const all = [...kinds];
  if (only === undefined) return all;
  const wanted = only.split(',');
  const unknown = wanted.filter((name) => name === '' || !all.some(([key]) => key.startsWith(name)));
  if (unknown.length > 0)
    throw new Error(`--only: unknown: ${unknown.join(', ')}; known: ${[...kinds.keys()].join(', ')}`);
  return all.filter(([key]) => wanted.some((name) => key.startsWith(name)));
}

async function runKind([key, kind]: [string, Kind]): Promise<Environment> {
  const missing = (reason: string): Environment => {
    console.error(`${key}: missing: ${reason}`);
    return { name: key, version: '', missing: { reason, install: kind.install }, forms: {} };
  };
  const program = findProgram(kind.programs);
  if (program === null) return missing('it is not on this machine');
  try {
    return await kind.run(program, (form) => console.error(`${key}: ${form}`));
  } catch (error) {
    return missing((error as Error).message);
  }
}

async function main(args: string[]): Promise<number> {
  const string = { type: 'string' } as const;
  const boolean = { type: 'boolean' } as const;
  const { values } = parseArgs({ args, options: { only: string, package: string, json: boolean, help: boolean } });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const folder = resolve(values.package ?? resolve(root, 'out/package'));
  if (!existsSync(resolve(folder, 'integrity.json'))) throw new Error(`there is no package in ${folder}: npm run pack`);
  const chosen = choose(listKinds(folder), values.only);
  const environments: Environment[] = [];
  const queue = [...chosen.entries()];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) environments[next[0]] = await runKind(next[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const counts = countAll(environments, Boolean(process.env.CI));
  console.log(values.json ? JSON.stringify(environments, null, 2) : renderTable(environments));
  if (!values.json) console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed > 0 ? 1 : 0;
}

// Whoever has started a program ends it when this process exits.
exitOnSignals();

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`hosts: ${(error as Error).message}\n${usage}`);
  process.exitCode = 2;
}
