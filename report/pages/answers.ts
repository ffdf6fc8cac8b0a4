import { type Html, html } from '../html.ts';
import type { JoinedColumn } from '../join.ts';
import type { Result } from '../model.ts';
import type { Tally } from '../tally.ts';

// Each status has a sign and a word of its own, so that it reads without colour too.
const shown: Record<Result['status'], [look: string, sign: string, word: string]> = {
  pass: ['good', '✓', 'pass'],
  fail: ['bad', '✗', 'fail'],
  crash: ['bad', '✗', 'crash'],
  timeout: ['bad', '✗', 'timeout'],
  'unexpected-pass': ['bad', '!', 'unexpected pass'],
  'expected-fail': ['known', '≈', 'expected failure'],
  skip: ['none', '–', 'skipped'],
};

/** A status as a sign and a word. An honesty check is meant to fail, so its answers have no colour. */
export function status({ status }: Result, isHonesty = false): Html {
  const [look, sign, word] = shown[status];
  return html`<span class="status ${isHonesty ? 'none' : look}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}

/** How a cell looks that stands for several tests: the worst of them decides. */
export function look({ run, pass, fail, skipped }: Tally): { name: string; sign: string } {
  if (run === 0) return { name: 'none', sign: skipped > 0 ? '–' : '' };
  if (fail > 0) return { name: 'bad', sign: '✗' };
  return pass === run ? { name: 'good', sign: '✓' } : { name: 'known', sign: '≈' };
}

/** What stands in such a cell: passed of run, and in small letters what was expected to fail and what was skipped. */
export function counts(tally: Tally, sign: string): Html {
  const { run, pass, expectedFailures, skipped } = tally;
  if (run + skipped === 0) return html`<span class="hidden-text">not run</span>`;
  return html`${sign && html`<span aria-hidden="true">${sign}</span> `}${run > 0 && `${pass}/${run}`}${
    expectedFailures > 0 && html`<small>${expectedFailures} expected</small>`
  }${skipped > 0 && html`<small>${skipped} skipped</small>`}`;
}

/** Engine, version, driver and time of a column that ran; the command that helps one that did not. */
export function columnFacts(column: JoinedColumn): Html {
  const { engine, outcome } = column;
  if (outcome?.kind !== 'ran') return html`<small>missing: <code>${remedy(column)}</code></small>`;
  const { version, driver, seconds, cached } = outcome;
  return html`<small>${engine} ${version}</small><small>${driver}, ${seconds.toFixed(1)}\u00a0s${
    cached > 0 && html`, ${cached} from the cache`
  }</small>`;
}

/** The command that gives a column results. */
export function remedy({ key, install, outcome }: JoinedColumn): string {
  return outcome?.kind === 'missing' ? outcome.install || install : `npm run matrix -- --columns ${key}`;
}

/** The command that runs one test on one column again, and shows it. */
export const reproduce = (column: string, path: string) =>
  `npm run matrix -- --columns ${column} --filter ${path} --show`;
