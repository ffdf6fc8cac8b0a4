import type { Frontmatter } from './model.ts';

const block = /\/\*---\r?\n([\s\S]*?)---\*\//;

/**
 * Reads test262 frontmatter from a test's source: the part of YAML that the suite uses (scalars, block scalars, lists in
 * brackets or with dashes, one nested level for `negative`).
 * @returns the frontmatter; fields that are not there are empty
 * @throws Error when there is no frontmatter or no `esid`
 */
export function parseFrontmatter(source: string): Frontmatter {
  const found = block.exec(source);
  if (!found) throw new Error('no frontmatter: a test starts with /*--- … ---*/');
  const fields = splitFields(found[1]);
  const esid = scalar(fields.get('esid'));
  if (!esid) throw new Error('no esid in the frontmatter');
  const phase = /phase:\s*(\S+)/.exec(fields.get('negative') ?? '');
  const type = /type:\s*(\S+)/.exec(fields.get('negative') ?? '');
  return {
    esid,
    description: scalar(fields.get('description')),
    info: scalar(fields.get('info')),
    features: list(fields.get('features')),
    flags: list(fields.get('flags')),
    includes: list(fields.get('includes')),
    negative: phase && type ? { phase: phase[1], type: type[1] } : null,
  };
}

/** A field is an unindented `name:` and all lines up to the next one. */
function splitFields(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  let name = '';
  for (const line of text.split(/\r?\n/)) {
    const start = /^([\w-]+):(.*)$/.exec(line);
    if (start) name = start[1];
    const part = start ? start[2] : line;
    if (name) fields.set(name, start ? part : `${fields.get(name)}\n${part}`);
  }
  return fields;
}

function scalar(field = ''): string {
  const [first, ...rest] = field.split('\n');
  const style = first.trim();
  const indent = Math.min(...rest.filter((l) => l.trim()).map((l) => l.search(/\S/)), 80);
  const body = rest.map((l) => l.slice(indent).trimEnd());
  if (style.startsWith('|')) return body.join('\n').trim();
  const folded = [style.startsWith('>') ? '' : style, ...body].join(' ').replace(/\s+/g, ' ').trim();
  const quoted = /^(["'])(.*)\1$/.exec(folded);
  return quoted ? quoted[2] : folded;
}

function list(field = ''): string[] {
  const dashed = field.split('\n').flatMap((line) => /^\s*-\s+(.*)$/.exec(line)?.[1] ?? []);
  const items = dashed.length > 0 ? dashed : field.replace(/[[\]\n]/g, (c) => (c === '\n' ? ' ' : '')).split(',');
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
