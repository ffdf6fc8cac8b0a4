// The mutants of the transcription, each with one step wrong, as a program that the suite drives: README.md.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, makeMutants, type Source } from './mutate/mutants.ts';
import { serve } from './mutate/serve.ts';

const usage = `usage: node impl/engine262/mutate.ts --list | --serve | --help

  --list   prints all mutants as a JSON list
  --serve  answers lines { "mutant": id or null, "prelude": texts, "test": as in a batch } on standard input`;

const root = join(import.meta.dirname, '..', '..');

/** The files whose text makes a difference to how a test ends: `steps/`, `check/` and `mutate/` are not loaded with it. */
function readSources(): Source[] {
  const files = globSync(['impl/engine262/*.ts', 'impl/engine262/shell/*.ts'], {
    cwd: root,
    exclude: ['**/*.test.ts'],
  });
  return [...files.map((file) => file.replaceAll('\\', '/')), 'spec/intrinsics.json']
    .filter((file) => !/(check|cli|mutate)\.ts$/.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

/** A mutant as the list has it: `digest` is that of the whole program that it is. */
function listed({ mutated, ...mutant }: Mutant, sources: readonly Source[]) {
  const hash = createHash('sha256');
  for (const { file, text } of sources) {
    const content = file === mutant.file ? mutated : text;
    hash.update(`${file}\n${content.length}\n${content}`);
  }
  return { ...mutant, digest: hash.digest('hex') };
}

async function main(args: string[]): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  let values: { list: boolean; serve: boolean; help: boolean };
  try {
    values = parseArgs({ args, options: { list: flag, serve: flag, help: flag } }).values;
    if (!values.help && values.list === values.serve) throw new Error('either --list or --serve is wanted');
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return 2;
  }
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const sources = readSources();
  const mutants = makeMutants(sources);
  if (values.list) console.log(JSON.stringify(mutants.map((mutant) => listed(mutant, sources))));
  else await serve(mutants, console.log);
  return 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
