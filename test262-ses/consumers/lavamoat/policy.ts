// LavaMoat takes what is no policy for an empty one, or fails far from it, so a policy is looked at before it is used.
import { readFileSync } from 'node:fs';

/** A policy of LavaMoat: what each package may reach. */
export interface Policy {
  resources: Record<string, object>;
}

/** What a package can be given, by names of its own: the values that LavaMoat knows. */
const grants: Record<string, unknown[]> = {
  globals: [true, false, 'write'],
  builtin: [true, false],
  packages: [true, false],
};
const settings: Record<string, unknown[]> = { native: [true, false], env: ['unfrozen'] };

/**
 * Reads a policy.
 * @throws Error when there is none, naming what is wrong with it and how it is written anew
 */
export function readPolicy(file: string): Policy {
  try {
    const policy = JSON.parse(readFileSync(file, 'utf8'));
    const resources = Object(policy).resources;
    for (const [name, resource] of entries(resources, 'the resources')) validate(name, resource);
    return policy;
  } catch (error) {
    const hint = "`lavamoat index.js --autopolicy` in the application's folder writes one";
    throw new Error(`${file} is no policy of LavaMoat: ${(error as Error).message}; ${hint}`);
  }
}

function validate(name: string, resource: unknown): void {
  for (const [key, value] of entries(resource, `the resource ${name}`)) {
    if (key === 'meta') continue;
    if (Object.hasOwn(settings, key)) {
      expect(value, settings[key], `the ${key} of ${name}`);
    } else if (Object.hasOwn(grants, key)) {
      const granted = entries(value, `the ${key} of ${name}`);
      for (const [path, grant] of granted) expect(grant, grants[key], `${path} in the ${key} of ${name}`);
    } else {
      const known = [...Object.keys(grants), ...Object.keys(settings), 'meta'];
      throw new Error(`${name} has ${key}, which is none of ${known.join(', ')}`);
    }
  }
}

function entries(value: unknown, what: string): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  throw new Error(`${what} must be an object`);
}

function expect(value: unknown, known: unknown[], what: string): void {
  if (!known.includes(value))
    throw new Error(`${what} is ${JSON.stringify(value)}, which is none of ${known.join(', ')}`);
}
