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
  /** Its own enumerable properties are module descriptors by the specifiers of the modules. */
  modules?: Record<string, ModuleDescriptor>;
  /** Makes of the specifier in an import, and that of the module with it, the specifier of a module. */
  resolveHook?(specifier: string, referrer: string): string;
  /** Gives the descriptor of a module that `modules` does not have. */
  importHook?(specifier: string): ModuleDescriptor | PromiseLike<ModuleDescriptor>;
  /** The same for `importNow`. */
  importNowHook?(specifier: string): ModuleDescriptor;
  /** Adds what `import.meta` of a module is to have. */
  importMetaHook?(specifier: string, importMeta: object): void;
  /** For diagnostics. */
  name?: string;
}

/** An import or export of a module, as the declaration that it means. */
export type ModuleBinding =
  | { import: string; as?: string; from: string }
  | { importAllFrom: string; as: string }
  | { export: string; as?: string; from?: string }
  | { exportAllFrom: string; as?: string };

/** A module that a function provides instead of a text. */
export interface VirtualModuleSource {
  bindings?: ArrayLike<ModuleBinding>;
  /** Called when the module is evaluated. `environment` has the variables of the module as properties. */
  execute?(
    environment: Record<string, unknown>,
    dynamicImport?: (specifier: string) => Promise<unknown>,
    importMeta?: object,
  ): void;
  needsImport?: boolean;
  needsImportMeta?: boolean;
}

/** Where a module comes from. A string is the specifier of a module of `compartment`, by default the parent's. */
export type ModuleDescriptor =
  | {
      source: ModuleSource | VirtualModuleSource | string;
      specifier?: string;
      importMeta?: object;
      compartment?: Compartment;
    }
  | { namespace: object | string; compartment?: Compartment };

/** A module's text, parsed once, to be linked in any compartment. */
export declare class ModuleSource {
  /** @throws TypeError when the text is not a string, SyntaxError */
  constructor(text: string);
  readonly bindings: ModuleBinding[];
  readonly needsImport: boolean;
  readonly needsImportMeta: boolean;
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
  /** The namespace of a module once it is loaded and evaluated. The promise is rejected with what goes wrong. */
  // biome-ignore lint/suspicious/noExplicitAny: what the module exports
  import(specifier: string): Promise<any>;
  /**
   * The same at once.
   * @throws TypeError when a module cannot be had or evaluated at once, and what the modules throw
   */
  // biome-ignore lint/suspicious/noExplicitAny: what the module exports
  importNow(specifier: string): any;
  /** Loads a module and all that it imports, without evaluating any. */
  load(specifier: string): Promise<undefined>;
  readonly globalThis: object;
  readonly name: string;
}
