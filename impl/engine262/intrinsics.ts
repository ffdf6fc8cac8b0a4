// The tables of spec/intrinsics.json and spec/properties.json, and the names under which engine262 keeps what they list.
import { readFileSync } from 'node:fs';
import {
  CreateBuiltinFunction,
  DefinePropertyOrThrow,
  Descriptor,
  F,
  type FunctionObject,
  Get,
  type Intrinsics,
  isFunctionObject,
  type Mutable,
  type NativeSteps,
  type ObjectValue,
  PropertyKeyMap,
  type Realm,
  surroundingAgent,
  Value,
  wellKnownSymbols,
  X,
} from '@engine262/engine262';
import { parseIntrinsics } from '../../spec/intrinsics.ts';
import { parseProperties } from '../../spec/properties.ts';
import { tableLocaleMethods } from './determinism.ts';

declare module '@engine262/engine262' {
  interface Realm {
    /** The additional field that #sec-removeunspecifiedproperties gives to the Realm Record of a start compartment. */
    IntrinsicFunctions: readonly FunctionObject[];
  }

  /** The intrinsic objects that the law adds, and those that engine262 keeps under another name. */
  interface Intrinsics {
    '%AsyncGeneratorPrototype%': ObjectValue;
    '%Temporal.Now%': ObjectValue;
    '%Compartment%': FunctionObject;
    '%Compartment.prototype%': ObjectValue;
    '%ModuleSource%': FunctionObject;
    '%ModuleSource.prototype%': ObjectValue;
    '%harden%': FunctionObject;
    '%lockdown%': FunctionObject;
    '%InertFunction%': FunctionObject;
    '%InertGeneratorFunction%': FunctionObject;
    '%InertAsyncFunction%': FunctionObject;
    '%InertAsyncGeneratorFunction%': FunctionObject;
    '%InertCompartment%': FunctionObject;
    '%SharedDate%': FunctionObject;
    '%SharedError%': FunctionObject;
    '%SharedMath%': ObjectValue;
    '%SharedRegExp%': FunctionObject;
    '%SharedTemporal%': ObjectValue;
    [method: `%${string}.prototype.to${string}%`]: FunctionObject;
  }
}

const read = (file: string): string => readFileSync(new URL(`../../spec/${file}`, import.meta.url), 'utf8');
const data = parseIntrinsics(read('intrinsics.json'));
const { intrinsics, globals } = data;

type IntrinsicName = keyof Intrinsics;

/** #table-intrinsics */
export const tableIntrinsics = intrinsics.map(({ name }) => ({ Intrinsic: name as IntrinsicName }));

/** #table-intrinsic-properties */
export const tableIntrinsicProperties = parseProperties(read('properties.json'), data).map(
  ({ name, specified, kept }) => ({
    Intrinsic: name as IntrinsicName,
    Properties: specified.flatMap(({ keys }) => keys),
    Kept: kept,
  }),
);

/** A List of property keys whose membership takes constant time; `@@iterator` is the well-known symbol. */
export function listOfKeys(keys: readonly string[]): PropertyKeyMap<true> {
  const list = new PropertyKeyMap<true>();
  for (const key of keys) list.set(propertyKey(key), true);
  return list;
}

const propertyKey = (key: string) =>
  key.startsWith('@@') ? wellKnownSymbols[key.slice(2) as keyof typeof wellKnownSymbols] : Value(key);

/** The value of [[IntrinsicFunctions]] of a realm whose intrinsic objects have just been made. */
export function intrinsicFunctions({ Intrinsics }: Realm): FunctionObject[] {
  const objects = tableIntrinsics.flatMap(({ Intrinsic }): ObjectValue | [] => Intrinsics[Intrinsic] ?? []);
  const functions = objects.flatMap((object) =>
    [...object.properties.values()]
      .flatMap(({ Value, Get, Set: setter }) => [Value, Get, setter])
      .filter((value) => value !== undefined && isFunctionObject(value)),
  );
  return [...new Set(functions)].filter((candidate) => !objects.includes(candidate));
}

/** What a message calls an intrinsic object or function of the current realm. */
export function nameOfIntrinsic(O: ObjectValue): string {
  const { Intrinsics } = surroundingAgent.currentRealmRecord;
  const row = tableIntrinsics.find(({ Intrinsic }) => Intrinsics[Intrinsic] === O);
  return row?.Intrinsic ?? 'a function of an intrinsic object';
}

/** The values that the Value column of #table-compartment-globals may hold. */
const values: Record<string, Value> = { Infinity: F(Infinity), NaN: F(NaN), undefined: Value.undefined };

export interface CompartmentGlobalsRow {
  Name: string;
  Value?: Value;
  Intrinsic?: IntrinsicName;
  Tamed?: IntrinsicName;
}

/** #table-compartment-globals */
export const tableCompartmentGlobals = globals.map(
  ({ name, value, intrinsic, tamed }): CompartmentGlobalsRow => ({
    Name: name,
    Value: value === undefined ? undefined : values[value],
    Intrinsic: intrinsic as IntrinsicName | undefined,
    Tamed: tamed as IntrinsicName | undefined,
  }),
);

/** Adds the fields of [[Intrinsics]] whose objects engine262 keeps under another name. */
export function nameIntrinsicsAsTheLawDoes(realm: Realm): void {
  const intrinsics = realm.Intrinsics as Mutable<Intrinsics>;
  intrinsics['%AsyncGeneratorPrototype%'] = intrinsics['%AsyncGeneratorFunction.prototype.prototype%'];
  intrinsics['%Temporal.Now%'] = intrinsics['%Temporal%'].properties.get('Now')?.Value as ObjectValue;
  for (const { 'Locale-Independent': name } of tableLocaleMethods) {
    const dot = name.lastIndexOf('.');
    const prototype = intrinsics[`${name.slice(0, dot)}%` as '%String.prototype%'];
    intrinsics[name] = X(Get(prototype, name.slice(dot + 1, -1))) as FunctionObject;
  }
}

/** An accessor property as the prose of the law describes each of them. */
export function defineGetter(realm: Realm, O: ObjectValue, name: string, steps: NativeSteps): void {
  const getter = CreateBuiltinFunction(steps, 0, name, [], realm, undefined, 'get');
  const property = { Get: getter, Set: Value.undefined, Enumerable: false, Configurable: true };
  X(DefinePropertyOrThrow(O, name, Descriptor(property)));
}
