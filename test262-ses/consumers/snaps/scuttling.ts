// The shipped bundle is made by LavaMoat's plugin for webpack, whose options stand in its text.
const options = /(?<=,e\.options=).*?(?=,e\.policy=)/s;

/**
 * Gives a bundle the options of LavaMoat that another bundle of the same build has, with what they need: the one for Node.js
 * is shipped without scuttling, the one for pages with it.
 * @throws Error when one of them has no options where this build has them, or the other one's do not turn scuttling on
 */
export function takeScuttling(bundle: string, other: string): string {
  const found = options.exec(other)?.[0];
  if (!options.test(bundle) || found === undefined) throw new Error('the options of LavaMoat are not in the bundle');
  if (!/^\{scuttleGlobalThis:\{enabled:!0,/.test(found) || !found.includes('e.scuttling=')) {
    throw new Error('the bundle for pages does not turn scuttling on');
  }
  return bundle.replace(options, () => found);
}
