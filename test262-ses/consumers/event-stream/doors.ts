import { readFileSync } from 'node:fs';

/** What stops the attack. */
export const doors = [
  'absent globals',
  'module allow-list',
  'bare module',
  'tamed function constructors',
  'hardened exports',
] as const;
export type Door = (typeof doors)[number];

/** Members of objects: `{ "http": ["request"] }` is http with nothing but its function request. */
type Members = Record<string, string[]>;

/** What one package is handed. */
export interface Grants {
  /** Of the host's global objects. */
  globals: Members;
  /** Of the host's modules. */
  builtins: Members;
  /** The other packages that it may require. */
  packages: string[];
}

/** What each package is handed, by its name. */
export type Policy = Record<string, Grants>;

/**
 * Reads a policy.
 * @throws Error when the file is none, naming the package and what is wrong with it
 */
export function readPolicy(file: string): Policy {
  const wrong = (what: string) => new Error(`${file}: ${what}`);
  let policy: unknown;
  try {
    policy = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw wrong((error as Error).message);
  }
  if (!isRecord(policy) || Object.keys(policy).length === 0)
    throw wrong('it is no object with a member for each package');
  for (const [name, grants] of Object.entries(policy)) {
    if (!isRecord(grants)) throw wrong(`what ${name} is handed is no object`);
    const unknown = Object.keys(grants).find((key) => !['globals', 'builtins', 'packages'].includes(key));
    if (unknown !== undefined) throw wrong(`${name} has ${unknown}; there is globals, builtins and packages`);
    for (const key of ['globals', 'builtins']) {
      const members = grants[key];
      if (!isRecord(members) || !Object.values(members).every(isNames)) {
        throw wrong(`${key} of ${name} must be an object whose members are lists of names`);
      }
    }
    const { packages } = grants;
    if (!isNames(packages)) throw wrong(`packages of ${name} must be a list of names`);
    const stranger = packages.find((other) => !Object.hasOwn(policy as object, other));
    if (stranger !== undefined) throw wrong(`${name} may require ${stranger}, which the policy does not have`);
  }
  return policy as Policy;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  Object(value) === value && !Array.isArray(value) && typeof value !== 'function';
const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');
