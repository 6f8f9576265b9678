/**
 * Every ring among things that each lead to others, once: its ids in the order in which they lead
 * on, the smallest first. Walked without recursion: a chain may be as long as a list of content.
 */
export function ringsOf(
  ids: Iterable<string>,
  leadsTo: (id: string) => readonly string[],
): string[][] {
  const rings: string[][] = [];
  const done = new Set<string>();
  for (const start of [...ids].sort()) {
    if (done.has(start)) continue;
    const way: string[] = [];
    const left: string[][] = [];
    const enter = (id: string) => {
      way.push(id);
      left.push([...leadsTo(id)]);
    };
    enter(start);
    while (way.length > 0) {
      const next = left[left.length - 1]?.shift();
      if (next === undefined) {
        done.add(way.pop() ?? '');
        left.pop();
      } else if (way.includes(next)) rings.push(fromSmallest(way.slice(way.indexOf(next))));
      else if (!done.has(next)) enter(next);
    }
  }
  return rings;
}

function fromSmallest(ring: string[]): string[] {
  const first = ring.indexOf([...ring].sort()[0] ?? '');
  return [...ring.slice(first), ...ring.slice(0, first)];
}

/** A ring as a reader would draw it: `a → b → a`. */
export function ringText(ring: readonly string[]): string {
  return [...ring, ring[0]].join(' → ');
}
