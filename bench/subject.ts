/** What the chapters' benches are made of. */

/**
 * What a subject is measured on. `plain` is the engine with nothing: the floor that the others are compared with. `compat`
 * is the shim with the API of the peer.
 */
export const variants = ['plain', 'shim', 'compat', 'peer', 'native'] as const;
export type Variant = (typeof variants)[number];

/** What is timed: performs `count` operations. What it returns is kept, so that no engine can drop the work. */
export type Run<Input = unknown> = (count: number, input: Input) => unknown;

/** What a body is given, since its text sees nothing of the file that it stands in. */
export interface Given {
  /** The subject's source text. */
  source: string;
  /** The texts of the scripts that bring the implementation, where the subject is `cold`. */
  scripts: string[];
}

/** Sets up a fresh realm. Only its text goes to the engine: it may name its parameter and globals, nothing else. */
export type Body<Input = unknown> = (given: Given) => Run<Input>;

export interface Subject<Input = unknown> {
  /** The clause id that the figure belongs to. */
  clause: string;
  subject: string;
  source?: string;
  /** Makes what a run of `count` operations uses up, outside of the timed part. Only its text goes to the engine. */
  prepare?: (count: number) => Input;
  /** How many operations one that a run counts is made of; 1 when absent. */
  operations?: number;
  /** How many bytes of source one run of a single operation reads, where that speed is of interest. */
  bytes?: number;
  /** For a variant whose scripts are not those of engines.json: which they are, as paths from the project's folder. */
  scripts?: Partial<Record<Variant, string[]>>;
  /** The engines of engines.json that it is measured on; all when absent. */
  engines?: string[];
  /** The variants that cannot do it. */
  without?: Variant[];
  /** The figure is not time: it is the bytes that what a run returns keeps in use. Only V8 tells. */
  heap?: boolean;
  /** One sample a process, of the first run ever; the implementation is not loaded before, but given to the body. */
  cold?: boolean;
  /** The floor, on an engine with nothing. */
  plain: Body<Input>;
  /** The same text for every implementation of SES. */
  ses: Body<Input>;
}

/** Keeps the type of what `prepare` makes between the parts of one subject. */
export const subject = <Input>(parts: Subject<Input>) => parts as Subject;
