import { scale } from '../lib/integers';
import { luckOf } from '../lib/luck';
import type { SandboxOptions } from '../scenario/setup';
import { chooseHomes, type Homes, measured, regionsOf } from './chooseHomes';
import { type Point, scatter } from './scatter';
import { possibleLanes, type Strand, weaveLanes } from './weaveLanes';

/** The bare shape of a galaxy: places, lanes, homes, and whose home each place is nearest to. */
export interface Layout {
  readonly points: readonly Point[];
  readonly strands: readonly Strand[];
  readonly homes: Homes;
  readonly regions: readonly number[];
}

/** Share of the possible lanes that stay besides those that hold the galaxy together, permille. */
const laneShare = { few: 250, some: 500, many: 800 } as const;
/** Of that, between two regions: borders are thin, so there are chokepoints to hold. */
const borderShare = 400;

export function layOut(options: SandboxOptions): Layout {
  const luck = (purpose: string) => luckOf(options.seed, 0, `sandbox.${purpose}`);
  const points = scatter(options.systems, luck('places'));
  const possible = possibleLanes(points);
  const planned = chooseHomes(points.length, possible, options.factions, luck('homes'));
  const regions = regionsOf(points.length, planned);
  const share = laneShare[options.lanes ?? 'some'];
  const strands = weaveLanes(points, possible, luck('lanes'), ({ a, b }) =>
    regions[a] === regions[b] ? share : scale(share, borderShare),
  );
  const homes = measured(planned, strands);
  return { points, strands, homes, regions: regionsOf(points.length, homes) };
}
