import {
  AgentSignifier,
  type GlobalEnvironmentRecord,
  type Intrinsics,
  type JSStringValue,
  type ManagedRealmHostDefined,
  type ObjectValue,
  OrdinaryObjectCreate,
  ParseScript,
  Realm,
  type ScriptRecord,
  Value,
} from '@engine262/engine262';
import { CreateCompartmentConstructor } from './compartment.ts';
import { NewGlobalEnvironment } from './ecma262.ts';
import { CreateCompartmentEvaluators } from './evaluators.ts';
import { SetCompartmentGlobalBindings } from './global.ts';
import { algorithm } from './spec.ts';

declare module '@engine262/engine262' {
  /** #table-ses-agent-record */
  interface AgentRecord {
    LockdownState: 'unlocked' | 'repairing' | 'locked' | 'failed';
    /** A Set is a List whose membership takes constant time. */
    HardenedObjects: Set<ObjectValue>;
  }
}

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
}

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
  // 8. Set compartmentRec.[[Intrinsics]] to a copy of parentRealm.[[Intrinsics]].
  compartmentRec.Intrinsics = { __proto__: null, ...parentRealm.Intrinsics } as unknown as Intrinsics;
  // 9. Perform CreateCompartmentEvaluators(compartmentRec).
  CreateCompartmentEvaluators(compartmentRec);
  // 10. Perform CreateCompartmentConstructor(compartmentRec).
  CreateCompartmentConstructor(compartmentRec);
  // 11. Let global be OrdinaryObjectCreate(compartmentRec.[[Intrinsics]].[[%Object.prototype%]]).
  const global = OrdinaryObjectCreate(compartmentRec.Intrinsics['%Object.prototype%']);
  // 12. Set compartmentRec.[[GlobalObject]] to global.
  compartmentRec.GlobalObject = global;
  // 13. Let env be NewGlobalEnvironment(global, global).
  const env = NewGlobalEnvironment(global, global);
  // 14. Set env.[[GlobalThisValue]] to undefined.
  (env as { GlobalThisValue: Value }).GlobalThisValue = Value.undefined;
  // 15. Set compartmentRec.[[GlobalEnv]] to env.
  compartmentRec.GlobalEnv = env;
  // 16. Perform SetCompartmentGlobalBindings(compartmentRec).
  SetCompartmentGlobalBindings(compartmentRec);
  // 17. Set compartmentRec.[[ReferrerScript]] to ParseScript(the empty String, compartmentRec, undefined).
  compartmentRec.ReferrerScript = ParseScript('', compartmentRec, undefined) as ScriptRecord;
  // 18. Return compartmentRec.
  return compartmentRec;
});
