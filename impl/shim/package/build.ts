// Makes the packages that people install: `node impl/shim/package/build.ts [--from DIR] [--out DIR]` takes what build.ts
// of the shim wrote to DIR, by default out/, and writes to the other, by default there: package/ and ses262-<version>.tgz,
// and package-compat/ and ses262-compat-<version>.tgz, which has the API of the npm package ses.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type BundledPackage, type BundleFile, billOfMaterials } from './bom.ts';

const root = resolve(import.meta.dirname, '../../..');

interface Lock {
  version: string;
  license: string;
  integrity: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** @throws Error when a package that is bundled is none of package-lock.json's */
function describePackage(name: string): BundledPackage {
  const { packages } = readJson(join(root, 'package-lock.json')) as { packages: Record<string, Lock | undefined> };
  const locked = packages[`node_modules/${name}`];
  if (locked === undefined) throw new Error(`${name} is bundled, but package-lock.json does not have it`);
  const { version, license, integrity } = locked;
  return { name, version, license, integrity };
}

/** What goes into a package beside the files that run, which are those whose names begin with `ses262-compat` or not. */
interface Kind {
  manifest: string;
  folder: string;
  isCompat: boolean;
  /** Files of the project, or of what was built, by their names in the package. */
  copies(from: string): Record<string, string>;
  texts: Record<string, string>;
}

const kinds: Kind[] = [
  {
    manifest: 'manifest.json',
    folder: 'package',
    isCompat: false,
    copies: (from) => ({
      'ses262.js.map': join(from, 'ses262.js.map'),
      'ses262.d.mts': join(from, 'ses262.d.ts'),
      'ses262.d.ts': join(import.meta.dirname, 'script.d.ts'),
    }),
    texts: {},
  },
  {
    manifest: 'compat.json',
    folder: 'package-compat',
    isCompat: true,
    copies: () => ({
      'types.d.ts': join(root, 'impl/shim/compat/types.d.ts'),
      'tools.d.mts': join(root, 'impl/shim/compat/tools.d.ts'),
      'tools.d.cts': join(root, 'impl/shim/compat/tools.d.ts'),
    }),
    texts: { 'types.d.mts': `export type * from './types.js';\n` },
  },
];

/** What build.ts wrote for a package and what it bundled in each, in the order of `bundled.json`. */
function readFiles(from: string, { isCompat }: Kind): BundleFile[] {
  if (!existsSync(join(from, 'bundled.json')))
    throw new Error(`there is no shim in ${from}: run \`npm run build\` first`);
  const bundled = readJson(join(from, 'bundled.json')) as Record<string, string[]>;
  const own = Object.entries(bundled).filter(([name]) => name.startsWith('ses262-compat') === isCompat);
  return own.map(([name, packages]) => ({
    name,
    sha384: createHash('sha384')
      .update(readFileSync(join(from, name)))
      .digest(),
    bundled: packages.map(describePackage),
  }));
}

/** The licenses of what is bundled want their text to go with it. */
function bundledLicenses(files: BundleFile[]): string {
  const names = new Set(files.flatMap(({ bundled }) => bundled).map(({ name }) => name));
  const texts = [...names].map((name) => {
    const { version } = describePackage(name);
    return `${name} ${version} is part of this package:\n\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8')}`;
  });
  return texts.join('\n');
}

function writePackage(from: string, folder: string, kind: Kind): string {
  const { version, license } = readJson(join(root, 'package.json')) as Lock;
  const files = readFiles(from, kind);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const copy = (source: string, name: string): void => copyFileSync(source, join(folder, name));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

  for (const { name } of files) copy(join(from, name), name);
  for (const [name, source] of Object.entries(kind.copies(from))) copy(source, name);
  for (const [name, text] of Object.entries(kind.texts)) write(name, text);
  for (const name of ['LICENSE', 'CHANGELOG.md']) copy(join(root, name), name);
  copy(join(root, 'impl/shim/README.md'), 'README.md');

  const { name, ...manifest } = readJson(join(import.meta.dirname, kind.manifest)) as { name: string };
  write('package.json', json({ name, version, ...manifest, license }));
  write('bom.cdx.json', json(billOfMaterials(name, version, license, files)));
  const licenses = bundledLicenses(files);
  if (licenses !== '') write('LICENSE.bundled.txt', licenses);
  const integrity = files.map((file) => [file.name, `sha384-${file.sha384.toBase64()}`] as const);
  write('integrity.json', json(Object.fromEntries(integrity)));
  for (const [file, digest] of integrity) {
    const bytes = readFileSync(join(folder, file));
    console.error(`package: ${file}: ${bytes.length} bytes, ${gzipSync(bytes).length} with gzip, ${digest}`);
  }
  return `${name}-${version}.tgz`;
}

function pack(folder: string, destination: string): void {
  const { npm_execpath: script } = process.env;
  const [program, ...words] = script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
  const args = ['pack', folder, '--pack-destination', destination, '--ignore-scripts', '--silent'];
  execFileSync(program, [...words, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}

try {
  const option = { type: 'string', default: join(root, 'out') } as const;
  const { values } = parseArgs({ options: { from: option, out: option } });
  const [from, out] = [resolve(values.from), resolve(values.out)];
  for (const kind of kinds) {
    const archive = writePackage(from, join(out, kind.folder), kind);
    pack(join(out, kind.folder), out);
    console.error(`package: ${join(out, archive)}`);
  }
} catch (error) {
  console.error(`impl/shim/package/build.ts: ${(error as Error).message}`);
  process.exitCode = 1;
}
