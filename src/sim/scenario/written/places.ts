import { pathTo } from '../issue';

/** The steps of a path, as `pathText` writes them. */
const stepForm = /\[\d+\]|\["(?:[^"\\]|\\.)*"\]|\.?[^.[\]]+/g;

/**
 * Where in the file as it was written stands what an expanded scenario has at a place. Places that
 * nobody noted stand where they stood.
 */
export class Places {
  private readonly written = new Map<string, string>();

  /** What is at `expanded` was written at `written`, and what is in it, below that. */
  note(expanded: string, written: string): void {
    if (expanded !== written) this.written.set(expanded, written);
  }

  /** Where the author finds it: as near as the file has it. */
  of(expanded: string, data: unknown, missing: boolean): string {
    const steps = expanded.match(stepForm) ?? [];
    for (let length = steps.length; length > 0; length--) {
      const written = this.written.get(steps.slice(0, length).join(''));
      if (written === undefined) continue;
      const rest = steps.slice(length);
      return missing ? written + rest.join('') : nearest(data, written, rest);
    }
    return expanded;
  }
}

/** The deepest place on the way that is there. */
function nearest(data: unknown, start: string, rest: readonly string[]): string {
  const steps = [...(start.match(stepForm) ?? []), ...rest].map(keyOf);
  let at = data;
  let path = '';
  for (const step of steps) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) break;
    at = (at as Record<PropertyKey, unknown>)[step];
    path = pathTo(path, step);
  }
  return path;
}

function keyOf(step: string): string | number {
  if (step.startsWith('["')) return JSON.parse(step.slice(1, -1)) as string;
  if (step.startsWith('[')) return Number(step.slice(1, -1));
  return step.replace(/^\./, '');
}
