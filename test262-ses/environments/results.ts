/** One check of smoke.js: what went wrong, or null. */
export interface Check {
  name: string;
  error: string | null;
}

/** What an environment answered, by the form in which the shim was loaded. */
export interface Environment {
  name: string;
  version: string;
  /** Why it could not run here, and the command that changes that. */
  missing?: { reason: string; install: string };
  forms: Record<string, Check[]>;
}

export interface Counts {
  passed: number;
  failed: number;
}

export function countChecks(checks: readonly Check[]): Counts {
  const failed = checks.filter(({ error }) => error !== null).length;
  return { passed: checks.length - failed, failed };
}

/** The checks of all environments together; one that is missing counts as a failure when `mustBeThere`. */
export function countAll(environments: readonly Environment[], mustBeThere: boolean): Counts {
  const counts = environments.flatMap(({ forms }) => Object.values(forms).map(countChecks));
  const missing = environments.filter(({ missing }) => missing !== undefined).length;
  const sum = (key: keyof Counts): number => counts.reduce((total, each) => total + each[key], 0);
  return { passed: sum('passed'), failed: sum('failed') + (mustBeThere ? missing : 0) };
}

/** A row for each environment, a column for each form, and below them what failed and what is missing. */
export function renderTable(environments: readonly Environment[]): string {
  const there = environments.filter(({ missing }) => missing === undefined);
  const forms = [...new Set(there.flatMap(({ forms }) => Object.keys(forms)))];
  const title = ({ name, version }: Environment): string => `${name} ${version}`;
  const cell = (checks: Check[] | undefined): string => {
    if (checks === undefined) return '';
    const { passed } = countChecks(checks);
    return passed === checks.length ? `${passed}` : `${passed}/${checks.length}`;
  };
  const rows = [
    ['environment', ...forms],
    ...there.map((environment) => [title(environment), ...forms.map((form) => cell(environment.forms[form]))]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) =>
    row.map((text, column) => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column]))).join('  '),
  );
  const failures = there.flatMap((environment) =>
    Object.entries(environment.forms).flatMap(([form, checks]) =>
      checks
        .filter(({ error }) => error !== null)
        .map(({ name, error }) => `failed: ${title(environment)}, ${form}: ${name}: ${error}`),
    ),
  );
  const missing = environments.flatMap(({ name, missing }) =>
    missing ? [`${name} is missing (${missing.reason}). To install it: ${missing.install}`] : [],
  );
  return [...lines, ...failures, ...missing].join('\n');
}
