import { parseLines } from '../../runner/lines.ts';
import type { ListedPackage } from '../packages.ts';
import type { Outcome } from './load.ts';
import type { Realm } from './realms.ts';

/** What became of a package, by the keys of the realms. */
export interface Found extends ListedPackage {
  outcomes: Record<string, Outcome>;
}

/** How many of the packages load in a realm, of those that load in node as it is. */
export interface Count {
  realm: string;
  title: string;
  by: Realm['by'];
  loaded: number;
  tried: number;
}

/** A line of explained.txt: a package that does not load on the shim, and why that must be so. */
export interface Explanation {
  line: number;
  name: string;
  /** `shim`, `shim-best`, or `shim*` for both. */
  realm: string;
  reason: string;
}

const file = 'test262-ses/consumers/sweep/explained.txt';

/** Parses the list; a malformed line is left out and becomes a problem, which names it. */
export function parseExplanations(text: string): { explanations: Explanation[]; problems: string[] } {
  const { entries, problems } = parseLines(file, text, (content, line): Explanation | string => {
    const [, realm, name, reason] = /^(shim|shim-best|shim\*)\s+(\S+)\s+(\S.*?)\s*$/.exec(content) ?? [];
    return reason === undefined
      ? 'expected "shim, shim-best or shim*, package, reason"'
      : { line, name, realm, reason };
  });
  return { explanations: entries, problems };
}

/** The packages that load in node as it is: the others say nothing about any realm. */
export const loadable = (found: Found[]): Found[] => found.filter(({ outcomes }) => outcomes.plain === null);

export function countAll(found: Found[], realms: Realm[]): Count[] {
  const tried = loadable(found);
  return realms.map(({ key, title, by }) => {
    const loaded = tried.filter(({ outcomes }) => outcomes[key] === null).length;
    return { realm: key, title, by, loaded, tried: tried.length };
  });
}

export const explanationOf = (explanations: Explanation[], name: string, realm: string): Explanation | undefined =>
  explanations.find((one) => one.name === name && (one.realm === realm || one.realm === 'shim*'));

/**
 * What is wrong: a package that does not load on the shim, without an explanation; an explanation that applies to none;
 * and fewer packages on the shim than on the peer.
 */
export function judge(found: Found[], realms: Realm[], explanations: Explanation[]): string[] {
  const ours = realms.filter(({ by }) => by === 'shim');
  const unexplained = loadable(found).flatMap(({ name, outcomes }) =>
    ours
      .filter(({ key }) => outcomes[key] !== null && !explanationOf(explanations, name, key))
      .map(({ key }) => `${name} does not load on ${key}: ${outcomes[key]}`),
  );
  const stale = explanations.flatMap(({ line, name, realm }) => {
    const package_ = found.find((one) => one.name === name);
    if (!package_) return [];
    const named = ours.filter(({ key }) => realm === key || realm === 'shim*');
    const loads = named.find(({ key }) => package_.outcomes[key] === null);
    return loads ? [`${file}:${line}: ${name} loads on ${loads.key}: correct or remove the line`] : [];
  });
  const counts = countAll(found, realms);
  const best = (by: Realm['by']): number =>
    Math.max(0, ...counts.filter((count) => count.by === by).map(({ loaded }) => loaded));
  const fewer =
    best('shim') < best('peer') ? [`the shim loads ${best('shim')} packages, the peer ${best('peer')}`] : [];
  return [...unexplained, ...stale, ...fewer];
}

/** A problem for each explanation of a package that is not listed. */
export function strayExplanations(explanations: Explanation[], list: ListedPackage[]): string[] {
  return explanations
    .filter(({ name }) => !list.some((listed) => listed.name === name))
    .map(({ line, name }) => `${file}:${line}: ${name} is not in the list: remove the line`);
}

/** A table of the counts, and below it what does not load where, and why. */
export function renderTable(found: Found[], realms: Realm[], explanations: Explanation[]): string {
  const counts = countAll(found, realms);
  const width = Math.max(...counts.map(({ title }) => title.length));
  const rows = counts.map(
    ({ title, loaded, tried }) =>
      `${title.padEnd(width)}  ${String(loaded).padStart(5)} of ${tried}  ${((100 * loaded) / (tried || 1)).toFixed(1).padStart(5)} %`,
  );
  const failures = loadable(found).flatMap(({ name, version, outcomes }) => {
    const failed = realms.filter(({ key }) => outcomes[key] !== null);
    if (failed.length === 0) return [];
    const reasons = failed.flatMap(({ key }) => explanationOf(explanations, name, key)?.reason ?? []);
    return [
      '',
      `${name}@${version}`,
      ...failed.map(({ key }) => `  ${key.padEnd(9)}  ${shorten(outcomes[key] as string)}`),
      ...new Set(reasons.map((reason) => `  why        ${reason}`)),
    ];
  });
  const out = found.filter(({ outcomes }) => outcomes.plain !== null);
  const left = out.map(({ name, outcomes }) => `  ${name}: ${shorten(outcomes.plain as string)}`);
  const notice = out.length > 0 ? ['', 'Left out, since node as it is does not load them:', ...left] : [];
  return [...rows, ...failures, ...notice].join('\n');
}

const shorten = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
};
