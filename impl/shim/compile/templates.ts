// Tagged templates become calls with a template object that belongs to one module: the engine has one for each place in
// the text, which all modules that are made of it would share.

import type { AnyNode, Program, TaggedTemplateExpression } from 'acorn';
import { type Edit, edit } from '../edits.ts';
import { forEachNode } from './syntax.ts';

export interface Templates {
  readonly edits: readonly Edit[];
  /** Of each template its strings: the cooked one, or null, and the raw one in turns. */
  readonly templates: readonly (readonly (string | null)[])[];
}

/** The tagged templates from which a `new` would take the call for its arguments. */
function constructedTemplates(program: Program): Set<AnyNode> {
  const found = new Set<AnyNode>();
  forEachNode(program, (node) => {
    if (node.type !== 'NewExpression') return;
    let callee: AnyNode = node.callee;
    while (callee.type === 'MemberExpression' || callee.type === 'TaggedTemplateExpression') {
      if (callee.type === 'TaggedTemplateExpression') found.add(callee);
      callee = callee.type === 'MemberExpression' ? callee.object : callee.tag;
    }
  });
  return found;
}

const linesOf = (text: string): string => text.replace(/[^\n\r\u2028\u2029]/g, '');

function callEdits(text: string, { quasi }: TaggedTemplateExpression, template: string): Edit[] {
  const last = quasi.quasis.length - 1;
  return quasi.quasis.map(({ start, end }, i) => {
    const before = i === 0 ? `(${template}` : ')';
    const after = i === last ? ')' : ',(';
    return edit(start - 1, end + (i === last ? 1 : 2), before + linesOf(text.slice(start, end)) + after);
  });
}

/** @param prefix what begins no name of the text */
export function rewriteTemplates(text: string, program: Program, prefix: string): Templates {
  const templates: (string | null)[][] = [];
  const wraps: Edit[] = [];
  const calls: Edit[] = [];
  const constructed = constructedTemplates(program);
  forEachNode(program, (node) => {
    if (node.type !== 'TaggedTemplateExpression') return;
    const index = templates.push(node.quasi.quasis.flatMap(({ value }) => [value.cooked ?? null, value.raw])) - 1;
    if (constructed.has(node)) wraps.push(edit(node.start, node.start, '('), edit(node.end, node.end, ')'));
    calls.push(...callEdits(text, node, `${prefix}t${index}()`));
  });
  return { edits: [...wraps, ...calls], templates };
}
