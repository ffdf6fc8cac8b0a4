import ts from 'typescript';
import type { LawTable } from '../../../spec/law-tables.ts';
import { lineOf } from './comments.ts';
import type { ReadFault } from './steps.ts';

/** A constant that says in its JSDoc which table it transcribes; `rows` have the texts of the cells by column. */
export interface TranscribedTable {
  id: string;
  line: number;
  rows: { line: number; cells: Map<string, string> }[];
}

/** Reads a constant whose value is a list of object literals; any other holds no table. */
export function readTable(file: ts.SourceFile, id: string, statement: ts.VariableStatement): TranscribedTable[] {
  let list = statement.declarationList.declarations[0].initializer;
  while (list && (ts.isAsExpression(list) || ts.isSatisfiesExpression(list))) list = list.expression;
  if (!list || !ts.isArrayLiteralExpression(list)) return [];
  const rows = list.elements.filter(ts.isObjectLiteralExpression).map((row) => {
    const properties = row.properties.filter(ts.isPropertyAssignment);
    const cells = properties.map(({ name, initializer }): [string, string] => [keyText(name), cellText(initializer)]);
    return { line: lineOf(file, row.getStart(file)), cells: new Map(cells) };
  });
  return [{ id, line: lineOf(file, statement.getStart(file)), rows }];
}

const keyText = (name: ts.PropertyName): string => (ts.isComputedPropertyName(name) ? name.getText() : name.text);

/** The text of a cell: of a literal its value, of a grammar symbol its name, with the parameters of a call. */
function cellText(value: ts.Expression): string {
  if (ts.isStringLiteralLike(value) || ts.isNumericLiteral(value)) return value.text;
  if (!ts.isCallExpression(value)) return value.getText();
  const parameters = value.arguments.filter(ts.isObjectLiteralExpression).flatMap(({ properties }) =>
    properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => {
      const sign = initializer.kind === ts.SyntaxKind.TrueKeyword ? '+' : '~';
      return sign + keyText(name);
    }),
  );
  return `${value.expression.getText()}[${parameters.join(', ')}]`;
}

/** Compares a table of the law with its transcription, row by row. */
export function compareTables(law: LawTable, found: TranscribedTable): ReadFault[] {
  const faults: ReadFault[] = [];
  if (law.rows.length !== found.rows.length) {
    faults.push({ line: found.line, message: `has ${found.rows.length} rows, and the law ${law.rows.length}` });
  }
  for (const [index, row] of law.rows.slice(0, found.rows.length).entries()) {
    const { line, cells } = found.rows[index];
    for (const [n, column] of law.columns.entries()) {
      const want = row[n].replace(/^"(.*)"$/, '$1');
      const have = cells.get(column);
      // The symbol of a grammar that engine262 parses in one way has no parameters in the code.
      if (have === want || (have !== undefined && have === want.replace(/\[.*\]$/, ''))) continue;
      faults.push({ line, message: `row ${index + 1} has ${have ?? 'nothing'} as its ${column}, and the law ${want}` });
    }
  }
  return faults;
}
