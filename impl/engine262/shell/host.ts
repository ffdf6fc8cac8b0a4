// What a test finds in each realm beside the language: print, setTimeout and $262.
import {
  type Arguments,
  Call,
  CreateArrayFromList,
  CreateBuiltinFunction,
  CreateNonEnumerableDataPropertyOrThrow,
  DetachArrayBuffer,
  EnsureCompletion,
  gc,
  type HostHooks,
  IsCallable,
  isArrayBufferObject,
  JSStringValue,
  ManagedRealm,
  ModuleCache,
  type NativeSteps,
  type ObjectValue,
  OrdinaryObjectCreate,
  ParseScript,
  RequireInternalSlot,
  ScriptEvaluation,
  SymbolDescriptiveString,
  SymbolValue,
  skipDebugger,
  surroundingAgent,
  Throw,
  ThrowCompletion,
  ToNumber,
  ToString,
  Value,
  type ValueEvaluator,
} from '@engine262/engine262';
import type { CompartmentObject } from '../compartment.ts';
import { createSESRealm } from '../realm.ts';
import { algorithm, Q } from '../spec.ts';
import { importMeta } from './modules.ts';
import type { Timers } from './timers.ts';

export interface Host {
  /** Without what the law adds. */
  bare: boolean;
  /** Receives each line that a test prints. */
  print(line: string): void;
  /** The timers of the test, for all its realms. */
  timers: Timers;
  /** The file of the test, which a relative specifier starts from where a compartment asks its start compartment. */
  path: string;
}

/** A fresh realm of the surrounding agent with print, setTimeout and $262. */
export function createTestRealm(host: Host): { realm: ManagedRealm; $262: ObjectValue } {
  const hostDefined = {
    getImportMetaProperties: importMeta,
    resolverCache: new ModuleCache(),
    specifier: host.path,
  };
  const realm = host.bare ? new ManagedRealm(hostDefined) : createSESRealm(hostDefined);
  const leave = realm.pushTopContext();
  const define = (O: ObjectValue, name: string, value: Value) => CreateNonEnumerableDataPropertyOrThrow(O, name, value);
  const method = (O: ObjectValue, name: string, length: number, steps: NativeSteps) =>
    define(O, name, CreateBuiltinFunction(algorithm(steps), length, name, [], realm));
  const global = realm.GlobalObject;

  method(global, 'print', 0, function* print(values): ValueEvaluator {
    const texts: string[] = [];
    for (const value of values.values()) texts.push(Q(yield* toText(value as Value)));
    host.print(texts.join(' '));
    return Value.undefined;
  });
  method(global, 'setTimeout', 2, function* setTimeout(args): ValueEvaluator {
    const [callback = Value.undefined, delay = Value.undefined] = args;
    if (!IsCallable(callback)) return Throw.TypeError('setTimeout: the callback is not a function');
    host.timers.add(callback, realm, Q(yield* ToNumber(delay)).numberValue());
    return Value.undefined;
  });

  const $262 = OrdinaryObjectCreate(realm.Intrinsics['%Object.prototype%']);
  define(global, '$262', $262);
  define($262, 'global', global);
  method($262, 'gc', 0, () => gc());
  method($262, 'evalScript', 1, function* evalScript([source = Value.undefined]): ValueEvaluator {
    const script = ParseScript(Q(yield* ToString(source)), realm, { specifier: 'evalScript' });
    if (Array.isArray(script)) return ThrowCompletion(script[0]);
    return Q(yield* ScriptEvaluation(script));
  });
  method($262, 'createRealm', 0, () => createTestRealm(host).$262);
  method($262, 'detachArrayBuffer', 1, ([buffer = Value.undefined]) => {
    if (!isArrayBufferObject(buffer)) return Throw.TypeError('detachArrayBuffer: not an ArrayBuffer');
    Q(DetachArrayBuffer(buffer));
    return Value.null;
  });
  if (!host.bare) {
    method($262, 'compartmentIntrinsic', 2, compartmentIntrinsic);
    method($262, 'setHostHook', 2, setHostHook);
  }
  leave?.();
  return { realm, $262 };
}

/** `$262.compartmentIntrinsic(compartment, '%Name%')`: an intrinsic object of a compartment, or undefined. */
function* compartmentIntrinsic([C = Value.undefined, name = Value.undefined]: Arguments): ValueEvaluator {
  Q(RequireInternalSlot(C, 'CompartmentRecord'));
  const { Intrinsics } = (C as CompartmentObject).CompartmentRecord;
  const key = Q(yield* ToString(name));
  return Object.hasOwn(Intrinsics, key) ? (Intrinsics[key as keyof typeof Intrinsics] as Value) : Value.undefined;
}

/** `$262.setHostHook(name, callback)`: from then on the agent's host hook of that name calls a function of the test. */
function* setHostHook([name = Value.undefined, callback = Value.undefined]: Arguments): ValueEvaluator {
  if (!IsCallable(callback)) return Throw.TypeError('setHostHook: the callback is not a function');
  const call = (...args: Value[]) => {
    const completion = EnsureCompletion(skipDebugger(Call(callback, Value.undefined, args)));
    return completion instanceof ThrowCompletion ? completion : undefined;
  };
  const hooks = surroundingAgent.hostDefinedOptions.hostHooks as HostHooks;
  const hook: string = Q(yield* ToString(name));
  if (hook === 'HostValidateLockdownOptions') hooks[hook] = (options) => call(options);
  else if (hook === 'HostGetErrorStack') {
    hooks[hook] = (error) => {
      const stack = EnsureCompletion(skipDebugger(Call(callback, Value.undefined, [error]))).Value;
      return stack instanceof JSStringValue ? stack : Value('');
    };
  } else if (hook === 'HostEnsureCanCompileStrings') {
    hooks[hook] = (_calleeRealm, parameterStrings, bodyString, direct) =>
      call(CreateArrayFromList(parameterStrings.map((text) => Value(text))), Value(bodyString), Value(direct));
  } else if (hook === 'HostPromiseRejectionTracker') {
    hooks.HostPromiseRejectionTrackers ??= new Set();
    hooks.HostPromiseRejectionTrackers.add((promise, operation) => call(promise, Value(operation)));
  } else return Throw.TypeError('setHostHook: this host has no such hook');
  return Value.undefined;
}

/** A value as `String(value)` shows it. */
export function* toText(value: Value) {
  return value instanceof SymbolValue ? SymbolDescriptiveString(value) : yield* ToString(value);
}
