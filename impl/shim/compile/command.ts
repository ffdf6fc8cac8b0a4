#!/usr/bin/env node
// `ses262 compile`: see the usage below.

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleModules, type Format } from './bundle.ts';

const usage = `usage: ses262 compile [options] FILE…

Compiles modules, so that a compartment links them where the host forbids evaluation. What it writes has a compiled module
under the path of each file: new ModuleSource(modules['lib/a.js']) is the source for a module descriptor.

  --out FILE          where to write; without it, to standard output
  --format FORMAT     esm (export default, the default), cjs (module.exports) or script (a global variable)
  --global NAME       the variable that a script defines, by default compiledModules
  --base DIR          what the paths are relative to, by default the current folder
  --source-map        writes FILE.map as well, and a comment that names it; needs --out
  --help

Exit status: 0, 1 when a file cannot be read, compiled or written (nothing is written then), 2 for wrong use.
`;

class UsageError extends Error {}

const options = {
  out: { type: 'string' },
  format: { type: 'string', default: 'esm' },
  global: { type: 'string', default: 'compiledModules' },
  base: { type: 'string', default: '.' },
  'source-map': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const formats = ['esm', 'cjs', 'script'];

/** @throws UsageError */
function parse(args: string[]) {
  const read = () => {
    try {
      return parseArgs({ args, options, allowPositionals: true });
    } catch (error) {
      throw new UsageError((error as Error).message);
    }
  };
  const { values, positionals } = read();
  const [command, ...files] = positionals;
  if (values.help) return null;
  if (command === undefined) throw new UsageError('there is no command: the one that there is is compile');
  if (command !== 'compile') throw new UsageError(`unknown command ${command}: the one that there is is compile`);
  if (files.length === 0) throw new UsageError('there is no file to compile');
  if (!formats.includes(values.format)) {
    throw new UsageError(`unknown format ${values.format}; known: ${formats.join(', ')}`);
  }
  if (values['source-map'] && values.out === undefined) throw new UsageError('--source-map needs --out');
  return { ...values, format: values.format as Format, files };
}

/** Writes files whole or not at all: each gets its name when all have been written. */
function writeAll(contents: readonly (readonly [path: string, text: string])[]): void {
  const temporary = (path: string): string => `${path}.${process.pid}.tmp`;
  try {
    for (const [path, text] of contents) writeFileSync(temporary(path), text);
    for (const [path] of contents) renameSync(temporary(path), path);
  } finally {
    for (const [path] of contents) rmSync(temporary(path), { force: true });
  }
}

/** Throws for text that is not UTF-8. */
const decoder = new TextDecoder('utf-8', { fatal: true });

function readText(path: string): string {
  const bytes = readFileSync(path);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Error(`${path}: the file is not in UTF-8`);
  }
}

function compile({ files, base, out, format, global, 'source-map': mapped }: NonNullable<ReturnType<typeof parse>>) {
  const sources = files.map((file) => {
    const specifier = relative(resolve(base), resolve(file)).replaceAll(sep, '/');
    return { specifier, text: readText(file) };
  });
  const seen = new Set<string>();
  for (const { specifier } of sources) {
    if (seen.has(specifier)) throw new UsageError(`${specifier} is given twice`);
    seen.add(specifier);
  }
  const { code, map } = bundleModules(sources, { format, global });
  if (out === undefined) {
    process.stdout.write(code);
  } else if (mapped) {
    const pragma = `//# sourceMappingURL=${encodeURI(basename(out))}.map\n`;
    writeAll([
      [out, code + pragma],
      [`${out}.map`, map],
    ]);
  } else {
    writeAll([[out, code]]);
  }
}

try {
  const parsed = parse(process.argv.slice(2));
  if (parsed === null) process.stdout.write(usage);
  else compile(parsed);
} catch (error) {
  const { message } = error as Error;
  process.exitCode = error instanceof UsageError ? 2 : 1;
  console.error(error instanceof UsageError ? `ses262: ${message}\n\n${usage}` : `ses262: ${message}`);
}
