// The notation of the law. engine262 has `Q` only as a macro of its own build; here it needs none.
import {
  AbruptCompletion,
  Completion,
  isEvaluator,
  markBuiltinFunctionAsConstructor,
  type NativeSteps,
  type Q as ReturnedValue,
} from '@engine262/engine262';

export { X } from '@engine262/engine262';

/** The value that an operation returns when there is nothing to return. */
export const unused = undefined;
export type Unused = typeof unused;

/** On its way from a `Q(…)` to the algorithm that returns because of it. */
class ReturnIfAbrupt {
  readonly completion: AbruptCompletion;
  constructor(completion: AbruptCompletion) {
    this.completion = completion;
  }
}

/**
 * `? OperationName()`: the value of a normal completion; an abrupt one is returned from the algorithm.
 * @throws TypeError (of the host) when it is given an operation that has not been run: write `Q(yield* …)`
 */
export function Q<const T>(completion: T): ReturnedValue<T> {
  if (isEvaluator(completion)) throw new TypeError('Q() got an operation that has not been run: write Q(yield* …)');
  if (completion instanceof AbruptCompletion) throw new ReturnIfAbrupt(completion as AbruptCompletion);
  return (completion instanceof Completion ? completion.Value : completion) as ReturnedValue<T>;
}

// biome-ignore lint/suspicious/noExplicitAny: the parameters are those of the algorithm that is wrapped
type Steps = (this: any, ...args: any[]) => unknown;

/** The algorithm with these steps. Only inside of one may `Q` stand. */
export function algorithm<S extends Steps>(steps: S): S {
  const wrapped: Steps = isGeneratorFunction(steps)
    ? function* (...args) {
        try {
          return yield* steps.apply(this, args) as Generator;
        } catch (thrown) {
          return completionOf(thrown);
        }
      }
    : function (...args) {
        try {
          return steps.apply(this, args);
        } catch (thrown) {
          return completionOf(thrown);
        }
      };
  return wrapped as S;
}

/** The algorithm of a built-in function that has a [[Construct]] internal method. */
export function constructorAlgorithm(steps: NativeSteps): NativeSteps {
  return markBuiltinFunctionAsConstructor(algorithm(steps));
}

function isGeneratorFunction(steps: Steps): boolean {
  return Object.prototype.toString.call(steps) === '[object GeneratorFunction]';
}

function completionOf(thrown: unknown): AbruptCompletion {
  if (thrown instanceof ReturnIfAbrupt) return thrown.completion;
  throw thrown;
}
