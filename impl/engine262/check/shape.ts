import ts from 'typescript';
import { countOperator, type Step } from '../../../spec/steps.ts';
import { type Code, codeOf } from './code.ts';
import type { FoundStep } from './steps.ts';

/** The name of the function that transcribes a clause, if it is known. */
export type NameOf = (clause: string) => string | undefined;

/** What is wrong with the code under a step of the law, a line each. */
export function shapeFaults(step: Step, found: FoundStep, nameOf: NameOf): string[] {
  const control = [...controlFaults(step.text, found)];
  if (!found.statement) return control;
  const code = codeOf(found);
  return [...control, ...rules.flatMap((rule) => [...rule(step, code)]), ...referenceFaults(step, code, nameOf)];
}

/** `If`, `Else` and `For each` are such statements. */
function* controlFaults(text: string, { statement, isElse, except }: FoundStep): Generator<string> {
  if (text.startsWith('Else') !== isElse) yield isElse ? 'stands at an else' : 'does not stand at an else';
  if (!statement) return;
  if (/^(Else )?if\b/i.test(text) && !ts.isIfStatement(statement)) yield 'is no `if` statement';
  if (/^(For each|Repeat)\b/.test(text) && !ts.isIterationStatement(statement, false)) yield 'is no loop';
  const elseBranch = ts.isIfStatement(statement) ? statement.elseStatement : undefined;
  if (elseBranch && !except.has(elseBranch) && !/\b(else|otherwise)\b/.test(text)) {
    yield 'says no else, and the code has one';
  }
}

const rules = [
  controls,
  completions,
  errors,
  operations,
  bindings,
  slots,
  lists,
  effects,
  mentions,
  accesses,
  literals,
];

function* controls({ text }: Step, code: Code): Generator<string> {
  const says = text.match(/\b(if|for each|repeat)\b/gi)?.length ?? 0;
  if (code.controls > says) yield `says ${says} conditions and loops, and the code has ${code.controls}`;
}

function* completions({ text, question }: Step, { calls }: Code): Generator<string> {
  const count = (notation: string) => calls.filter((name) => name === notation).length;
  if (question !== count('Q')) yield `has ${question} \`?\`, and the code ${count('Q')} \`Q(\``;
  // What cannot fail for the law may be a completion for the engine, so `X(` may stand where no `!` is.
  const exclamation = countOperator(text, '!');
  if (exclamation > count('X')) yield `has ${exclamation} \`!\`, and the code ${count('X')} \`X(\``;
}

function* errors({ text }: Step, { throws, calls }: Code): Generator<string> {
  for (const [, error] of text.matchAll(/\bthrow an? (\w+) exception/gi)) {
    // The parser has made the SyntaxError object already.
    if (throws.has(error) || (error === 'SyntaxError' && calls.includes('ThrowCompletion'))) continue;
    yield `throws a ${error}, and the code has no \`Throw.${error}(\``;
  }
}

function* operations({ text }: Step, { calls }: Code): Generator<string> {
  for (const [, slot, name] of unquoted(text).matchAll(/(?:\.\[\[(\w+)\]\]|(?<![\w%])([A-Z]\w*))\(/g)) {
    const operation = slot ?? name;
    // Completion() only says what its argument is.
    if (operation !== 'Completion' && !calls.includes(operation)) yield `calls ${operation}, and the code does not`;
  }
}

function* bindings({ text }: Step, { bound }: Code): Generator<string> {
  for (const [, name] of text.matchAll(/\b(?:let (?=\w+ be\b)|set (?=\w+ to\b))(\w+)/gi)) {
    if (!has(bound, name)) yield `gives ${name} a value, and the code neither declares nor assigns it`;
  }
}

function* slots({ text }: Step, { bound, members, properties }: Code): Generator<string> {
  for (const [, owner, path] of text.matchAll(/\bset (\w+)\.(\S+) to\b/gi)) {
    const slot = /\[\[([^\]]+)\]\]$/.exec(path)?.[1] ?? path;
    // An engine's record that cannot be changed is made anew, as in `desc = Descriptor({ ...desc, Value: value })`.
    const anew = has(bound, owner) && properties.has(slot);
    const member = slot.startsWith('<') ? '[]' : slot;
    if (!anew && !members.has(member)) yield `sets [[${slot}]], and the code does not assign it`;
  }
  for (const [, field] of text.matchAll(/\bset the (\w+) of .* to\b/gi)) {
    if (!members.has(field === 'field' ? '[]' : field)) yield `sets the ${field}, and the code does not assign it`;
  }
}

