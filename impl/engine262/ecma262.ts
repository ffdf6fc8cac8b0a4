// Operations and grammar symbols of ECMA-262 that the law names and engine262 spells in another way.
import {
  type CodePoint,
  DeclarativeEnvironmentRecord,
  type EnvironmentRecord,
  FunctionKind,
  GlobalEnvironmentRecord,
  ObjectValue,
  type ParseNode,
  type Parser,
  type SymbolValue,
  Token,
  wellKnownSymbols,
  wrappedParse,
} from '@engine262/engine262';

/** https://tc39.es/ecma262/#sec-newglobalenvironment */
export function NewGlobalEnvironment(G: ObjectValue, thisValue: ObjectValue): GlobalEnvironmentRecord {
  return new GlobalEnvironmentRecord(G, thisValue);
}

/** https://tc39.es/ecma262/#sec-newdeclarativeenvironment */
export function NewDeclarativeEnvironment(E: EnvironmentRecord): DeclarativeEnvironmentRecord {
  return new DeclarativeEnvironmentRecord(E);
}

/** https://tc39.es/ecma262/#table-well-known-symbols */
export function wellKnownSymbol(name: `%Symbol.${keyof typeof wellKnownSymbols}%`): SymbolValue {
  return wellKnownSymbols[name.slice('%Symbol.'.length, -1) as keyof typeof wellKnownSymbols];
}

/** A nonterminal of the grammar, as engine262's parser is asked for it. */
export interface GoalSymbol<Node> {
  parse(parser: Parser): Node;
  /** The text that the parser gets, where it wants the brackets around what the nonterminal derives. */
  enclose?(text: string): string;
}

/**
 * Parses code points as `goalSymbol`: a Parse Node, or a non-empty List of SyntaxError objects.
 * https://tc39.es/ecma262/#sec-parsetext
 */
export function ParseText<Node>(
  text: readonly CodePoint[],
  goalSymbol: GoalSymbol<Node>,
  { strict }: { strict: boolean },
): Node | ObjectValue[] {
  const string = text.map((codePoint) => String.fromCodePoint(codePoint)).join('');
  const source = goalSymbol.enclose?.(string) ?? string;
  return wrappedParse({ source }, (parser) => parser.scope.with({ strict }, () => goalSymbol.parse(parser)));
}

/** Tells the errors that ParseText returns from a Parse Node (that of a parameter list is an array too). */
export function isListOfErrors(result: unknown): result is ObjectValue[] {
  return Array.isArray(result) && result[0] instanceof ObjectValue;
}

export const Script: GoalSymbol<ParseNode.Script> = { parse: (parser) => parser.parseScript() };

const functionExpression = (kind: FunctionKind): GoalSymbol<ParseNode> => ({
  parse: (parser) => toTheEnd(parser, parser.parseFunctionExpression(kind)),
});
// engine262 tells a generator by its `*` alone.
export const FunctionExpression = functionExpression(FunctionKind.NORMAL);
export const GeneratorExpression = functionExpression(FunctionKind.NORMAL);
export const AsyncFunctionExpression = functionExpression(FunctionKind.ASYNC);
export const AsyncGeneratorExpression = functionExpression(FunctionKind.ASYNC);

interface Parameters {
  Yield: boolean;
  Await: boolean;
}

export const FormalParameters = ({ Yield, Await }: Parameters): GoalSymbol<ParseNode.FormalParameters> => ({
  // The line feed ends a comment that the last parameter may be followed by.
  enclose: (text) => `(${text}\n)`,
  parse: (parser) =>
    parser.scope.with(
      {
        await: Await,
        yield: Yield,
        lexical: true,
        variable: true,
        variableFunctions: true,
        newTarget: true,
        return: true,
        label: 'boundary',
      },
      () => toTheEnd(parser, parser.parseFormalParameters()),
    ),
});

const functionBody = ({ Yield, Await }: Parameters): GoalSymbol<ParseNode.FunctionBodyLike> => ({
  enclose: (text) => `{${text}}`,
  parse: (parser) =>
    parser.scope.with({ await: Await, yield: Yield, lexical: true, variable: true }, () =>
      toTheEnd(parser, parser.parseFunctionBody(Await, Yield, false)),
    ),
});
export const FunctionBody = functionBody({ Yield: false, Await: false });
export const GeneratorBody = functionBody({ Yield: true, Await: false });
export const AsyncFunctionBody = functionBody({ Yield: false, Await: true });
export const AsyncGeneratorBody = functionBody({ Yield: true, Await: true });

function toTheEnd<Node>(parser: Parser, node: Node): Node {
  parser.expect(Token.EOS);
  return node;
}
