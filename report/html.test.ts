import t from 'tap';
import { escapeHtml, href, html } from './html.ts';

t.test('markup is escaped in content and in quoted attributes', async (t) => {
  t.equal(escapeHtml(`<a href="x">&'`), '&lt;a href=&quot;x&quot;&gt;&amp;&#39;');
  t.equal(html`<p title="${'"><script>'}">${'<b>'}</p>`.text, '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;</p>');
});

t.test('what would be invisible, or reorder the text around it, is shown', async (t) => {
  t.equal(escapeHtml('a\u202eb\u2066c'), 'a\\u{202e}b\\u{2066}c', 'bidirectional');
  t.equal(escapeHtml('\u0000\u001b[31m\u007f\u0085'), '\\u{0}\\u{1b}[31m\\u{7f}\\u{85}', 'control');
  t.equal(escapeHtml('a\u200bb\u00adc\u2060'), 'a\\u{200b}b\\u{ad}c\\u{2060}', 'zero width');
  t.equal(escapeHtml('a\u2028b\ufeff'), 'a\\u{2028}b\\u{feff}', 'separators and byte order mark');
  t.equal(escapeHtml('\u{e0041}\u3164'), '\\u{e0041}\\u{3164}', 'tags and fillers');
  t.equal(escapeHtml('\ud800x'), '\\u{d800}x', 'a lone surrogate');
});

t.test('what is visible stays as it is', async (t) => {
  t.equal(escapeHtml('a\tb\nc\r\nd é 漢 😀'), 'a\tb\nc\nd é 漢 😀');
});

t.test('nested markup is not escaped twice, and absent values are nothing', async (t) => {
  t.equal(html`<ul>${['<', 'b'].map((x) => html`<li>${x}</li>`)}</ul>`.text, '<ul><li>&lt;</li><li>b</li></ul>');
  t.equal(html`${null}${undefined}${false}${0}${''}`.text, '0');
});

t.test('an address stays inside the site', async (t) => {
  t.equal(href('test/a b', '%x%?#.html'), 'test/a%20b/%25x%25%3F%23.html');
  t.equal(href('javascript:alert(1)'), 'javascript%3Aalert(1)');
  for (const segment of ['..', 'a/../b', '.', 'a//b', '/a', '']) t.throws(() => href(segment), RangeError, segment);
});
