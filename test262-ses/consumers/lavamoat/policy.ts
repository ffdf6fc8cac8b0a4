// LavaMoat takes what is no policy for an empty one, or fails far from it, so a policy is looked at before it is used.
import { readFileSync } from 'node:fs';

/** A policy of LavaMoat: what each package may reach. */
export interface Policy {
  resources: Record<string, object>;
}

const powers = {
  globals: [true, false, 'write'],
  builtin: [true, false],
  packages: [true, false],
};

/**
 * Reads a policy.
 * @throws Error when there is none, naming what is wrong with it and how it is written anew
 */
export function readPolicy(file: string): Policy {
  const wrong = (what: string) => {
    const command = 'lavamoat index.js --autopolicy';
    return new Error(
      `${file} is no policy of LavaMoat: ${what}; \`${command}\` in the application's folder writes one`,
    );
  };
  let policy: unknown;
  try {
    policy = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw wrong((error as Error).message);
  }
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const { resources } = Object(policy);
  if (!isObject(resources)) throw wrong('it has no resources');
  for (const [name, resource] of Object.entries(resources)) {
    if (!isObject(resource)) throw wrong(`the resource ${name} is no object`);
    for (const [power, grants] of Object.entries(resource as object)) {
      if (!Object.hasOwn(powers, power)) throw wrong(`${name} has ${power}, which is none of ${Object.keys(powers)}`);
      if (!isObject(grants)) throw wrong(`the ${power} of ${name} are no object`);
      const allowed: unknown[] = powers[power as keyof typeof powers];
      for (const [key, grant] of Object.entries(grants as object)) {
        if (!allowed.includes(grant)) {
          throw wrong(`${key} in the ${power} of ${name} is ${JSON.stringify(grant)}, which is none of ${allowed}`);
        }
      }
    }
  }
  return policy as Policy;
}
