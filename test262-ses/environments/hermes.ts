import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askVersion, readChecks, run } from './programs.ts';
import type { Environment } from './results.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const checks = read(join(import.meta.dirname, 'hermes.js'));

/** What the checks link in a compartment. */
const moduleText = `import { one } from 'n';
export let b = one + 1;
export const increment = () => { b++; };
`;

/** What `ses262 compile` makes of a module: a script that defines `compiled`. */
async function compileModule(command: string, folder: string): Promise<string> {
  writeFileSync(join(folder, 'module.mjs'), moduleText);
  const words = ['compile', '--format', 'script', '--global', 'compiled', '--base', folder];
  const { stdout, failure } = await run([process.execPath, command, ...words, join(folder, 'module.mjs')]);
  if (failure !== null) throw new Error(failure);
  return stdout;
}

/**
 * Runs the checks of hermes.js after the scripts for Hermes of the package in `folder` and, where it is beside that, of the
 * package with the API of ses, each in a process of its own. `onForm` is told of each result.
 * @throws Error when the program cannot be run at all, or the module not be compiled
 */
export async function runHermes(command: string, folder: string, onForm: (form: string) => void): Promise<Environment> {
  const environment: Environment = {
    name: 'Hermes',
    version: await askVersion(command, /(?<=Hermes release version: )\S+/),
    forms: {},
  };
  const scripts = {
    script: join(folder, 'ses262.hermes.js'),
    compat: join(`${folder}-compat`, 'ses262-compat.hermes.js'),
  };
  const place = mkdtempSync(join(tmpdir(), 'ses262-hermes-'));
  try {
    const compiled = await compileModule(join(folder, 'ses262-compile.mjs'), place);
    for (const [form, script] of Object.entries(scripts)) {
      if (!existsSync(script)) continue;
      const file = join(place, `${form}.js`);
      writeFileSync(file, `${read(script)}\n${compiled}\n${checks}\nrunHermesChecks('${form}', compiled);\n`);
      environment.forms[form] = readChecks(await run([command, '-w', file]));
      onForm(form);
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  return environment;
}
