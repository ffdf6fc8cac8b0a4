// biome-ignore-all lint/suspicious/noShadowRestrictedNames: variables keep the names that the law gives them.
import {
  type Arguments,
  CreateBuiltinFunction,
  DefinePropertyOrThrow,
  Descriptor,
  EnsureCompletion,
  EvalDeclarationInstantiation,
  Evaluate,
  ExecutionContext,
  type FunctionCallContext,
  type FunctionObject,
  GetPrototypeFromConstructor,
  HostEnsureCanCompileStrings,
  type Intrinsics,
  JSStringValue,
  MakeConstructor,
  type Mutable,
  NormalCompletion,
  type ObjectValue,
  OrdinaryFunctionCreate,
  OrdinaryObjectCreate,
  SetFunctionName,
  StringToCodePoints,
  surroundingAgent,
  ThrowCompletion,
  ToString,
  UndefinedValue,
  Value,
  type ValueEvaluator,
} from '@engine262/engine262';
import {
  AsyncFunctionBody,
  AsyncFunctionExpression,
  AsyncGeneratorBody,
  AsyncGeneratorExpression,
  FormalParameters,
  FunctionBody,
  FunctionExpression,
  GeneratorBody,
  GeneratorExpression,
  type GoalSymbol,
  isListOfErrors,
  NewDeclarativeEnvironment,
  ParseText,
  Script,
} from './ecma262.ts';
import { HardenValue } from './harden.ts';
import type { CompartmentRecord } from './records.ts';
import { algorithm, constructorAlgorithm, Q, type Unused, unused, X } from './spec.ts';

/** #sec-performcompartmenteval */
export const PerformCompartmentEval = algorithm(function* (
  compartmentRec: CompartmentRecord,
  source: JSStringValue,
): ValueEvaluator {
  // 1. Perform ? HostEnsureCanCompileStrings(compartmentRec, « », source, false).
  Q(yield* HostEnsureCanCompileStrings(compartmentRec, [], source.stringValue(), false));
  // 2. Let script be ParseStrictText(source, Script).
  const script = ParseStrictText(source.stringValue(), Script);
  // 3. If script is a List of errors, throw a SyntaxError exception.
  if (isListOfErrors(script)) return ThrowCompletion(script[0]);
  // 4. If script Contains ScriptBody is false, return undefined.
  if (!script.ScriptBody) return Value.undefined;
  // 5. Let body be the ScriptBody of script.
  const body = script.ScriptBody;
  // 6. Let env be NewDeclarativeEnvironment(compartmentRec.[[GlobalEnv]]).
  const env = NewDeclarativeEnvironment(compartmentRec.GlobalEnv);
  // 7. Let evalContext be a new execution context.
  const evalContext = new ExecutionContext();
  // 8. Set the Function of evalContext to null.
  evalContext.Function = Value.null;
  // 9. Set the Realm of evalContext to compartmentRec.
  evalContext.Realm = compartmentRec;
  // 10. Set the ScriptOrModule of evalContext to compartmentRec.[[ReferrerScript]].
  evalContext.ScriptOrModule = compartmentRec.ReferrerScript;
  // 11. Set the VariableEnvironment of evalContext to env.
  evalContext.VariableEnvironment = env;
  // 12. Set the LexicalEnvironment of evalContext to env.
  evalContext.LexicalEnvironment = env;
  // 13. Set the PrivateEnvironment of evalContext to null.
  evalContext.PrivateEnvironment = null;
  // 14. Push evalContext onto the execution context stack; evalContext is now the running execution context.
  surroundingAgent.executionContextStack.push(evalContext);
  // 15. Let result be Completion(EvalDeclarationInstantiation(body, env, env, null, true)).
  let result: NormalCompletion<unknown> | ThrowCompletion = EnsureCompletion(
    yield* EvalDeclarationInstantiation(body, env, env, null, true),
  );
  // 16. If result is a normal completion, set result to Completion(Evaluation of body).
  if (result instanceof NormalCompletion) result = EnsureCompletion(yield* Evaluate(body));
  // 17. If result is a normal completion and result.[[Value]] is empty, set result to NormalCompletion(undefined).
  if (result instanceof NormalCompletion && result.Value === undefined) result = NormalCompletion(Value.undefined);
  // 18. Remove evalContext from the execution context stack.
  surroundingAgent.executionContextStack.pop(evalContext);
  // 19. Return ? result.
  return Q(result) as Value;
});

