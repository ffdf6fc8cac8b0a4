/** Text that is already HTML. Only `html` makes it, so whatever else reaches a page is escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Html | string | number | null | undefined | false | readonly Content[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// Control and bidirectional formatting characters would let an engine's message hide or reorder what stands around it.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Escapes text for an element's content or a quoted attribute; makes invisible characters visible as `\u{…}`. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(invisible, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`)
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

/** A relative address from path segments: each is percent-encoded, so no segment can add a scheme, `..` or a query. */
export function href(...segments: string[]): string {
  return segments
    .flatMap((s) => s.split('/'))
    .map(encodeURIComponent)
    .join('/');
}
