export type Harden = <T>(value: T) => T;

/** Options of `lockdown` and `repairIntrinsics`. The first value of each holds where neither it nor its environment variable is set. */
export interface RepairOptions {
  /** `safe`: a stack shows guests the frames of evaluated code alone, and `assert` hides values from messages. */
  errorTaming?: 'safe' | 'unsafe' | 'unsafe-debug' | undefined;
  stackFiltering?: 'concise' | 'omit-frames' | 'shorten-paths' | 'verbose' | undefined;
  consoleTaming?: 'safe' | 'unsafe' | undefined;
  errorTrapping?: 'platform' | 'none' | 'report' | 'abort' | 'exit' | undefined;
  unhandledRejectionTrapping?: 'report' | 'none' | undefined;
  /** Who is told what was removed from the intrinsic objects. */
  reporting?: 'platform' | 'console' | 'none' | undefined;
  /** `no-eval`: the start compartment has no evaluators. Compartments have their own in any case. */
  evalTaming?: 'safe-eval' | 'unsafe-eval' | 'no-eval' | 'safeEval' | 'unsafeEval' | 'noEval' | undefined;
  localeTaming?: 'safe' | 'unsafe' | undefined;
  regExpTaming?: 'safe' | 'unsafe' | undefined;
  /** Which properties of hardened intrinsic objects an assignment to what inherits them overrides. */
  overrideTaming?: 'moderate' | 'min' | 'severe' | undefined;
  /** Names of properties: the console is told when one is overridden. */
  overrideDebug?: string[] | undefined;
  domainTaming?: 'safe' | 'unsafe' | undefined;
  /** `unsafe-ignore`: an assignment of `Iterator.prototype[Symbol.iterator]` is ignored. */
  legacyRegeneratorRuntimeTaming?: 'safe' | 'unsafe-ignore' | undefined;
  /** `unsafe`: `harden` does nothing. */
  __hardenTaming__?: 'safe' | 'unsafe' | undefined;
  /** @deprecated does nothing */
  dateTaming?: 'safe' | 'unsafe' | undefined;
  /** @deprecated does nothing */
  mathTaming?: 'safe' | 'unsafe' | undefined;
}
export type LockdownOptions = RepairOptions;

export type RepairIntrinsics = (options?: LockdownOptions) => void;
export type HardenIntrinsics = () => void;
export type Lockdown = (options?: LockdownOptions) => void;

// biome-ignore lint/suspicious/noExplicitAny: what a module exports
export type ModuleExportsNamespace = Record<string, any>;

export type __LiveExportMap__ = Record<string, [localName: string, isAssigned: boolean]>;
export type __FixedExportMap__ = Record<string, [localName: string]>;
export type __ReexportMap__ = Record<string, [imported: string, exported: string][]>;

/** A module that was compiled to a program. */
export interface PrecompiledModuleSource {
  imports: string[];
  exports: string[];
  reexports: string[];
  __syncModuleProgram__: string;
  __liveExportMap__: __LiveExportMap__;
  __fixedExportMap__: __FixedExportMap__;
  __reexportMap__: __ReexportMap__;
}

/** A module that a function provides. */
export interface VirtualModuleSource {
  imports: string[];
  exports: string[];
  /** Sets what is exported; evaluates what it imports by `compartment.importNow(resolvedImports[specifier])`. */
  execute(
    // biome-ignore lint/suspicious/noExplicitAny: what a module exports
    exportsTarget: Record<string, any>,
    compartment: Compartment,
    resolvedImports: Record<string, string>,
  ): void;
}

export type ModuleSource = PrecompiledModuleSource | VirtualModuleSource;

export interface SourceModuleDescriptor {
  source: string | ModuleSource | object;
  specifier?: string;
  // biome-ignore lint/suspicious/noExplicitAny: its properties become those of `import.meta`
  importMeta?: any;
  /** By default the parent. */
  compartment?: Compartment;
}

export interface NamespaceModuleDescriptor {
  namespace: string | ModuleExportsNamespace;
  /** By default the parent. */
  compartment?: Compartment;
}

export interface RecordModuleDescriptor {
  specifier: string;
  record?: ModuleSource;
  // biome-ignore lint/suspicious/noExplicitAny: its properties become those of `import.meta`
  importMeta?: any;
  /** By default the compartment itself. */
  compartment?: Compartment;
}

export type StrictModuleDescriptor = SourceModuleDescriptor | NamespaceModuleDescriptor;
export type ModuleDescriptor =
  | StrictModuleDescriptor
  | RecordModuleDescriptor
  | ModuleExportsNamespace
  | VirtualModuleSource
  | PrecompiledModuleSource
  | string;

export type PrecompiledStaticModuleInterface = PrecompiledModuleSource;
export type ThirdPartyStaticModuleInterface = VirtualModuleSource;
export type RedirectStaticModuleInterface = RecordModuleDescriptor;
export type FinalStaticModuleType = ModuleSource;
export type StaticModuleType = RedirectStaticModuleInterface | ModuleSource;

