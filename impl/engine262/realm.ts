// An engine262 agent and realm that have what the law adds.
import {
  Agent,
  type AgentHostDefined,
  CreateBuiltinFunction,
  CreateNonEnumerableDataPropertyOrThrow,
  type Intrinsics,
  ManagedRealm,
  type ManagedRealmHostDefined,
  type Mutable,
  type Realm,
} from '@engine262/engine262';
import { CreateCompartmentPrototype } from './compartment.ts';
import { harden } from './harden.ts';
import { nameIntrinsicsAsTheLawDoes } from './intrinsics.ts';
import { lockdown } from './lockdown.ts';
import { CreateInertConstructors, CreateSharedDate, CreateSharedMath } from './tamed.ts';

/**
 * An agent whose Agent Record has the fields of #table-ses-agent-record. Make it the surrounding agent before anything
 * else: `setSurroundingAgent(createAgent())`. After an exception of the host, such as a stack overflow, take a new one.
 */
export function createAgent(options?: AgentHostDefined): Agent {
  const agent = new Agent(options);
  agent.AgentRecord.LockdownState = 'unlocked';
  agent.AgentRecord.LockedRealm = 'empty';
  agent.AgentRecord.HardenedObjects = new Set();
  return agent;
}

/** A realm of the surrounding agent that is a start compartment, with `Compartment`, `harden` and `lockdown`. */
export function createSESRealm(hostDefined?: ManagedRealmHostDefined): ManagedRealm {
  const realm = new ManagedRealm(hostDefined);
  const leave = realm.pushTopContext();
  addIntrinsics(realm);
  addGlobalBindings(realm);
  leave?.();
  return realm;
}

function addIntrinsics(realm: Realm): void {
  const intrinsics = realm.Intrinsics as Mutable<Intrinsics>;
  nameIntrinsicsAsTheLawDoes(realm);
  CreateCompartmentPrototype(realm);
  CreateInertConstructors(realm);
  CreateSharedDate(realm);
  CreateSharedMath(realm);
  intrinsics['%harden%'] = CreateBuiltinFunction(harden, 1, 'harden', [], realm);
  intrinsics['%lockdown%'] = CreateBuiltinFunction(lockdown, 0, 'lockdown', [], realm);
}

/** The bindings that the prose of #sec-compartment-globals gives the start compartment. */
function addGlobalBindings({ GlobalObject, Intrinsics }: Realm): void {
  for (const name of ['Compartment', 'harden', 'lockdown'] as const) {
    CreateNonEnumerableDataPropertyOrThrow(GlobalObject, name, Intrinsics[`%${name}%`]);
  }
}
