// npm packages: those of the project, and single ones whose files are taken without being installed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findCommand, run, say } from './process.mjs';

const npm = () => {
  const { npm_execpath: script } = process.env;
  return script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
};

const readPackages = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
};

/** Whether a lock file's entry belongs on this machine. */
const isForHere = ({ os, cpu, libc }) => {
  const allows = (list, name) => list === undefined || [list].flat().includes(name);
  return allows(os, process.platform) && allows(cpu, process.arch) && libc === undefined;
};

/** Names of packages that are missing in node_modules, or are there in another version than package-lock.json says. */
export function stalePackages(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const isStale = ([path, entry]) => {
    const there = installed[path];
    if (!there) return !entry.optional || isForHere(entry);
    return there.version !== entry.version || there.integrity !== entry.integrity;
  };
  const stale = Object.entries(wanted).filter((entry) => entry[0] !== '' && isStale(entry));
  const superfluous = Object.keys(installed).filter((path) => !wanted[path]);
  return [...stale.map(([path]) => path), ...superfluous].map((path) => path.replace(/^node_modules\//, ''));
}

/** Installs the project's packages as locked. Throws an Error that says what to do. */
export async function installPackages(root) {
  say('Installing the npm packages as locked (npm ci): about a minute');
  try {
    await run([...npm(), 'ci', '--ignore-scripts'], { title: 'npm ci', cwd: root });
  } catch (error) {
    throw new Error(
      `${error.message}\nThe npm packages cannot be installed. Run \`npm ci --ignore-scripts\` to see all that npm says.`,
    );
  }
}

/**
 * Makes `folder` the content of a package; nothing is installed and no script of it runs. The folder is there when all
 * of it is. pin: { npm: "name@version", integrity: "sha512-…" }.
 * Throws an Error when the package cannot be had or is not what was pinned.
 */
export async function unpackPackage(pin, folder) {
  if (!findCommand('tar')) throw new Error('there is no tar to unpack it');
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const title = `npm pack ${pin.npm}`;
  await run([...npm(), 'pack', pin.npm, '--ignore-scripts'], { title, cwd: unfinished });
  const archive = join(
    unfinished,
    readdirSync(unfinished).find((name) => name.endsWith('.tgz')),
  );
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (integrity !== pin.integrity) throw new Error(`${pin.npm} is not the pinned one: its digest is ${integrity}`);
  await run(['tar', '-xzf', archive, '-C', unfinished]);
  renameSync(join(unfinished, 'package'), folder);
  rmSync(unfinished, { recursive: true });
}
