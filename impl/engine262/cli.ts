#!/usr/bin/env -S node --stack-size=4000
// engine262-ses: runs a program on the reference, and tells which steps of the law it takes.
import { readFileSync } from 'node:fs';
import { loadLaw } from './cli/law.ts';
import { type Options, parseOptions, UsageError, usage } from './cli/options.ts';
import { engineVersion, writeLine } from './shell/output.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const print = (line: string) => writeLine(1, line);
  const complain = (line: string) => writeLine(2, line);
  try {
    const options = parseOptions(args);
    if (options === 'help') print(usage);
    else if (options === 'version') print(`engine262-ses ${version()}, engine262 ${engineVersion()}`);
    else {
      const law = loadLaw();
      for (const id of options.explain) law.requireSteps(id);
      const takeCounts = await instrument(options);
      const { run } = await import('./cli/run.ts');
      return run(options, law, takeCounts, { print, complain });
    }
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`engine262-ses: ${error.message}`);
    complain('engine262-ses --help shows the options');
    return 2;
  }
}

/** The transcription is instrumented as it is loaded, so this must come first; where nobody asks, it stays as it is. */
async function instrument({ steps, explain }: Options): Promise<() => Map<string, number>> {
  if (!steps && explain.length === 0) return () => new Map();
  const { countSteps } = await import('./steps/register.ts');
  return countSteps(new Set(explain));
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}
