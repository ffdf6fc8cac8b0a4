/**
 * Reads a list that has an entry a line; empty lines, and those that begin with `#`, say nothing.
 * @param read makes the entry of a line; a text is what is wrong with it
 * @returns the entries, and a problem for each line that is none, which names it
 */
export function parseLines<T extends object>(
  file: string,
  text: string,
  read: (content: string, line: number) => T | string,
): { entries: T[]; problems: string[] } {
  const entries: T[] = [];
  const problems: string[] = [];
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(content)) continue;
    const entry = read(content, index + 1);
    if (typeof entry === 'string') problems.push(`${file}:${index + 1}: ${entry}`);
    else entries.push(entry);
  }
  return { entries, problems };
}
