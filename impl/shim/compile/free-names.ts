// The free names of a module's text become calls of functions that the compartment gives its functor.

import type { AnyNode, Program } from 'acorn';
import type { GlobalUse } from '../compiled-module.ts';
import { type Edit, edit } from '../edits.ts';
import { shorthandKey } from '../module-text.ts';
import type { Reference, References } from '../references.ts';
import { forEachNode } from './syntax.ts';

export interface FreeNames {
  readonly edits: readonly Edit[];
  /** What the functor needs a function for. */
  readonly globals: readonly (readonly [name: string, use: GlobalUse])[];
}

const replace = ({ name, start, end, isShorthand, isConstructed }: Reference, text: string): Edit => {
  const expression = isConstructed ? `(${text})` : text;
  return edit(start, end, isShorthand ? `${shorthandKey(name)}: ${expression}` : expression);
};

/** An anonymous function that is assigned to a name gets it; to a property, as which a name is written, it does not. */
function nameFunctions(program: Program, assigned: ReadonlyMap<number, string>): Edit[] {
  const edits: Edit[] = [];
  forEachNode(program, (node: AnyNode) => {
    if (node.type !== 'AssignmentExpression' && node.type !== 'AssignmentPattern') return;
    const { left, right } = node;
    if (left.type !== 'Identifier' || left.start !== node.start) return;
    const name = assigned.get(left.start);
    const isNamed = 'operator' in node ? ['=', '&&=', '||=', '??='].includes(node.operator) : true;
    const isFunction = right.type === 'FunctionExpression' || right.type === 'ClassExpression';
    const isAnonymous = isFunction ? !right.id : right.type === 'ArrowFunctionExpression';
    if (name === undefined || !isNamed || !isAnonymous) return;
    edits.push(edit(right.start, right.start, `({[${JSON.stringify(name)}]:`));
    edits.push(edit(right.end, right.end, `})[${JSON.stringify(name)}]`));
  });
  return edits;
}

/** @param prefix what begins no name of the text */
export function rewriteFreeNames(program: Program, { topLevel, declared }: References, prefix: string): FreeNames {
  const globals: (readonly [string, GlobalUse])[] = [];
  const indexes = new Map<string, number>();
  const assigned = new Map<number, string>();
  const edits = Array.from(topLevel).flatMap((reference) => {
    const { name, use, start } = reference;
    if (Object.hasOwn(declared, name)) return [];
    const key = `${use} ${name}`;
    const index = indexes.get(key) ?? globals.push([name, use]) - 1;
    indexes.set(key, index);
    if (use === 'write') assigned.set(start, name);
    return replace(reference, `${prefix}g${index}()${use === 'write' ? '.v' : ''}`);
  });
  // Those that begin a function come before what is replaced at its first place.
  return { edits: [...nameFunctions(program, assigned), ...edits], globals };
}

/** Imports become calls of what reads them; one that is assigned becomes a property whose setter throws. */
export function rewriteImports({ topLevel }: References, localNames: readonly string[], prefix: string): Edit[] {
  return Array.from(topLevel).flatMap((reference) => {
    const index = localNames.indexOf(reference.name);
    if (index < 0) return [];
    const reader = `${prefix}${index}`;
    return replace(reference, reference.use === 'write' ? `${prefix}w(${reader}).v` : `${reader}()`);
  });
}
