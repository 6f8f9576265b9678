import type { Scenario } from '../sim';
import { shippedScenario } from '../sim';
import { loadAtlas } from './atlas';
import { cultures } from './cultures';

/** Every file in `scenarios/` that is a starting point. */
const files = import.meta.glob<unknown>(
  ['../../scenarios/*.json', '!../../scenarios/atlas.json', '!../../scenarios/*.schema.json'],
  { import: 'default' },
);

/** A scenario by its id, fetched when it is asked for with the chart it is cut from; null when there is none. */
export async function loadScenario(id: string): Promise<Scenario | null> {
  const path = `../../scenarios/${id}.json`;
  if (!Object.hasOwn(files, path)) return null;
  const [file, atlas] = await Promise.all([files[path]?.(), loadAtlas()]);
  return shippedScenario(file, atlas, { cultures });
}
