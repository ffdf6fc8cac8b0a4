// An engine262 agent and realm that have what the law adds.
import {
  Agent,
  type AgentHostDefined,
  CreateBuiltinFunction,
  CreateNonEnumerableDataPropertyOrThrow,
  DefinePropertyOrThrow,
  Descriptor,
  FinishLoadingImportedModule,
  type HostHooks,
  type Intrinsics,
  ManagedRealm,
  type ManagedRealmHostDefined,
  type Mutable,
  Realm,
  surroundingAgent,
  Throw,
  X,
} from '@engine262/engine262';
import { CreateCompartmentPrototype } from './compartment.ts';
import { HostGetSupportedImportAttributes, HostLoadCompartmentModule } from './conformance.ts';
import { harden } from './harden.ts';
import { intrinsicFunctions, nameIntrinsicsAsTheLawDoes } from './intrinsics.ts';
import { lockdown } from './lockdown.ts';
import { CreateModuleSourceIntrinsics } from './module-source.ts';
import { CompartmentRecord } from './records.ts';
import {
  CreateInertConstructors,
  CreateSharedDate,
  CreateSharedError,
  CreateSharedMath,
  CreateSharedRegExp,
  CreateSharedTemporal,
  Error_prototype_stack,
} from './tamed.ts';

/**
 * An agent whose Agent Record has the fields of #table-ses-agent-record. Make it the surrounding agent before anything
 * else: `setSurroundingAgent(createAgent())`. After an exception of the host, such as a stack overflow, take a new one.
 */
export function createAgent(options?: AgentHostDefined): Agent {
  const supportedImportAttributes = HostGetSupportedImportAttributes(options);
  const agent = new Agent({ ...options, hostHooks: hooksOf(options), supportedImportAttributes });
  agent.AgentRecord.LockdownState = 'unlocked';
  agent.AgentRecord.LockedRealm = 'empty';
  agent.AgentRecord.HardenedObjects = new Set();
  return agent;
}

/** The host hooks of the options, but that code of a compartment is told by the law what to load. */
function hooksOf({ hostHooks }: AgentHostDefined = {}): HostHooks {
  return {
    HostInitializeShadowRealm,
    ...hostHooks,
    HostLoadImportedModule(referrer, moduleRequest, hostDefined, payload) {
      const realm = referrer instanceof Realm ? referrer : referrer.Realm;
      if (realm instanceof CompartmentRecord) {
        HostLoadCompartmentModule(referrer, moduleRequest, hostDefined, payload);
      } else if (hostHooks?.HostLoadImportedModule) {
        hostHooks.HostLoadImportedModule(referrer, moduleRequest, hostDefined, payload);
      } else {
        const error = Throw.TypeError('$1 cannot be imported: the host loads no modules', moduleRequest.Specifier);
        FinishLoadingImportedModule(referrer, moduleRequest, payload, error);
      }
    },
  };
}

/**
 * A realm of the surrounding agent that is a start compartment, with `Compartment`, `ModuleSource`, `harden` and
 * `lockdown`.
 */
export function createSESRealm(hostDefined?: ManagedRealmHostDefined): ManagedRealm {
  const realm = new ManagedRealm(hostDefined);
  const leave = realm.pushTopContext();
  addIntrinsics(realm);
  addGlobalBindings(realm);
  leave?.();
  return realm;
}

/**
 * Makes the realm of a ShadowRealm a start compartment of its own, as #sec-ses-and-shadowrealm demands, when the realm of
 * its constructor is one.
 */
function HostInitializeShadowRealm(realm: Realm): void {
  if (!('%lockdown%' in surroundingAgent.currentRealmRecord.Intrinsics)) return;
  addIntrinsics(realm);
  addGlobalBindings(realm);
}

function addIntrinsics(realm: Realm): void {
  const intrinsics = realm.Intrinsics as Mutable<Intrinsics>;
  nameIntrinsicsAsTheLawDoes(realm);
  CreateCompartmentPrototype(realm);
  CreateModuleSourceIntrinsics(realm);
  CreateInertConstructors(realm);
  CreateSharedDate(realm);
  CreateSharedError(realm);
  CreateSharedMath(realm);
  CreateSharedRegExp(realm);
  CreateSharedTemporal(realm);
  changeStackAccessor(realm);
  intrinsics['%harden%'] = CreateBuiltinFunction(harden, 1, 'harden', [], realm);
  intrinsics['%lockdown%'] = CreateBuiltinFunction(lockdown, 0, 'lockdown', [], realm);
  realm.IntrinsicFunctions = intrinsicFunctions(realm);
}

/** Puts the getter of the law, #sec-ses-get-error.prototype.stack, in the place of engine262's own. */
function changeStackAccessor(realm: Realm): void {
  const getter = CreateBuiltinFunction(Error_prototype_stack, 0, 'stack', [], realm, undefined, 'get');
  X(DefinePropertyOrThrow(realm.Intrinsics['%Error.prototype%'], 'stack', Descriptor({ Get: getter })));
}

/** The bindings that the prose of #sec-compartment-globals gives the start compartment. */
function addGlobalBindings({ GlobalObject, Intrinsics }: Realm): void {
  for (const name of ['Compartment', 'ModuleSource', 'harden', 'lockdown'] as const) {
    CreateNonEnumerableDataPropertyOrThrow(GlobalObject, name, Intrinsics[`%${name}%`]);
  }
}
