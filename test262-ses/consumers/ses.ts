// What consumers that have a SES with them share: the shim's script that takes its place, its name, and its environment.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file of the shim's script that has the API which these programs call.
 * @throws Error when it has not been built
 */
export function findShim(root: string): string {
  const file = join(root, 'out/ses262-compat.js');
  if (!existsSync(file)) throw new Error('out/ses262-compat.js is not there: run `npm run build` first');
  return file;
}

/**
 * The name of a SES by the first line of its script, such as `ses 2.3.0`.
 * @throws Error when that does not say its version
 */
export function nameVendored(text: string): string {
  const [, version] = /^\/\/ ses@(\S+)/m.exec(text.slice(0, 200)) ?? [];
  if (version === undefined) throw new Error('the SES that the program has with it does not begin with its version');
  return `ses ${version}`;
}

/** The environment without what would change how Node.js or SES runs. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_|LOCKDOWN_|LAVAMOAT_)/.test(name)));
}

/** What stands before and behind the text of SES in a bundle. */
export interface Marks {
  start: string;
  end: string;
}

export const webpackMarks: Marks = {
  start: '/*! SES sources included by LavaMoat. Do not optimize or minify. */\n;\n',
  end: '\n;/*! end SES */\n',
};

export const browserifyMarks: Marks = {
  start: '\n// START of injected code from ses\n',
  end: '\n// END of injected code from ses\n',
};

/**
 * The text of SES in a bundle.
 * @throws Error when the bundle does not have it once
 */
export const findSES = (bundle: string, marks: Marks): string => divide(bundle, marks)[1];

/**
 * The bundle with another text in the place of SES.
 * @throws Error when it does not have that once
 */
export function swapSES(bundle: string, script: string, marks: Marks): string {
  const [before, , after] = divide(bundle, marks);
  return before + marks.start + script + marks.end + after;
}

function divide(bundle: string, { start, end }: Marks): [before: string, ses: string, after: string] {
  const [before, rest, ...others] = bundle.split(start);
  const [ses, after, ...ends] = rest?.split(end) ?? [];
  if (after === undefined || others.length + ends.length > 0)
    throw new Error('the bundle has not one text of SES in it');
  return [before, ses, after];
}