/** #sec-parsestricttext */
export const ParseStrictText = algorithm(
  <Node>(sourceText: string, goalSymbol: GoalSymbol<Node>): Node | ObjectValue[] => {
    // 1. Let text be StringToCodePoints(sourceText).
    const text = StringToCodePoints(sourceText);
    // 2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
    return ParseText(text, goalSymbol, { strict: true });
  },
);

/** #sec-compartment-eval */
export const CompartmentEval = algorithm(function* ([x = Value.undefined]: Arguments): ValueEvaluator {
  // 1. If x is not a String, return x.
  if (!(x instanceof JSStringValue)) return x;
  // 2. Let compartmentRec be the current Realm Record.
  const compartmentRec = surroundingAgent.currentRealmRecord as CompartmentRecord;
  // 3. Return ? PerformCompartmentEval(compartmentRec, x).
  return Q(yield* PerformCompartmentEval(compartmentRec, x));
});

type Kind = 'normal' | 'generator' | 'async' | 'async-generator';

/** A function constructor of a compartment: [[FunctionKind]] tells what it makes. */
type FunctionConstructor = FunctionObject & { FunctionKind: Kind };

/** #table-function-constructors */
const tableFunctionConstructors = [
  {
    Kind: 'normal',
    Intrinsic: '%Function%',
    Name: 'Function',
    Prototype: '%Function.prototype%',
    '[[Prototype]]': '%Function.prototype%',
    Prefix: 'function',
    Expression: FunctionExpression,
    Body: FunctionBody,
    Parameters: FormalParameters({ Yield: false, Await: false }),
  },
  {
    Kind: 'generator',
    Intrinsic: '%GeneratorFunction%',
    Name: 'GeneratorFunction',
    Prototype: '%GeneratorFunction.prototype%',
    '[[Prototype]]': '%Function%',
    Prefix: 'function*',
    Expression: GeneratorExpression,
    Body: GeneratorBody,
    Parameters: FormalParameters({ Yield: true, Await: false }),
  },
  {
    Kind: 'async',
    Intrinsic: '%AsyncFunction%',
    Name: 'AsyncFunction',
    Prototype: '%AsyncFunction.prototype%',
    '[[Prototype]]': '%Function%',
    Prefix: 'async function',
    Expression: AsyncFunctionExpression,
    Body: AsyncFunctionBody,
    Parameters: FormalParameters({ Yield: false, Await: true }),
  },
  {
    Kind: 'async-generator',
    Intrinsic: '%AsyncGeneratorFunction%',
    Name: 'AsyncGeneratorFunction',
    Prototype: '%AsyncGeneratorFunction.prototype%',
    '[[Prototype]]': '%Function%',
    Prefix: 'async function*',
    Expression: AsyncGeneratorExpression,
    Body: AsyncGeneratorBody,
    Parameters: FormalParameters({ Yield: true, Await: true }),
  },
] as const;
type FunctionConstructorsRow = (typeof tableFunctionConstructors)[number];

/** #sec-compartment-function */
export const CompartmentFunction = constructorAlgorithm(function* (
  args: Arguments,
  { NewTarget }: FunctionCallContext,
): ValueEvaluator {
  const parameterArgs = args.slice(0, -1) as Value[]; // NON-SPEC: the parameter list says so
  let bodyArg = args.at(-1); // NON-SPEC: the same
  // 1. Let C be the active function object.
  const C = surroundingAgent.activeFunctionObject as FunctionConstructor;
  // 2. If bodyArg is not present, set bodyArg to the empty String.
  if (bodyArg === undefined) bodyArg = Value('');
  // 3. Return ? CreateCompartmentDynamicFunction(C, NewTarget, C.[[FunctionKind]], parameterArgs, bodyArg).
  return Q(yield* CreateCompartmentDynamicFunction(C, NewTarget, C.FunctionKind, parameterArgs, bodyArg));
});

