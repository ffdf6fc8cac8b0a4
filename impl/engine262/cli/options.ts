import { parseArgs } from 'node:util';

export const usage = `usage: engine262-ses [options] file | -e source | -

Runs a program on the reference of Secure ECMAScript: engine262 with the law's algorithms, word for word.

  file                 a script; - reads it from standard input
  -e, --eval source    a script that is given here; its completion value is printed
  -m, --module         runs it as a module; in a compartment, what it imports comes from files beside it
  -l, --locked         calls lockdown() first
  -c, --compartment    runs it in new Compartment({ globals: { print, console } })
  -s, --steps          then tells which steps of the law it ran, how often, and which ? returned an abrupt completion
  -x, --explain sec-…  shows the steps of this clause with their values, each time that they run; may be given again, or
                       with several ids: sec-harden,sec-hardenvalue
      --version        prints the versions of this program and of engine262
  -h, --help           prints this

The program has print(…values), console.log(…values), setTimeout and test262's $262; in a compartment, print and console.
--steps and --explain begin when the program does, after lockdown() where that comes first.
Exit status: 0; 1 when an error was not caught; 2 for wrong use.`;

/** A wrong use of the command line; the message says what to do. */
export class UsageError extends Error {}

/** What to run: the text of a program, or the file that holds it ("-" is standard input). */
export type Source = { text: string } | { file: string };

export interface Options {
  source: Source;
  module: boolean;
  locked: boolean;
  compartment: boolean;
  steps: boolean;
  /** The ids of the clauses to explain, as they were given. */
  explain: string[];
}

/**
 * Reads the command line.
 * @returns what to run and how, or the name of the option that asks for a text instead
 * @throws UsageError for an unknown option, and for none or several programs
 */
export function parseOptions(args: string[]): Options | 'help' | 'version' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const { module, locked, compartment, steps } = values;
  const given = [...(values.eval ?? []).map((text) => ({ text })), ...positionals.map((file) => ({ file }))];
  if (given.length !== 1) {
    throw new UsageError(
      `expected one program, as a file, as -e source or as - for standard input; got ${given.length}`,
    );
  }
  const explain = values.explain.flatMap((ids) => ids.split(',')).filter((id) => id !== '');
  return { source: given[0], module, locked, compartment, steps, explain };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        eval: { type: 'string', short: 'e', multiple: true },
        module: { type: 'boolean', short: 'm', default: false },
        locked: { type: 'boolean', short: 'l', default: false },
        compartment: { type: 'boolean', short: 'c', default: false },
        steps: { type: 'boolean', short: 's', default: false },
        explain: { type: 'string', short: 'x', multiple: true, default: [] },
        version: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