const listMethods: Record<string, string[]> = { append: ['push', 'add'], push: ['push'], remove: ['pop', 'delete'] };

function* lists({ text }: Step, { calls }: Code): Generator<string> {
  for (const [verb, methods] of Object.entries(listMethods)) {
    const says = new RegExp(`(^|, )${verb}\\b`, 'i').test(text);
    if (says && !methods.some((name) => calls.includes(name))) {
      yield `says ${verb}, and the code has no \`${methods.join('(` or `')}(\``;
    }
  }
}

function* effects({ text }: Step, { returns, calls }: Code): Generator<string> {
  const says = (verbs: RegExp, does: boolean, verb: string) =>
    verbs.test(text) === does
      ? []
      : [does ? `does not ${verb}, and the code does` : `says ${verb}, and the code does not`];
  yield* says(/(^|, )(return|throw)\b/i, returns, 'return');
  yield* says(/^Assert:/, calls.includes('Assert'), 'Assert');
}

function* mentions({ text, variables, constants }: Step, { identifiers, strings }: Code): Generator<string> {
  // What a closure captures, the code of the substeps mentions.
  const [, captured = ''] = /\bthat captures ([\w ,]+) and performs\b/.exec(text) ?? [];
  const captures = new Set(captured.split(/, | and /));
  for (const name of variables) {
    if (!captures.has(name) && !has(identifiers, name)) yield `mentions ${name}, and the code does not`;
  }
  // The engine says undefined for these two.
  for (const name of constants.filter((name) => name !== 'unused' && name !== 'empty')) {
    if (!strings.includes(name)) yield `mentions ${name}, and the code has no '${name}'`;
  }
  for (const [quoted] of text.matchAll(/"[^"]*"|%[\w.]+%/g)) {
    const string = quoted.replaceAll('"', '');
    if (!strings.some((literal) => literal.includes(string))) yield `mentions ${quoted}, and the code does not`;
  }
}

/** Slots, fields and columns are properties in the code; "has a [[Slot]] internal slot" is a predicate of the engine. */
function* accesses({ text }: Step, { accesses, strings }: Code): Generator<string> {
  const slots = [...unquoted(text).matchAll(/(?<!has an? )\[\[([\w%.]+)\]\]/g)].map((match) => match[1]);
  const columns = [...text.matchAll(/\bthe ([A-Z[][\w\]]*(?: [A-Z]\w*)*) column\b/g)].map((match) => match[1]);
  for (const name of [...slots, ...columns]) {
    if (accesses.has(name) || strings.includes(name) || strings.includes(`[[${name}]]`)) continue;
    yield `mentions ${columns.includes(name) ? `the ${name} column` : `[[${name}]]`}, and the code does not`;
  }
}

function* literals({ text }: Step, { properties, literals }: Code): Generator<string> {
  for (const [, name, value] of text.matchAll(/\[\[(\w+)\]\]: (true|false)\b/g)) {
    if (properties.get(name) !== value) yield `gives [[${name}]] as ${value}, and the code does not`;
  }
  for (const [, value] of unquoted(text).matchAll(/[(,] ?(true|false|\d+)(?=[,)])/g)) {
    if (!literals.has(value)) yield `gives ${value}, and the code does not`;
  }
}

function* referenceFaults({ text }: Step, { identifiers }: Code, nameOf: NameOf): Generator<string> {
  for (const [, clause] of text.matchAll(/the algorithm steps defined in #(sec-[\w.%-]*\w)/g)) {
    const name = nameOf(clause);
    if (!name || !identifiers.has(name)) yield `means #${clause}, and the code does not name its function`;
  }
  for (const [, id] of text.matchAll(/#(table-[\w-]+)/g)) {
    const name = tableName(id);
    if (!identifiers.has(name)) yield `means #${id}, and the code does not name ${name}`;
  }
}

const unquoted = (text: string): string => text.replace(/"[^"]*"/g, '""');

/** Whether a variable of the law is there; a reserved word has an underscore in the code. */
const has = (names: Set<string>, name: string): boolean => names.has(name) || names.has(`${name}_`);

/** The name of the constant that holds a table of the law: tableInertConstructors for table-inert-constructors. */
function tableName(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
