import type { Ran, Result } from '../results.ts';
import type { Mode } from './modes.ts';
import type { Reason } from './reasons.ts';

/** What SES makes of a test. `reason` says why it differs or is skipped; where nobody expected that (`fail`), what is probable. */
export interface Test262Result extends Result {
  reason: Reason | null;
}

/** The results of a column that ran. */
export interface Test262Ran extends Ran {
  mode: Mode;
  folder: string;
  /** The commit of test262; null where it is not known. */
  revision: string | null;
  filter: string | null;
  tests: Record<string, Test262Result>;
}

/** The name of a column's results. */
export const resultsName = (mode: Mode, column: string) => `test262-${mode}-${column}`;