/** #sec-createcompartmentdynamicfunction */
export const CreateCompartmentDynamicFunction = algorithm(function* (
  constructor: FunctionObject,
  newTarget: FunctionObject | UndefinedValue,
  kind: Kind,
  parameterArgs: readonly Value[],
  bodyArg: Value,
): ValueEvaluator {
  // 1. If newTarget is undefined, set newTarget to constructor.
  if (newTarget instanceof UndefinedValue) newTarget = constructor;
  // 2. Let row be the row of #table-function-constructors whose Kind column is kind.
  const row = tableFunctionConstructors.find(({ Kind }) => Kind === kind) as FunctionConstructorsRow;
  // 3. Let parameterStrings be a new empty List.
  const parameterStrings: string[] = [];
  // 4. For each element arg of parameterArgs, do
  for (const arg of parameterArgs) {
    // a. Append ? ToString(arg) to parameterStrings.
    parameterStrings.push(Q(yield* ToString(arg)));
  }
  // 5. Let bodyString be ? ToString(bodyArg).
  const bodyString = Q(yield* ToString(bodyArg));
  // 6. Let compartmentRec be the current Realm Record.
  const compartmentRec = surroundingAgent.currentRealmRecord as CompartmentRecord;
  // 7. Perform ? HostEnsureCanCompileStrings(compartmentRec, parameterStrings, bodyString, false).
  Q(yield* HostEnsureCanCompileStrings(compartmentRec, parameterStrings, bodyString, false));
  // 8. Let P be the string-concatenation of the elements of parameterStrings, separated by ",".
  const P = parameterStrings.join(',');
  // 9. Let bodyParseString be the string-concatenation of 0x000A (LINE FEED), bodyString and 0x000A (LINE FEED).
  const bodyParseString = `\n${bodyString}\n`;
  // 10. Let sourceString be the string-concatenation of the Prefix column of row, " anonymous(", P, 0x000A (LINE FEED),
  //     ") {", bodyParseString and "}".
  const sourceString = `${row.Prefix} anonymous(${P}\n) {${bodyParseString}}`;
  // 11. Let parameters be ParseStrictText(P, the Parameters column of row).
  const parameters = ParseStrictText(P, row.Parameters);
  // 12. If parameters is a List of errors, throw a SyntaxError exception.
  if (isListOfErrors(parameters)) return ThrowCompletion(parameters[0]);
  // 13. Let body be ParseStrictText(bodyParseString, the Body column of row).
  const body = ParseStrictText(bodyParseString, row.Body);
  // 14. If body is a List of errors, throw a SyntaxError exception.
  if (isListOfErrors(body)) return ThrowCompletion(body[0]);
  // 15. Let expr be ParseStrictText(sourceString, the Expression column of row).
  const expr = ParseStrictText(sourceString, row.Expression);
  // 16. If expr is a List of errors, throw a SyntaxError exception.
  if (isListOfErrors(expr)) return ThrowCompletion(expr[0]);
  // 17. Let proto be ? GetPrototypeFromConstructor(newTarget, the Prototype column of row).
  const proto = Q(yield* GetPrototypeFromConstructor(newTarget, row.Prototype));
  // 18. Set the ScriptOrModule of the running execution context to compartmentRec.[[ReferrerScript]].
  surroundingAgent.runningExecutionContext.ScriptOrModule = compartmentRec.ReferrerScript;
  // 19. Let F be OrdinaryFunctionCreate(proto, sourceString, parameters, body, non-lexical-this,
  //     compartmentRec.[[GlobalEnv]], null).
  const F = OrdinaryFunctionCreate(
    proto,
    sourceString,
    parameters,
    body,
    'non-lexical-this',
    compartmentRec.GlobalEnv,
    null,
  );
  // 20. Perform SetFunctionName(F, "anonymous").
  SetFunctionName(F, 'anonymous');
  // 21. If kind is generator, then
  if (kind === 'generator') {
    // a. Let prototype be OrdinaryObjectCreate(compartmentRec.[[Intrinsics]].[[%GeneratorPrototype%]]).
    const prototype = OrdinaryObjectCreate(compartmentRec.Intrinsics['%GeneratorPrototype%']);
    // b. Perform ! DefinePropertyOrThrow(F, "prototype", PropertyDescriptor { [[Value]]: prototype, [[Writable]]: true,
    //    [[Enumerable]]: false, [[Configurable]]: false }).
    X(
      DefinePropertyOrThrow(
        F,
        'prototype',
        Descriptor({ Value: prototype, Writable: true, Enumerable: false, Configurable: false }),
      ),
    );
  } else if (kind === 'async-generator') {
    // 22. Else if kind is async-generator, then
    // a. Let prototype be OrdinaryObjectCreate(compartmentRec.[[Intrinsics]].[[%AsyncGeneratorPrototype%]]).
    const prototype = OrdinaryObjectCreate(compartmentRec.Intrinsics['%AsyncGeneratorPrototype%']);
    // b. Perform ! DefinePropertyOrThrow(F, "prototype", PropertyDescriptor { [[Value]]: prototype, [[Writable]]: true,
    //    [[Enumerable]]: false, [[Configurable]]: false }).
    X(
      DefinePropertyOrThrow(
        F,
        'prototype',
        Descriptor({ Value: prototype, Writable: true, Enumerable: false, Configurable: false }),
      ),
    );
  } else if (kind === 'normal') {
    // 23. Else if kind is normal, then
    // a. Perform MakeConstructor(F).
    MakeConstructor(F);
  }
  // 24. Return F.
  return F;
});

