import { registerHooks } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Mutant } from './mutants.ts';

/** A line of standard input: one test, on a mutant, or on the transcription as it is (null). */
interface Request {
  mutant: string | null;
  prelude: string[];
  test: { id: string; source: string; module?: boolean; path?: string };
}

type Shell = typeof import('../shell/protocol.ts');

const folder = new URL('../', import.meta.url).href;
const shellModule = '../shell/protocol.ts';

/**
 * Answers each test that standard input asks for, until it ends, with a line as a batch has it. Where a mutant cannot be
 * loaded, the line has the reason as `broken`.
 */
export async function serve(mutants: readonly Mutant[], print: (line: string) => void): Promise<void> {
  const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  const load = loader(fileURLToPath(new URL('../../', folder)));
  for await (const line of createInterface({ input: process.stdin })) {
    const { mutant: id, prelude, test }: Request = JSON.parse(line);
    const answer = (reply: object) => print(`@ses262 ${JSON.stringify({ id: test.id, ...reply })}`);
    const mutant = id === null ? null : byId.get(id);
    if (mutant === undefined) {
      answer({ broken: `there is no mutant ${id}` });
      continue;
    }
    let shell: Shell;
    try {
      shell = await load(mutant);
    } catch (error) {
      answer({ broken: (error as Error).message });
      continue;
    }
    answer(shell.runTest(test, { prelude, bare: false }));
  }
}

/**
 * Gives what loads the shell with a mutant. Each mutant has instances of all modules of this folder of its own, whose
 * addresses have a number in the query; engine262 itself is loaded once.
 */
function loader(root: string): (mutant: Mutant | null) => Promise<Shell> {
  const loaded: Mutant[] = [];
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const resolved = nextResolve(specifier, context);
      const { search = '' } = context.parentURL ? new URL(context.parentURL) : {};
      return search && resolved.url.startsWith(folder) ? { ...resolved, url: resolved.url + search } : resolved;
    },
    load(url, context, nextLoad) {
      const module = nextLoad(url, context);
      const [file, number] = url.split('?mutant=');
      const mutant = loaded[Number(number)];
      if (!mutant || fileURLToPath(file) !== `${root}${mutant.file}`) return module;
      return { ...module, source: mutant.mutated };
    },
  });
  return (mutant) => {
    if (mutant === null) return import(shellModule);
    if (loaded.at(-1) !== mutant) loaded.push(mutant);
    return import(`${shellModule}?mutant=${loaded.length - 1}`);
  };
}
