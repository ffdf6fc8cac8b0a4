// What takes syntax that not every engine has, captured when it loads. For Hermes hermes/syntax.ts stands in its place.

const { deleteProperty, getPrototypeOf, setPrototypeOf } = Reflect;
const { freeze } = Object;

// The prototype of lists, which has no elements: appending by index calls no setter of a changed Array.prototype.
class List<T> extends Array<T> {
  // biome-ignore lint/complexity/noUselessConstructor: the default one may use the iteration protocol
  constructor() {
    super();
  }
}
// defence: lists-inherit-nothing
setPrototypeOf(List.prototype, null);
// All lists share it, so whoever came to hold one could have a setter of its elements called with all that the shim keeps.
// defence: internal-lists
freeze(List.prototype);

/** A list that inherits nothing. */
// defence: lists-inherit-nothing: new List<T>() => []
export const createList = <T>(): T[] => new List<T>();

// The prototype of dictionaries, which has no properties: an object with no prototype at all is five times as large on V8.
class Dictionary {}
// defence: dictionaries-inherit-nothing
setPrototypeOf(Dictionary.prototype, null);
deleteProperty(Dictionary.prototype, 'constructor');
// All dictionaries share it, as lists do theirs: a forged source that is run hands its guest one.
// defence: branded-sources
freeze(Dictionary.prototype);

/** A dictionary that inherits nothing: a name finds what was put there, or undefined. */
export const createDictionary = <T>(): { [name: PropertyKey]: T } => new Dictionary() as never;

/** A class whose instance is the object that it is given. */
class Given {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the fields of a subclass are then defined on that object
    return object;
  }
}

/**
 * Makes what gives an object a new own property of the key, as CreateDataPropertyOrThrow does. It is a field of a class,
 * for that is what engines make fast: a tenth of what Reflect.defineProperty takes.
 */
export const makeDefine = (key: PropertyKey): ((object: object, value: unknown) => void) => {
  let given: unknown;
  class Receiver extends Given {
    [key] = given;
    // Without it an engine may spread its arguments, which iterates.
    constructor(object: object) {
      super(object);
    }
  }
  return (object, value) => {
    given = value;
    new Receiver(object);
    given = undefined;
  };
};

/** As the `constructor` of a promise it makes `then` take %Promise%, whatever a program has put on that. */
export const defaultConstructor: unknown = undefined;

/** undefined where the engine has none. */
export const asyncGeneratorPrototype = getPrototypeOf(async function* () {}.prototype) as AsyncGenerator | undefined;

async function* generateLater(): AsyncGenerator<number> {
  yield 1;
}

export interface Probe {
  readonly what: string;
  /** Makes a fresh object. What it throws is such an object too. */
  readonly make: () => unknown;
}

/** For probes.ts: what only such syntax makes. */
export const syntaxProbes: readonly Probe[] = [
  { what: 'an async generator function', make: () => async function* () {} },
  { what: 'a class', make: () => class {} },
  { what: 'an async generator', make: generateLater },
];

/** A group of it has a name. */
export const groupPattern = /(?<name>.)/;

/** Of names beyond ASCII too. It is made when it is needed: it takes engines long to read a class of Unicode. */
export const makeNamePattern = (): RegExp => /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