/** #sec-createcompartmentevaluators */
export const CreateCompartmentEvaluators = algorithm((compartmentRec: CompartmentRecord): Unused => {
  // 1. Let intrinsics be compartmentRec.[[Intrinsics]].
  const intrinsics = compartmentRec.Intrinsics as Mutable<Intrinsics>;
  // 2. Let evalSteps be the algorithm steps defined in #sec-compartment-eval.
  const evalSteps = CompartmentEval;
  // 3. Let eval be CreateBuiltinFunction(evalSteps, 1, "eval", « », compartmentRec).
  const eval_ = CreateBuiltinFunction(evalSteps, 1, 'eval', [], compartmentRec);
  // 4. Set intrinsics.[[%eval%]] to eval.
  intrinsics['%eval%'] = eval_;
  // 5. Perform HardenIfLocked(eval).
  HardenIfLocked(eval_);
  // 6. For each row of #table-function-constructors, in order, do
  for (const row of tableFunctionConstructors) {
    // a. Let name be the value of the Name column.
    const name = row.Name;
    // b. Let proto be the intrinsic object of intrinsics that the [[Prototype]] column names.
    const proto = intrinsics[row['[[Prototype]]']];
    // c. Let steps be the algorithm steps defined in #sec-compartment-function.
    const steps = CompartmentFunction;
    // d. Let constructor be CreateBuiltinFunction(steps, 1, name, « [[FunctionKind]] », compartmentRec, proto).
    const constructor = CreateBuiltinFunction(steps, 1, name, ['FunctionKind'], compartmentRec, proto);
    // e. Set constructor.[[FunctionKind]] to the value of the Kind column.
    (constructor as FunctionObject as FunctionConstructor).FunctionKind = row.Kind;
    // f. Let prototype be the intrinsic object of intrinsics that the Prototype column names.
    const prototype = intrinsics[row.Prototype];
    // g. Perform ! DefinePropertyOrThrow(constructor, "prototype", PropertyDescriptor { [[Value]]: prototype,
    //    [[Writable]]: false, [[Enumerable]]: false, [[Configurable]]: false }).
    X(
      DefinePropertyOrThrow(
        constructor,
        'prototype',
        Descriptor({ Value: prototype, Writable: false, Enumerable: false, Configurable: false }),
      ),
    );
    // h. Set the field of intrinsics that the Intrinsic column names to constructor.
    intrinsics[row.Intrinsic] = constructor;
    // i. Perform HardenIfLocked(constructor).
    HardenIfLocked(constructor);
  }
  // 7. Return unused.
  return unused;
});

/** #sec-hardeniflocked */
export const HardenIfLocked = algorithm((function_: FunctionObject): Unused => {
  // 1. Let agentRecord be the Agent Record of the surrounding agent.
  const agentRecord = surroundingAgent.AgentRecord;
  // 2. If agentRecord.[[LockdownState]] is locked, perform ! HardenValue(function).
  if (agentRecord.LockdownState === 'locked') X(HardenValue(function_));
  // 3. Return unused.
  return unused;
});