export type Transform = (source: string) => string;
export type ResolveHook = (importSpecifier: string, referrerSpecifier: string) => string;
export type ModuleMap = Record<string, string | ModuleDescriptor>;
export type ModuleMapHook = (moduleSpecifier: string) => ModuleDescriptor | undefined;
export type ImportHook = (moduleSpecifier: string) => Promise<ModuleDescriptor>;
export type ImportNowHook = (moduleSpecifier: string) => ModuleDescriptor | undefined;
export type ImportMetaHook = (moduleSpecifier: string, importMeta: ImportMeta) => void;

export interface CompartmentOptions {
  name?: string;
  transforms?: Transform[];
  moduleMapHook?: ModuleMapHook;
  importHook?: ImportHook;
  importNowHook?: ImportNowHook;
  importMetaHook?: ImportMetaHook;
  resolveHook?: ResolveHook;
  // biome-ignore lint/suspicious/noExplicitAny: any value can be a global
  globals?: Record<PropertyKey, any>;
  modules?: Record<string, ModuleDescriptor>;
  __shimTransforms__?: Transform[];
  /** `import` gives the namespace itself, and not `{ namespace }`. */
  __noNamespaceBox__?: boolean;
  /** A load that fails throws the first error itself; it else goes on, and names each. */
  noAggregateLoadErrors?: boolean;
}

export interface EvaluateOptions {
  transforms?: Transform[];
  /** Names that the source assigns and nobody declares become globals. */
  sloppyGlobalsMode?: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: any value can be a lexical binding
  __moduleShimLexicals__?: Record<string, any>;
  __evadeHtmlCommentTest__?: boolean;
  __evadeImportExpressionTest__?: boolean;
  __rejectSomeDirectEvalExpressions__?: boolean;
}

export interface Stringable {
  toString(): string;
}

/** What `details` makes. */
export type DetailsToken = Record<PropertyKey, never>;
export type Details = string | DetailsToken;
export type GenericErrorConstructor = ErrorConstructor | AggregateErrorConstructor;

export interface AssertMakeErrorOptions {
  errorName?: string;
  cause?: Error;
  errors?: Error[];
  /** By default true: the error has its usual properties alone, and is frozen. */
  sanitize?: boolean;
  code?: string;
}

export type Raise = (reason: Error) => void;
export type MakeAssert = (raise?: Raise, unredacted?: boolean) => Assert;

export interface TypeofNames {
  bigint: bigint;
  boolean: boolean;
  // biome-ignore lint/complexity/noBannedTypes: what typeof calls a function
  function: Function;
  number: number;
  object: object | null;
  string: string;
  symbol: symbol;
  undefined: undefined;
}

export type BaseAssert = (
  condition: unknown,
  details?: Details,
  errConstructor?: GenericErrorConstructor,
  options?: AssertMakeErrorOptions,
) => asserts condition;

export type AssertTypeof = <K extends keyof TypeofNames>(
  specimen: unknown,
  typeName: K,
  details?: Details,
) => asserts specimen is TypeofNames[K];

export interface AssertionFunctions extends BaseAssert {
  typeof: AssertTypeof;
  equal<T>(
    actual: unknown,
    expected: T,
    details?: Details,
    errConstructor?: GenericErrorConstructor,
    options?: AssertMakeErrorOptions,
  ): asserts actual is T;
  string(specimen: unknown, details?: Details): asserts specimen is string;
  fail(details?: Details, errConstructor?: GenericErrorConstructor, options?: AssertMakeErrorOptions): never;
}

export interface AssertionUtilities {
  makeError(details?: Details, errConstructor?: GenericErrorConstructor, options?: AssertMakeErrorOptions): Error;
  /** Adds what the console shows with an error. */
  note(error: Error, details: Details): void;
  /** A message in which only quoted values are shown. */
  details(template: TemplateStringsArray | string[], ...args: unknown[]): DetailsToken;
  Fail(template: TemplateStringsArray | string[], ...args: unknown[]): never;
  quote(value: unknown, space?: string | number): Stringable;
  bare(text: string, space?: string | number): Stringable;
}

export interface DeprecatedAssertionUtilities {
  makeAssert: MakeAssert;
  error: AssertionUtilities['makeError'];
}

export type Assert = AssertionFunctions & AssertionUtilities & DeprecatedAssertionUtilities;

declare global {
  var harden: Harden;
  var repairIntrinsics: RepairIntrinsics;
  var hardenIntrinsics: HardenIntrinsics;
  var lockdown: Lockdown;
  var assert: Assert;

  class Compartment {
    constructor(options?: CompartmentOptions & { __options__: true });
    constructor(
      // biome-ignore lint/suspicious/noExplicitAny: any value can be a global
      globals?: Record<PropertyKey, any> | undefined,
      modules?: Record<string, ModuleDescriptor>,
      options?: Omit<CompartmentOptions, 'globals' | 'modules'>,
    );
    // biome-ignore lint/suspicious/noExplicitAny: any value can be a global
    get globalThis(): Record<PropertyKey, any>;
    get name(): string;
    get __noNamespaceBox__(): boolean;
    // biome-ignore lint/suspicious/noExplicitAny: the completion value
    evaluate(source: string, options?: EvaluateOptions): any;
    import(specifier: string): Promise<{ namespace: ModuleExportsNamespace }>;
    importNow(specifier: string): ModuleExportsNamespace;
    load(specifier: string): Promise<void>;
    module(specifier: string): ModuleExportsNamespace;
  }
}
