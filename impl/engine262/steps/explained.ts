// Where the instrumented transcription says what the steps of explained clauses do: see explain.ts.

import { AbruptCompletion } from '@engine262/engine262';

/** Is told what the steps of explained clauses do, as they do it. A key is "sec-hardenvalue 4.e.i". */
export interface Listener {
  /** An algorithm begins, with these parameters; what follows until `leave` is its own. */
  enter(clause: string, parameters: Record<string, unknown>): void;
  leave(): void;
  /** A step is about to run. */
  step(key: string): void;
  /** A variable, or a field, has this value now. */
  value(key: string, name: string, value: unknown): void;
  /** A condition holds or does not. */
  condition(key: string, holds: boolean): void;
  /** The algorithm returns because of this step. `completion` may be a value. */
  result(key: string, completion: unknown): void;
}

let listener: Listener | undefined;

/** From now on this listener is told, or none. */
export function setListener(next: Listener | undefined): void {
  listener = next;
}

/** What the instrumented text calls; each gives back what it is given. */
export const explained = {
  enter(clause: string, parameters: Record<string, unknown>): void {
    listener?.enter(clause, parameters);
  },
  leave(): void {
    listener?.leave();
  },
  step(key: string): void {
    listener?.step(key);
  },
  bind<T>(key: string, name: string, value: T): T {
    listener?.value(key, name, value);
    return value;
  },
  change<T>(key: string, name: string, changed: () => unknown, result: T): T {
    listener?.value(key, name, changed());
    return result;
  },
  test<T>(key: string, condition: T): T {
    listener?.condition(key, Boolean(condition));
    return condition;
  },
  question<T>(key: string, completion: T): T {
    if (completion instanceof AbruptCompletion) listener?.result(key, completion);
    return completion;
  },
  returned<T>(key: string, completion: T): T {
    listener?.result(key, completion);
    return completion;
  },
};
