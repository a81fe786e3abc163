import type { ImportLine, SourceFile } from './read-sources.ts';

/** The unit of the house a file belongs to: `utils/feeds`, `entrypoints/popup`, `components`. */
export function unitOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  return top === 'components' || !path.includes('/') ? top : `${top}/${folder.replace(/\.tsx?$/u, '')}`;
}

/** Every file that runs together with `start`, by imports that are not erased. */
export function reachedFrom(start: string, sources: SourceFile[], reached = new Set<string>()): Set<string> {
  reached.add(start);
  for (const { target, typeOnly } of sources.find(({ path }) => path === start)?.imports ?? []) {
    if (target && !typeOnly && !reached.has(target)) reachedFrom(target, sources, reached);
  }
  return reached;
}

/** Which name leads to which, where files are taken together under names. */
export function graphOf(imports: ImportLine[], nameOf: (path: string) => string): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const { from, target } of imports) {
    if (!target || nameOf(from) === nameOf(target)) continue;
    graph.set(nameOf(from), (graph.get(nameOf(from)) ?? new Set()).add(nameOf(target)));
  }
  return graph;
}

/** The first cycle found in a graph of names, e.g. `a → b → a`. */
export function findCycle(graph: Map<string, Set<string>>): string | null {
  const done = new Set<string>();
  const visit = (name: string, trail: string[]): string | null => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name].join(' → ');
    if (done.has(name)) return null;
    for (const next of graph.get(name) ?? []) {
      const cycle = visit(next, [...trail, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return null;
  };
  for (const name of graph.keys()) {
    const cycle = visit(name, []);
    if (cycle) return cycle;
  }
  return null;
}
