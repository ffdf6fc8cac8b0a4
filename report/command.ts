import { UsageError } from '../test262-ses/runner/columns.ts';
import { InputError } from './json.ts';

/**
 * Runs one of the report's commands; a wrong use or an input that is not there is a message on standard error.
 * @returns the exit status that `run` returns, or 2
 */
export function command(name: string, run: () => number): number {
  try {
    return run();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isExplained = error instanceof InputError || error instanceof UsageError;
    if (!isExplained && !code?.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(`${name}: ${message}`);
    return 2;
  }
}
