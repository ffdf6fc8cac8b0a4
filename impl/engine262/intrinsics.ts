// The tables of spec/intrinsics.json, and the names under which engine262 keeps what they list.
import {
  CreateBuiltinFunction,
  DefinePropertyOrThrow,
  Descriptor,
  F,
  type FunctionObject,
  Get,
  type Intrinsics,
  type Mutable,
  type NativeSteps,
  type ObjectValue,
  type Realm,
  Value,
  X,
} from '@engine262/engine262';
import data from '../../spec/intrinsics.json' with { type: 'json' };
import type { IntrinsicsData } from '../../spec/intrinsics.ts';
import { tableLocaleMethods } from './determinism.ts';

declare module '@engine262/engine262' {
  /** The intrinsic objects that the law adds, and those that engine262 keeps under another name. */
  interface Intrinsics {
    '%AsyncGeneratorPrototype%': ObjectValue;
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

const { intrinsics, globals }: IntrinsicsData = data;

type IntrinsicName = keyof Intrinsics;

/** #table-intrinsics */
export const tableIntrinsics = intrinsics.map(({ name }) => ({ Intrinsic: name as IntrinsicName }));

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
