/** Text that is already HTML. Only `html` makes it, so whatever else reaches a page is escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Html | string | number | null | undefined | false | readonly Content[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// Control, formatting and default-ignorable characters (bidirectional overrides, zero-width letters, tags) and lone
// surrogates would let an engine's message hide or reorder what stands around it.
const invisible = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Escapes text for an element's content or a quoted attribute; makes invisible characters visible as `\u{…}`. */
export function escapeHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(invisible, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`)
    .replace(/[&<>"']/g, (c) => entities[c]);
}

function render(content: Content): string {
  if (content instanceof Html) return content.text;
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  return content ? content.map(render).join('') : '';
}

/** Template tag: every value is escaped unless it is `Html`; arrays are joined; null, undefined and false are nothing. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  return new Html(strings.reduce((text, part, i) => text + render(values[i - 1]) + part));
}

/**
 * A relative address from path segments. Each is percent-encoded, so that none can add a scheme, a query or a fragment.
 * @throws RangeError for a segment that leads elsewhere: `.`, `..` or nothing
 */
export function href(...segments: string[]): string {
  const names = segments.flatMap((segment) => segment.split('/'));
  const odd = names.find((name) => /^\.{0,2}$/.test(name));
  if (odd !== undefined) throw new RangeError(`no address from the path segment "${odd}" of ${segments.join('/')}`);
  return names.map(encodeURIComponent).join('/');
}
