/** The metadata of a test, as test262 writes it; lists that are not there are empty, texts are empty strings. */
export interface Frontmatter {
  esid: string;
  description: string;
  info: string;
  /** The defence of the shim that an attack is on; empty in other tests. */
  defence: string;
  features: string[];
  flags: string[];
  includes: string[];
  negative: { phase: string; type: string } | null;
}

/** A field of the frontmatter: what stands after its colon, then the lines below it; `line` counts from 1 in the file. */
interface Field {
  name: string;
  line: number;
  first: string;
  rest: string[];
}

const lineEnd = /\r\n?|\n/;
const block = /\/\*---(?:\r\n?|\n)([\s\S]*?)---\*\//;
const texts = ['esid', 'description', 'info', 'defence'];
const lists = ['features', 'flags', 'includes'];
const known = [...texts, ...lists, 'negative'];

/**
 * Reads test262 frontmatter from a test's source: the part of YAML that test262 uses (plain and quoted scalars, block
 * scalars, lists in brackets or with dashes, one nested level for `negative`), and nothing that YAML itself would reject.
 * @throws Error when there is none, when a field is unknown, doubled or malformed, or when `esid` or `description` is
 *   missing; the message begins with the line in the file and says what to do
 */
export function parseFrontmatter(source: string): Frontmatter {
  const { fields, line } = readFields(source);
  for (const field of fields.values()) {
    if (!known.includes(field.name)) problem(field, `unknown field; the known ones are ${known.join(', ')}`);
  }
  for (const name of ['esid', 'description']) {
    if (!fields.has(name)) throw new Error(`line ${line}: the field ${name} is missing`);
  }
  const [esid, description, info, defence] = texts.map((name) => scalar(fields.get(name)));
  return { esid, description, info, defence, ...interpreted(fields) };
}

/**
 * Reads of a test of test262 itself what says how it is interpreted; its texts, and fields that we do not know, are no
 * business of ours, and the texts are empty.
 * @throws Error when there is no frontmatter, or when what is read is malformed
 */
export function parseTest262Frontmatter(source: string): Frontmatter {
  return { esid: '', description: '', info: '', defence: '', ...interpreted(readFields(source).fields) };
}

function readFields(source: string): { fields: Map<string, Field>; line: number } {
  const found = block.exec(source);
  if (!found) throw new Error('no frontmatter: a test starts with /*--- … ---*/');
  const line = source.slice(0, found.index).split(lineEnd).length + 1;
  const fields = new Map<string, Field>();
  for (const field of splitFields(found[1], line)) {
    if (fields.has(field.name)) problem(field, 'the field is there twice');
    fields.set(field.name, field);
  }
  return { fields, line };
}

function interpreted(fields: Map<string, Field>) {
  const [features, flags, includes] = lists.map((name) => list(fields.get(name)));
  return { features, flags, includes, negative: negative(fields.get('negative')) };
}

function problem(field: Field, text: string): never {
  throw new Error(`line ${field.line}: ${field.name}: ${text}`);
}

function splitFields(text: string, firstLine: number): Field[] {
  const fields: Field[] = [];
  for (const [index, line] of text.split(lineEnd).entries()) {
    const start = /^([\w-]+):(?:\s+(.*))?$/.exec(line);
    const field = fields.at(-1);
    if (start) fields.push({ name: start[1], line: firstLine + index, first: (start[2] ?? '').trim(), rest: [] });
    else if (/^\s*(#|$)/.test(line) && !field) continue;
    else if (!field || !/^( |- |-$|\]|#|$)/.test(line)) {
      throw new Error(`line ${firstLine + index}: expected "field: value" or an indented line (spaces, no tabs)`);
    } else field.rest.push(line);
  }
  return fields;
}

function scalar(field: Field | undefined): string {
  if (!field) return '';
  const { first } = field;
  const value = /^[|>]/.test(first) ? blockScalar(field) : flowScalar(field, [first, ...field.rest].join('\n'));
  if (value === '') problem(field, 'the field is empty');
  return value;
}

function blockScalar(field: Field): string {
  const { first, rest } = field;
  if (!/^[|>][-+]?$/.test(first)) problem(field, `unknown block style ${first}; use | or >`);
  const indent = rest.find((line) => line.trim())?.search(/\S/) ?? 0;
  if (rest.some((line) => line.trim() && line.slice(0, indent).trim())) {
    problem(field, 'a line of the block is indented less than its first line');
  }
  const lines = rest.map((line) => line.slice(indent).trimEnd());
  return first.startsWith('|') ? lines.join('\n').trim() : lines.join(' ').replace(/\s+/g, ' ').trim();
}

/** A plain or quoted scalar on one line or folded over several. */
function flowScalar(field: Field, text: string): string {
  const folded = text.replace(/\s*\n\s*/g, ' ').trim();
  if (/^'([^']|'')*'$/.test(folded)) return folded.slice(1, -1).replaceAll("''", "'");
  if (/^"([^"\\]|\\.)*"$/.test(folded)) {
    try {
      return JSON.parse(folded);
    } catch {
      problem(field, `unknown escape in ${folded}`);
    }
  }
  if (/^["'`@%&*!|>#,[\]{}]|^[?-]( |$)|: |:$| #/.test(folded)) {
    problem(field, `YAML reads ${folded.slice(0, 40)} in a way of its own; put the text into quotes or below "|"`);
  }
  return folded;
}

function list(field: Field | undefined): string[] {
  if (!field) return [];
  const lines = [field.first, ...field.rest].map(withoutComment).filter((line) => line.trim() !== '');
  if (lines.length === 0) problem(field, 'the field is empty');
  const flow = /^\[([^[\]]*)\]$/.exec(lines.join('\n').trim());
  const items = flow
    ? flow[1].split(',')
    : lines.map((line) => /^\s*-\s+(.*)$/.exec(line)?.[1] ?? problem(field, 'expected [a, b], or one "- a" a line'));
  const names = items.map((item) => item.trim());
  // A comma may end the list.
  if (flow && names.at(-1) === '') names.pop();
  return names.map((name) => (name === '' ? problem(field, 'an item is empty') : flowScalar(field, name)));
}

const withoutComment = (line: string) => line.replace(/(^|\s)#.*/, '');

function negative(field: Field | undefined): Frontmatter['negative'] {
  if (!field) return null;
  const entries = field.rest
    .map(withoutComment)
    .filter((line) => line.trim() !== '')
    .map(
      (line) => /^\s+(phase|type):\s+(\w+)\s*$/.exec(line)?.slice(1) ?? problem(field, 'expected only phase and type'),
    );
  const { phase, type } = Object.fromEntries(entries);
  if (field.first !== '' || !phase || !type || entries.length !== 2) {
    problem(field, 'expected two indented lines, "phase: parse" (or resolution, runtime) and "type: SyntaxError"');
  }
  if (!['parse', 'resolution', 'runtime'].includes(phase)) {
    problem(field, `unknown phase ${phase}; the known ones are parse, resolution, runtime`);
  }
  return { phase, type };
}
