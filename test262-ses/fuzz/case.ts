import fc, { type Arbitrary } from 'fast-check';

/** A generated case: data that can be written as JSON. */
export interface Case {
  /** Whether the realm is locked down first. */
  locked: boolean;
  /** Whether it changes its realm, so that it can share it with no other case. */
  alone?: boolean;
  /** Names in features.txt: a column without one of them is not asked. */
  needs: string[];
  /** Names in differences.ts: what of the case is known to differ somewhere. */
  hits: string[];
  /** The statements that make it happen; `observer` is in scope, see harness/observation.js. */
  program: string;
}

/** A kind of cases. */
export interface Kind {
  name: string;
  /** The clause that a test made from a case names. */
  esid: string;
  description: string;
  features: string[];
  cases: Arbitrary<Case>;
}

/** One of these texts. */
export const oneOf = (...values: string[]): Arbitrary<string> => fc.constantFrom(...values);

/** A value as source text. */
export const json = (value: unknown): string => JSON.stringify(value);
