import {
  AgentSignifier,
  type FunctionObject,
  type GlobalEnvironmentRecord,
  type Intrinsics,
  type JSStringValue,
  type ManagedRealmHostDefined,
  type ObjectValue,
  OrdinaryObjectCreate,
  ParseScript,
  Realm,
  type ScriptRecord,
  surroundingAgent,
  type UndefinedValue,
  Value,
} from '@engine262/engine262';
import { CreateCompartmentConstructor } from './compartment.ts';
import { NewGlobalEnvironment } from './ecma262.ts';
import { CreateCompartmentEvaluators, HardenIfLocked } from './evaluators.ts';
import { SetCompartmentGlobalBindings } from './global.ts';
import type { ModuleMapEntry } from './modules.ts';
import { algorithm } from './spec.ts';

type LockdownState = 'unlocked' | 'repairing' | 'locked' | 'failed';

declare module '@engine262/engine262' {
  /** #table-ses-agent-record */
  interface AgentRecord {
    LockdownState: LockdownState;
    LockedRealm: Realm | 'empty';
    /** A Set is a List whose membership takes constant time. */
    HardenedObjects: Set<ObjectValue>;
  }
}

/** #sec-realmlockdownstate */
export const RealmLockdownState = algorithm((realm: Realm): LockdownState => {
  // 1. Let startRealm be realm.
  let startRealm = realm;
  // 2. Repeat, while startRealm is a Compartment Record,
  while (startRealm instanceof CompartmentRecord) {
    // a. Set startRealm to startRealm.[[ParentRealm]].
    startRealm = startRealm.ParentRealm;
  }
  // 3. Let agentRecord be the Agent Record of the surrounding agent.
  const agentRecord = surroundingAgent.AgentRecord;
  // 4. If agentRecord.[[LockdownState]] is locked and startRealm is not agentRecord.[[LockedRealm]], return failed.
  if (agentRecord.LockdownState === 'locked' && startRealm !== agentRecord.LockedRealm) return 'failed';
  // 5. Return agentRecord.[[LockdownState]].
  return agentRecord.LockdownState;
});

/** #table-compartment-record */
export class CompartmentRecord extends Realm {
  override AgentSignifier: unknown;
  override Intrinsics!: Intrinsics;
  override GlobalObject!: ObjectValue;
  override GlobalEnv!: GlobalEnvironmentRecord;
  override TemplateMap!: Realm['TemplateMap'];
  override LoadedModules: Realm['LoadedModules'] = [];
  override HostDefined!: ManagedRealmHostDefined;
  override randomState: undefined;
  ParentRealm!: Realm;
  Name!: JSStringValue;
  ReferrerScript!: ScriptRecord;
  ModuleDescriptors!: { Specifier: string; Descriptor: Value }[];
  ModuleMap!: ModuleMapEntry[];
  ResolveHook!: CompartmentHook;
  ImportHook!: CompartmentHook;
  ImportNowHook!: CompartmentHook;
  ImportMetaHook!: CompartmentHook;
}

export type CompartmentHook = FunctionObject | UndefinedValue;

/** #sec-makecompartmentrecord */
export const MakeCompartmentRecord = algorithm((parentRealm: Realm): CompartmentRecord => {
  // 1. Let compartmentRec be a new Compartment Record.
  const compartmentRec = new CompartmentRecord();
  // 2. Set compartmentRec.[[AgentSignifier]] to AgentSignifier().
  compartmentRec.AgentSignifier = AgentSignifier();
  // 3. Set compartmentRec.[[ParentRealm]] to parentRealm.
  compartmentRec.ParentRealm = parentRealm;
  // 4. Set compartmentRec.[[Name]] to the empty String.
  compartmentRec.Name = Value('');
  // 5. Set compartmentRec.[[TemplateMap]] to a new empty List.
  compartmentRec.TemplateMap = [];
  // 6. Set compartmentRec.[[LoadedModules]] to a new empty List.
  compartmentRec.LoadedModules = [];
  // 7. Set compartmentRec.[[HostDefined]] to undefined.
  compartmentRec.HostDefined = undefined as never;
  // 8. Set compartmentRec.[[ModuleDescriptors]] to a new empty List.
  compartmentRec.ModuleDescriptors = [];
  // 9. Set compartmentRec.[[ModuleMap]] to a new empty List.
  compartmentRec.ModuleMap = [];
  // 10. Set compartmentRec.[[ResolveHook]] to undefined.
  compartmentRec.ResolveHook = Value.undefined;
  // 11. Set compartmentRec.[[ImportHook]] to undefined.
  compartmentRec.ImportHook = Value.undefined;
  // 12. Set compartmentRec.[[ImportNowHook]] to undefined.
  compartmentRec.ImportNowHook = Value.undefined;
  // 13. Set compartmentRec.[[ImportMetaHook]] to undefined.
  compartmentRec.ImportMetaHook = Value.undefined;
  // 14. Set compartmentRec.[[Intrinsics]] to a copy of parentRealm.[[Intrinsics]].
  compartmentRec.Intrinsics = { __proto__: null, ...parentRealm.Intrinsics } as unknown as Intrinsics;
  // 15. Perform CreateCompartmentEvaluators(compartmentRec).
  CreateCompartmentEvaluators(compartmentRec);
  // 16. Perform CreateCompartmentConstructor(compartmentRec).
  CreateCompartmentConstructor(compartmentRec);
  // 17. Perform HardenIfLocked(compartmentRec.[[Intrinsics]].[[%Compartment%]]).
  HardenIfLocked(compartmentRec.Intrinsics['%Compartment%']);
  // 18. Let global be OrdinaryObjectCreate(compartmentRec.[[Intrinsics]].[[%Object.prototype%]]).
  const global = OrdinaryObjectCreate(compartmentRec.Intrinsics['%Object.prototype%']);
  // 19. Set compartmentRec.[[GlobalObject]] to global.
  compartmentRec.GlobalObject = global;
  // 20. Let env be NewGlobalEnvironment(global, global).
  const env = NewGlobalEnvironment(global, global);
  // 21. Set env.[[GlobalThisValue]] to undefined.
  (env as { GlobalThisValue: Value }).GlobalThisValue = Value.undefined;
  // 22. Set compartmentRec.[[GlobalEnv]] to env.
  compartmentRec.GlobalEnv = env;
  // 23. Perform SetCompartmentGlobalBindings(compartmentRec).
  SetCompartmentGlobalBindings(compartmentRec);
  // 24. Set compartmentRec.[[ReferrerScript]] to ParseScript(the empty String, compartmentRec, undefined).
  compartmentRec.ReferrerScript = ParseScript('', compartmentRec, undefined) as ScriptRecord;
  // 25. Return compartmentRec.
  return compartmentRec;
});
