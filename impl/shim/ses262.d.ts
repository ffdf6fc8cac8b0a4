/** Options of `lockdown`: this version takes none. */
export type LockdownOptions = Record<string, never>;

/**
 * Repairs and hardens the intrinsic objects that all compartments share, once and for ever.
 * @throws TypeError when it was called before, when an option is unknown, or when the realm cannot be made safe
 */
export declare function lockdown(options?: LockdownOptions): undefined;

/**
 * Freezes a value and all that is reached from it by own properties, accessor functions and prototypes; returns it.
 * @throws TypeError before lockdown, or when an object refuses to be frozen
 */
export declare function harden<T>(value: T): T;

export interface CompartmentOptions {
  /** Its own enumerable properties become properties of the compartment's global object. */
  globals?: object;
  /** Its own enumerable properties become lexical bindings: variables where they are writable, else constants. */
  globalLexicals?: object;
  /** For diagnostics. */
  name?: string;
}

/** A global object and evaluators of its own over the intrinsic objects of the realm. */
export declare class Compartment {
  /** @throws TypeError for a bad option, and for ever after a lockdown that failed */
  constructor(options?: CompartmentOptions);
  /**
   * Evaluates a source as strict code and returns its completion value; what it declares does not outlive it.
   * @throws TypeError when the source is not a string, SyntaxError, and what the code throws
   */
  evaluate(source: string): unknown;
  readonly globalThis: object;
  readonly name: string;
}
