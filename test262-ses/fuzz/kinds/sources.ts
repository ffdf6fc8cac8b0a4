// What can be told of generated sources: which of the known differences they may hit. It looks at the texts, in which
// nested sources are quoted, so a case may be said to hit what it does not; differences.ts counts only those that differ.

const name = '([A-Za-z_$][\\w$]*)';
const quote = '\\\\*"';

/** The names that stand in a text in a certain place. */
function find(text: string, before: string, after = ''): string[] {
  return [...text.matchAll(new RegExp(`${before}${name}${after}`, 'g'))].map(([, found]) => found);
}

const removedIn = (source: string): string[] => [
  ...find(source, `deleteProperty\\(globalThis, ${quote}`),
  ...find(source, 'delete globalThis\\.'),
  ...find(source, `defineProperty\\(globalThis, ${quote}`, `${quote}, \\{ [gs]et`),
  ...find(source, 'setPrototypeOf\\(globalThis, \\{ ', ': 9'),
];

/** Whether a name stands in a source other than as a property of the global object. */
function mentions(source: string, name: string): boolean {
  const pattern = new RegExp(`(?<!globalThis ?\\. ?)(?<![\\w$"\\\\])${name.replaceAll('$', '\\$')}(?![\\w$:])`);
  return pattern.test(
    source.replaceAll(/\\+u00(6[0-9a-f])|\\+u\{(6[0-9a-f])\}/g, (_, a, b) =>
      String.fromCharCode(Number.parseInt(a ?? b, 16)),
    ),
  );
}

const isKept = (source: string): boolean => /globalThis\.[cw][12] = \(/.test(source);

/** The known differences of programs that these sources may hit. */
export function hitsOf(globals: string[], lexicalBag: string, sources: string[]): string[] {
  const hits = new Set<string>();
  const whole = sources.join('\n');
  const isCrowd = /i < [24]0/.test(whole) || (whole.match(/eval|Function\(|evaluate/g) ?? []).length > 8;
  for (const [index, source] of sources.entries()) {
    const removed = removedIn(source);
    if (removed.includes('eval')) hits.add('live-global-removal');
    const seers = [source, ...sources.slice(0, index).filter(isKept)];
    if (removed.some((name) => seers.some((seer) => mentions(seer, name)))) hits.add('live-global-removal');
    const operands = find(source, 'typeof(?:[\\s(]|/\\*.*?\\*/)*');
    if (operands.some((name) => isCrowd || !globals.includes(name))) hits.add('typeof-unresolvable');
  }
  // Another compartment has other globals.
  if ((lexicalBag !== '' || whole.includes('new Compartment(')) && /typeof/.test(whole))
    hits.add('typeof-unresolvable');
  if (/\b(?:eval|Function|this|Compartment)\b/.test(whole)) hits.add('native-xs-evaluators');
  if (/^(?:let|const|var|function|class) /m.test(whole)) hits.add('native-xs-declarations');
  if (whole.includes('{ get()') && whole.includes('{ set: undefined')) hits.add('partial-accessor');
  if (whole.includes('Object.assign(') && /defineProperty/.test(whole)) hits.add('refused-assign');
  if (/for \(eval /.test(whole)) hits.add('strict-for-eval');
  if (/for \([\w$\\{}]+(?:\s|\/\*.*?\*\/|\/\/.*|<!--.*)+(?:of|in) /.test(whole) && /\b(?:let|const|class) /.test(whole))
    hits.add('dead-zone-loop-head');
  if (whole.includes('/* override */')) hits.add('assigned-inherited');
  return [...hits];
}
