// Shows values in one line. No code of the program runs meanwhile: no getter is called, and no Proxy is asked.
import {
  inspect,
  isArrayExoticObject,
  isDateObject,
  isErrorObject,
  isFunctionObject,
  isModuleNamespaceObject,
  isPromiseObject,
  isProxyExoticObject,
  isRegExpObject,
  JSStringValue,
  type ManagedRealm,
  NullValue,
  NumberValue,
  ObjectValue,
  type PropertyKeyValue,
  Value,
} from '@engine262/engine262';
import { X } from '../spec.ts';

/** How much of a value is shown: levels of objects, members of each, characters of a text. */
export interface Limits {
  depth: number;
  members: number;
  characters: number;
}

/** Language values as a reader knows them: `{ a: [1, "x"] }`, `[Function: f]`, and intrinsic objects by their name. */
export class LanguageValues {
  readonly limits: Limits;
  readonly #realm: ManagedRealm;
  readonly #intrinsics: Map<unknown, string>;

  /** @param realm the one whose intrinsic objects are shown by name */
  constructor(realm: ManagedRealm, limits: Limits) {
    this.limits = limits;
    this.#realm = realm;
    this.#intrinsics = new Map(Object.entries(realm.Intrinsics).map(([name, object]) => [object, name]));
  }

  show(value: Value, depth = 0): string {
    if (value instanceof JSStringValue) return JSON.stringify(shorten(value.stringValue(), this.limits.characters));
    if (!(value instanceof ObjectValue)) return this.#inspect(value);
    const intrinsic = this.#intrinsics.get(value);
    if (intrinsic !== undefined) return intrinsic;
    if (isProxyExoticObject(value)) return '[Proxy]';
    if (isModuleNamespaceObject(value)) return '[Module]';
    if (isRegExpObject(value) || isDateObject(value)) return this.#inspect(value);
    if (isFunctionObject(value)) return named('Function', textOf(ownData(value, 'name')));
    if (isErrorObject(value)) return `[${this.#error(value)}]`;
    const inner = (member: Value): string => this.show(member, depth + 1);
    if (isPromiseObject(value)) return `Promise { ${settled(value.PromiseState, value.PromiseResult, inner)} }`;
    if (depth >= this.limits.depth) return isArrayExoticObject(value) ? '[…]' : '{ … }';
    if (isArrayExoticObject(value)) return brackets('[', this.#elements(value, inner), ']');
    return prefixOf(value) + brackets('{ ', this.#properties(value, inner), ' }');
  }

  /** What engine262 says of a value that has no code. It wants a running execution context. */
  #inspect(value: Value): string {
    if (value instanceof NumberValue) return Object.is(value.numberValue(), -0) ? '-0' : String(value.numberValue());
    const leave = this.#realm.pushTopContext();
    const text = inspect(value);
    leave?.();
    return text;
  }

  #error(error: ObjectValue): string {
    const [name, message] = ['name', 'message'].map((key) => textOf(inheritedData(error, key)));
    return shorten([name, message].filter(Boolean).join(': ') || 'Error', this.limits.characters);
  }

  #elements(array: ObjectValue, inner: (member: Value) => string): string[] {
    const length = (ownData(array, 'length') as NumberValue).numberValue();
    const { members } = this.limits;
    const shown = Array.from({ length: Math.min(length, members) }, (_, i) => member(array, Value(String(i)), inner));
    return length > members ? [...shown, `… ${length - members} more`] : shown;
  }

  #properties(O: ObjectValue, inner: (member: Value) => string): string[] {
    const keys = X(O.OwnPropertyKeys()).filter((key) => X(O.GetOwnProperty(key))?.Enumerable);
    const { members } = this.limits;
    const shown = keys.slice(0, members).map((key) => `${this.#key(key)}: ${member(O, key, inner)}`);
    return keys.length > members ? [...shown, `… ${keys.length - members} more`] : shown;
  }

  #key(key: PropertyKeyValue): string {
    const text = textOf(key);
    return text !== undefined && /^[A-Za-z_$][\w$]*$/.test(text) ? text : this.show(key);
  }
}

function member(O: ObjectValue, key: PropertyKeyValue, inner: (member: Value) => string): string {
  const property = X(O.GetOwnProperty(key));
  if (!property) return '<empty>';
  return property.Value ? inner(property.Value) : '<accessor>';
}

export function shorten(text: string, characters: number): string {
  return text.length > characters ? `${text.slice(0, characters)}…` : text;
}

function brackets(open: string, members: string[], close: string): string {
  return members.length === 0 ? open.trim() + close.trim() : open + members.join(', ') + close;
}

function named(kind: string, name: string | undefined): string {
  return name ? `[${kind}: ${name}]` : `[${kind}]`;
}

function settled(state: string, result: Value | undefined, inner: (member: Value) => string): string {
  if (state === 'pending' || result === undefined) return 'pending';
  return state === 'rejected' ? `rejected ${inner(result)}` : inner(result);
}

/** The name of the class that an object seems to be of, unless it is Object. */
function prefixOf(O: ObjectValue): string {
  if (X(O.GetPrototypeOf()) instanceof NullValue) return '[null prototype] ';
  const maker = inheritedData(O, 'constructor');
  const name = maker instanceof ObjectValue ? textOf(ownData(maker, 'name')) : undefined;
  return name && name !== 'Object' ? `${name} ` : '';
}

/** The value of an own data property. */
function ownData(O: ObjectValue, key: string): Value | undefined {
  return isProxyExoticObject(O) || isModuleNamespaceObject(O) ? undefined : X(O.GetOwnProperty(Value(key)))?.Value;
}

/** The value of the nearest property of that name, as far as no Proxy is asked and no accessor is called. */
function inheritedData(O: ObjectValue, key: string): Value | undefined {
  for (let holder: Value = O; holder instanceof ObjectValue && !isProxyExoticObject(holder); ) {
    if (X(holder.GetOwnProperty(Value(key)))) return ownData(holder, key);
    holder = X(holder.GetPrototypeOf());
  }
  return undefined;
}

function textOf(value: Value | undefined): string | undefined {
  return value instanceof JSStringValue ? value.stringValue() : undefined;
}
