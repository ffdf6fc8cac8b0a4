/** Options of `lockdown`. The first value of each is the default; undefined stands for it too. */
export interface LockdownOptions {
  /**
   * What `stack` of an error shows. `safe`: on V8 the frames of code that compartments evaluated, and no frames on other
   * engines. `unsafe`: all frames, to guests as well; they tell the files and functions of the program.
   */
  errorTaming?: 'safe' | 'unsafe' | undefined;
  /** Whether a trace that shows all frames leaves out those of this shim and of Node.js; on V8. */
  stackFiltering?: 'concise' | 'verbose' | undefined;
  /**
   * `safe`: a hardened console takes the place of the global one. It can be granted to guests, shows values as one text,
   * and errors with all frames and with the errors that caused them.
   */
  consoleTaming?: 'unsafe' | 'safe' | undefined;
  /**
   * What becomes of an error that nothing catches. `platform`: what the host does, but in Node.js all frames are shown
   * before. `none`: what the host does. `report`: it is shown and the program goes on. `exit`, `abort`: it is shown and the
   * process ends, as by `process.exit` (with `process.exitCode`, else 1) or `process.abort`.
   */
  errorTrapping?: 'platform' | 'none' | 'report' | 'exit' | 'abort' | undefined;
  /** The same for a promise whose rejection nothing handles; `none` is what the host does. */
  unhandledRejectionTrapping?: 'none' | 'report' | 'exit' | 'abort' | undefined;
  /** `none`: `evaluate`, `eval`, `Function` and `ModuleSource` of all compartments throw an EvalError. */
  evaluators?: 'safe' | 'none' | undefined;
  /** `unsafe`: the methods of shared objects that follow the locale stay as they are. */
  localeTaming?: 'safe' | 'unsafe' | undefined;
  /** `unsafe`: `RegExp.prototype.compile` stays, which changes regular expressions that are hardened. */
  regExpTaming?: 'safe' | 'unsafe' | undefined;
  /**
   * Which properties of hardened intrinsic objects an assignment to an object that inherits them overrides: those that
   * engines do not look up by themselves, all but what is of stacks (slower), or none.
   */
  overrideTaming?: 'most' | 'all' | 'none' | undefined;
  /** `safe`: lockdown throws if the module `domain` of Node.js is in use, and keeps it from being used later. */
  domainTaming?: 'safe' | 'unsafe' | undefined;
  /** `withhold`: compartments have neither float arrays nor DataView, which show what made a NaN. */
  floatArrays?: 'keep' | 'withhold' | undefined;
  /**
   * What becomes of a property of an intrinsic object that no standard specifies. `warn`: it is removed, and the console
   * says so. `throw`: lockdown fails and names it.
   */
  unknownIntrinsics?: 'remove' | 'warn' | 'throw' | undefined;
  /** Who is told what was removed, and why: a function gets a hardened array of texts once, when the realm is locked. */
  reporting?: 'none' | 'console' | ((lines: readonly string[]) => void) | undefined;
}

/**
 * Repairs and hardens the intrinsic objects that all compartments share, once and for ever.
 * @throws TypeError when it was called before, when an option is unknown, has a value that it does not take or cannot be had
 * in this host (nothing has changed then), or when the realm cannot be made safe; and what `reporting` throws
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
  | { import: string; as?: string; from: string; with?: ImportAttributes }
  | { importAllFrom: string; as: string; with?: ImportAttributes }
  | { export: string; as?: string; from: string; with?: ImportAttributes }
  | { export: string; as?: string }
  | { exportAllFrom: string; as?: string; with?: ImportAttributes };

/** What an importer asserts of a module; a module that is no data has no type. */
export interface ImportAttributes {
  type?: 'json' | 'text';
}

/** A module that a function provides instead of a text. */
export interface VirtualModuleSource {
  bindings?: ArrayLike<ModuleBinding>;
  /** Called when the module is evaluated. `environment` has the variables of the module as properties. */
  execute?(
    environment: Record<string, unknown>,
    dynamicImport?: (specifier: string, options?: { with?: ImportAttributes }) => Promise<unknown>,
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
  | { namespace: object | string; compartment?: Compartment }
  /** Its `default` export is the value of the JSON text, one for each compartment. */
  | { json: string }
  /** Its `default` export is the string. */
  | { text: string };

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
