// Operations of the law that may wait: generators that yield other generators, whose results they get, and what they
// await. In `now` mode none of them awaits anything, so one text serves both modes.

import { generatorNext, generatorThrow, hasOwn, record } from './primordials.ts';
import { performThen } from './promises.ts';

/** A result of an operation: https://tc39.es/ecma262/#sec-completion-record-specification-type */
export interface Completion<T> {
  readonly isThrow: boolean;
  readonly value: T;
}

export const normal = <T>(value: T): Completion<T> => record<Completion<T>>({ isThrow: false, value });
export const thrown = (value: unknown): Completion<never> =>
  record<Completion<never>>({ isThrow: true, value: value as never });

/** The value of a completion. Throws that of a throw completion. */
export const unwrap = <T>({ isThrow, value }: Completion<T>): T => {
  if (isThrow) throw value;
  return value;
};

/** An operation that yields operations and Awaited Records, and returns a `T`. */
export type Steps<T> = Generator<unknown, T, never>;

interface Awaited {
  readonly awaited: unknown;
}

/** What an operation yields to await a value. https://tc39.es/ecma262/#await */
export const awaiting = (value: unknown): object => record<Awaited>({ awaited: value });

interface Frame {
  readonly steps: Generator;
  readonly caller: Frame | null;
}

interface State {
  frame: Frame | null;
  isThrow: boolean;
  /** What the topmost operation gets next, or the result. */
  value: unknown;
}

const begin = (steps: Steps<unknown>): State => {
  const frame = record<Frame>({ steps: steps as Generator, caller: null });
  return record<State>({ frame, isThrow: false, value: undefined });
};

/** Goes on until something is to be awaited, which it returns, or until the end: then null. */
const advance = (state: State): Awaited | null => {
  while (state.frame !== null) {
    const { steps, caller } = state.frame;
    try {
      const result = state.isThrow ? generatorThrow(steps, state.value) : generatorNext(steps, state.value);
      state.isThrow = false;
      state.value = result.value;
      if (result.done) {
        state.frame = caller;
      } else if (hasOwn(result.value as object, 'awaited')) {
        return result.value as Awaited;
      } else {
        state.frame = record<Frame>({ steps: result.value as Generator, caller: state.frame });
        state.value = undefined;
      }
    } catch (error) {
      state.frame = caller;
      state.isThrow = true;
      state.value = error;
    }
  }
  return null;
};

const result = <T>(state: State): T => {
  if (state.isThrow) throw state.value;
  return state.value as T;
};

/** Performs an operation that awaits nothing. Returns what it returns and throws what it throws. */
export const runNow = <T>(steps: Steps<T>): T => {
  const state = begin(steps);
  advance(state);
  return result<T>(state);
};

/** https://tc39.es/ecma262/#sec-async-functions-abstract-operations-async-function-start */
export async function startAsync<T>(steps: Steps<T>): Promise<T> {
  const state = begin(steps);
  for (let next = advance(state); next !== null; next = advance(state)) {
    try {
      state.value = await next.awaited;
      state.isThrow = false;
    } catch (error) {
      state.value = error;
      state.isThrow = true;
    }
  }
  return result<T>(state);
}

/** The same where nobody waits for the end. `fail` gets what cut the operation short: a full stack does, whatever it catches. */
export const startDetached = (steps: Steps<void>, fail: (error: unknown) => void): void =>
  performThen(startAsync(steps), () => {}, fail);
