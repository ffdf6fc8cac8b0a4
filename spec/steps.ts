import { type FragmentNode, type OrderedListNode, parseAlgorithm, parseFragment } from 'ecmarkdown';

/**
 * One step of an algorithm. `label` is its rendered path ("1.a.i"), `depth` counts from 0, `text` is the step as it
 * reads without markup, `question` the number of its `?`, `variables` the names that it mentions as `_x_`, `constants`
 * the enumeration values that it mentions as `~x~`.
 */
export interface Step {
  label: string;
  depth: number;
  text: string;
  question: number;
  variables: string[];
  constants: string[];
}

/**
 * Parses the source of an `<emu-alg>` to its steps, in reading order.
 * @throws SyntaxError when ecmarkdown cannot parse it, or when an entity is unknown
 */
export function parseSteps(source: string): Step[] {
  return flatten(parseAlgorithm(source).contents, '', 0);
}

function flatten(list: OrderedListNode, parent: string, depth: number): Step[] {
  return list.contents.flatMap((item, index) => {
    const label = parent + ordinal(index + 1, depth);
    const text = fold(plainText(item.contents));
    const step: Step = {
      label,
      depth,
      text,
      question: countOperator(text, '?'),
      variables: mentions(item.contents, 'underscore'),
      constants: mentions(item.contents, 'tilde'),
    };
    return item.sublist?.name === 'ol' ? [step, ...flatten(item.sublist, `${label}.`, depth + 1)] : [step];
  });
}

/** The text of a piece of a chapter, such as a table's cell, as it reads without markup. */
export function parseText(source: string): string {
  return fold(plainText(parseFragment(source)));
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

function mentions(nodes: readonly FragmentNode[], name: 'underscore' | 'tilde'): string[] {
  return [...new Set(nodes.filter((node) => node.name === name).map(nodeText))];
}

/** The number of prefix operators `?` or `!` in the text of a step. */
export function countOperator(text: string, operator: '?' | '!'): number {
  return text
    .replace(/"[^"]*"/g, '""')
    .split(/[\s([]/)
    .filter((word) => word === operator).length;
}

/** The last component of a step's label, as ECMA-262 renders it: 1, a, i, and from the top again. */
export function ordinal(n: number, depth: number): string {
  if (depth % 3 === 0) return String(n);
  return depth % 3 === 1 ? alpha(n) : roman(n);
}

function alpha(n: number): string {
  const last = String.fromCharCode(97 + ((n - 1) % 26));
  return n <= 26 ? last : alpha(Math.floor((n - 1) / 26)) + last;
}

function roman(n: number): string {
  const tens = 'x'.repeat(Math.floor(n / 10));
  return tens + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][n % 10];
}

/** The text of ecmarkdown nodes without markup; a cross reference reads as the `#id` that it points to. */
function plainText(nodes: readonly FragmentNode[]): string {
  let text = '';
  let skipped: string | null = null;
  for (const node of nodes) {
    const [, slash, tag, rest] = (node.name === 'tag' && /^<(\/?)([\w-]+)(.*)/s.exec(node.contents)) || [];
    if (skipped !== null) {
      if (slash && tag === skipped) skipped = null;
    } else if (!slash && (tag === 'emu-xref' || tag === 'del')) {
      skipped = tag;
      if (tag === 'emu-xref') text += /\bhref\s*=\s*["']?([^"'\s>]+)/.exec(rest)?.[1] ?? '';
    } else {
      text += nodeText(node);
    }
  }
  return text;
}

function nodeText(node: FragmentNode): string {
  switch (node.name) {
    case 'text':
      return decodeEntities(node.contents);
    case 'underscore':
      return node.contents;
    case 'double-brackets':
      return `[[${node.contents}]]`;
    case 'pipe':
      return node.nonTerminal + (node.params ? `[${node.params}]` : '') + (node.optional ? 'opt' : '');
    case 'star':
    case 'tick':
    case 'tilde':
      return plainText(node.contents);
    default:
      return '';
  }
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (name in entities) return entities[name];
    throw new SyntaxError(`unknown entity ${whole}: write the character itself`);
  });
}
