import { forEachComment } from '../parser.ts';

/**
 * Takes the mark out of comments that would speak for the whole file that a module is compiled into, as
 * `//# sourceMappingURL=` does. Nothing changes its place.
 * @param expression text that stands in parentheses in the file
 */
export function silencePragmas(expression: string): string {
  if (!/source(?:Mapping)?URL/.test(expression)) return expression;
  let text = expression;
  forEachComment(expression, (_isBlock, comment, start) => {
    if (/^[#@]\s*source(?:Mapping)?URL/.test(comment)) text = `${text.slice(0, start + 2)} ${text.slice(start + 3)}`;
  });
  return text;
}
