import type { Policy } from './doors.ts';

/** Who can reach what. */
export interface Graph {
  packages: string[];
  /** What the host has: its modules, and global objects. */
  powers: string[];
  /** From a package to a power, or to another package whose exports it has. */
  edges: Edge[];
}

export interface Edge {
  from: string;
  to: string;
  /** Whether `from` can change it for everyone, too. */
  changes: boolean;
}

/** In node every package reaches all powers, and every other package to change it. */
export function authorityBefore(packages: string[], powers: string[]): Graph {
  const edges = packages.flatMap((from) =>
    [...packages, ...powers].filter((to) => to !== from).map((to) => ({ from, to, changes: true })),
  );
  return { packages, powers, edges };
}

/** Under a policy each reaches what it is handed. */
export function authorityAfter(policy: Policy, powers: string[]): Graph {
  const edges = Object.entries(policy).flatMap(([from, { globals, builtins, packages }]) =>
    [...Object.keys(globals), ...Object.keys(builtins), ...packages].map((to) => ({ from, to, changes: false })),
  );
  return { packages: Object.keys(policy), powers, edges };
}

const row = 64;
const top = 84;
const box = { width: 168, height: 36 };
const columns = { packages: 190, powers: 560 };
const width = 760;

const style = `
  .ground { fill: #fff; } .box { fill: #eef2f7; stroke: #44546a; } .power { fill: #fdf0e6; stroke: #9a4a00; }
  text { fill: #1b1f24; font: 15px system-ui, sans-serif; } .small { font-size: 13px; }
  .edge { fill: none; stroke: #44546a; stroke-width: 1.5; } .changes { stroke: #b3261e; stroke-dasharray: 5 3; }
  .head { fill: #44546a; } .changes-head { fill: #b3261e; }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #14171b; } .box { fill: #232a33; stroke: #a9b8cc; } .power { fill: #33261b; stroke: #f0b27a; }
    text { fill: #e8ebef; } .edge { stroke: #a9b8cc; } .changes { stroke: #ff8a80; }
    .head { fill: #a9b8cc; } .changes-head { fill: #ff8a80; }
  }`;

const escapeText = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The graph as a picture, an SVG document. What it shows stands in its description too. */
export function drawGraph(graph: Graph, title: string): string {
  const height = top + row * Math.max(graph.packages.length, graph.powers.length);
  const y = (list: string[], name: string): number => top + row * list.indexOf(name);
  const node = (name: string, list: string[], kind: keyof typeof columns): string => {
    const [left, middle] = [columns[kind], y(list, name)];
    return `<rect class="box${kind === 'powers' ? ' power' : ''}" x="${left}" y="${middle - box.height / 2}" \
width="${box.width}" height="${box.height}" rx="6"/>
  <text x="${left + box.width / 2}" y="${middle + 5}" text-anchor="middle">${escapeText(name)}</text>`;
  };
  const edge = ({ from, to, changes }: Edge): string => {
    const start = y(graph.packages, from);
    const isPackage = graph.packages.includes(to);
    const end = y(isPackage ? graph.packages : graph.powers, to);
    const left = columns.packages;
    // Packages lead to each other by arcs at their left, which are wider the longer they are.
    const reach = left - 24 - Math.abs(end - start) * 0.5;
    const path = isPackage
      ? `M${left} ${start} C${reach} ${start} ${reach} ${end} ${left} ${end}`
      : `M${left + box.width} ${start} L${columns.powers} ${end}`;
    const name = changes ? 'changes' : 'uses';
    return `<path class="edge ${name}" d="${path}" marker-end="url(#${name})"/>`;
  };
  const head = (id: string, kind: string): string =>
    `<marker id="${id}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">\
<path class="${kind}" d="M0 0L8 4L0 8z"/></marker>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" \
role="img" aria-labelledby="title description">
  <title id="title">${escapeText(title)}</title>
  <desc id="description">${escapeText(describeGraph(graph))}</desc>
  <style>${style}
  </style>
  <defs>${head('uses', 'head')}${head('changes', 'changes-head')}</defs>
  <rect class="ground" width="${width}" height="${height}"/>
  <text x="16" y="26">${escapeText(title)}</text>
  <text class="small" x="16" y="46">solid: uses; dashed: can change it for everyone, too</text>
  ${graph.edges.map(edge).join('\n  ')}
  ${graph.packages.map((name) => node(name, graph.packages, 'packages')).join('\n  ')}
  ${graph.powers.map((name) => node(name, graph.powers, 'powers')).join('\n  ')}
</svg>
`;
}

/** A sentence for each package. */
function describeGraph({ packages, edges }: Graph): string {
  const sentences = packages.map((name) => {
    const own = edges.filter(({ from }) => from === name);
    const told = (changes: boolean, verb: string): string[] => {
      const targets = own.filter((edge) => edge.changes === changes).map(({ to }) => to);
      return targets.length > 0 ? [`${verb} ${targets.join(', ')}`] : [];
    };
    const does = [...told(false, 'uses'), ...told(true, 'uses and can change')];
    return `${name} ${does.length > 0 ? does.join('; ') : 'reaches nothing'}.`;
  });
  return sentences.join(' ');
}
