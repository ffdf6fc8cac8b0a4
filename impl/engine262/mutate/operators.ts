// What a mutant does to a step: README.md has the table of the operators.
import ts from 'typescript';
import type { FoundStep } from '../check/steps.ts';
import { ownNodes, questionArguments } from '../steps/located.ts';
import {
  isBoolean,
  isChain,
  isErrorOfThrow,
  isNumber,
  isReturnOfValue,
  isText,
  isThrow,
  operands,
  type Text,
} from './nodes.ts';

/** A text in the place of another; `from` and `to` are positions in the file. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** One way to get a step wrong. Of an operator that finds several places in a step, `#n` tells which. */
export interface Change {
  operator: string;
  edits: Edit[];
}

/**
 * All that the operators make of a step. An assertion makes nothing: it changes nothing that a program can see.
 * @param enumerations lists of constants, each of which may stand where another does
 */
export function changesOf(step: FoundStep, enumerations: readonly string[][]): Change[] {
  if (!step.statement || /^(NOTE|Assert)\b/.test(step.text)) return [];
  const nodes = [...ownNodes(step)];
  return [
    ...changesOfStatement(step, step.statement),
    ...changesOfExpressions(step, nodes),
    ...changesOfTexts(nodes.filter(isText), enumerations),
  ];
}

const replace = (node: ts.Node, text: string): Edit => ({ from: node.getStart(), to: node.getEnd(), text });

/** The step is left out, its condition is turned around or ignored, its loop is cut short. */
function changesOfStatement({ except }: FoundStep, statement: ts.Statement): Change[] {
  const change = (operator: string, node: ts.Node, text: string) => ({ operator, edits: [replace(node, text)] });
  if (ts.isIfStatement(statement)) {
    const { expression } = statement;
    const negation = change('negate', expression, `!(${expression.getText()})`);
    return [negation, change('always', expression, 'true'), change('never', expression, 'false')];
  }
  if (ts.isIterationStatement(statement, false)) {
    const { statement: body } = statement;
    const changes = [change('delete', statement, ';'), change('once', body, `{ ${body.getText()} break; }`)];
    if (!ts.isForOfStatement(statement)) return changes;
    const { expression } = statement;
    return [...changes, change('skip', expression, `(${withoutFirst})(${expression.getText()})`)];
  }
  if (ts.isVariableStatement(statement)) {
    const values = statement.declarationList.declarations.flatMap(({ initializer }) => initializer ?? []);
    return values.map((value) => change('delete', value, 'undefined'));
  }
  const isLeftToReturn = ts.isReturnStatement(statement) && !isThrow(statement.expression);
  if (isLeftToReturn || except.has(statement)) return [];
  return [change('delete', statement, ts.isBlock(statement) ? '{}' : ';')];
}

const withoutFirst =
  'function* (items) { let first = true; for (const item of items) if (first) first = false; else yield item; }';
const ignoring = "(completion) => (completion?.Type === 'throw' ? undefined : completion)";

/** A part of a condition is dropped, an abrupt completion ignored, a value lost; a literal is another. */
function changesOfExpressions(step: FoundStep, nodes: ts.Node[]): Change[] {
  const flipped = ({ kind }: ts.Node) => (kind === ts.SyntaxKind.TrueKeyword ? 'false' : 'true');
  const places: Record<string, Edit[]> = {
    drop: nodes.filter(isChain).flatMap(withoutEachOperand),
    ignore: questionArguments(step).map((argument) => replace(argument, `(${ignoring})(${argument.getText()})`)),
    return: nodes
      .filter(isReturnOfValue)
      .map((node) => replace(node.expression, `void (${node.expression.getText()})`)),
    error: nodes.filter(isErrorOfThrow).map(({ name }) => replace(name, anotherError(name.text))),
    boolean: nodes.filter(isBoolean).map((node) => replace(node, flipped(node))),
    number: nodes.filter(isNumber).map((node) => replace(node, String(Number(node.text) + 1))),
  };
  return Object.entries(places).flatMap(([operator, edits]) => numbered(operator, edits));
}

const numbered = (operator: string, edits: Edit[]): Change[] =>
  edits.map((edit, index) => ({ operator: `${operator}#${index + 1}`, edits: [edit] }));

const anotherError = (name: string) => (name === 'TypeError' ? 'RangeError' : 'TypeError');

function withoutEachOperand(chain: ts.BinaryExpression): Edit[] {
  const texts = operands(chain).map((operand) => operand.getText());
  const operator = chain.operatorToken.getText();
  return texts.map((_, dropped) => replace(chain, texts.toSpliced(dropped, 1).join(` ${operator} `)));
}

/** A constant becomes the next one of its enumeration; any other text becomes empty, or no longer empty. */
function changesOfTexts(texts: Text[], enumerations: readonly string[][]): Change[] {
  const next = ({ text }: Text) => {
    const constants = enumerations.find((enumeration) => enumeration.includes(text));
    return constants?.[(constants.indexOf(text) + 1) % constants.length];
  };
  const constants = texts.filter(next).map((node) => replace(node, `'${next(node)}'`));
  const others = texts.filter((node) => !next(node)).flatMap(emptied);
  return [...numbered('constant', constants), ...numbered('string', others)];
}

/** The quotes of a part of a template are its backtick, `${` or `}`; an empty part is not changed. */
function emptied(node: Text): Edit[] {
  const [from, to] = [node.getStart() + 1, node.getEnd() - 1];
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node))
    return to - 1 > from ? [{ from, to: to - 1, text: '' }] : [];
  if (ts.isTemplateTail(node)) return to > from ? [{ from, to, text: '' }] : [];
  return [{ from, to, text: to > from ? '' : 'x' }];
}
