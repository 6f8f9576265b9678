import { computeLanes } from './lanes.mjs';
import { spread } from './spread.mjs';

const STORMY_STARS = ['nebula', 'plasma field', 'plasma belt', 'anomaly'];
/** Owners whose space has no frontier: a rebellion hides, and each independent stands alone. */
const OWNERS_WITHOUT_REGION = ['none', 'independent', 'rebellion'];

/**
 * Cuts a theatre out of the star chart.
 * @param {object[]} systems the whole chart, positions in tenths of a light year
 * @param {object} plan `year` whose borders make the regions, `systems` ids to keep, `apart` the
 *   least distance on the map, `magnify` permille by axis, `fold` optional: beyond `fold.x` the
 *   map's x is compressed by `fold.permille`, which brings far holdings nearer
 * @param {Record<string, string>} homelands the native power of each system, by its id
 * @returns {{ year: string, systems: [id: string, x: number, y: number][], lanes: [string, string][] }}
 */
export function cutTheatre(systems, plan, homelands) {
  const chosen = pick(systems, plan.systems).map((system) => placed(system, plan));
  const stretched = spread(chosen, plan.apart);
  return {
    year: plan.year,
    systems: stretched.map(({ id, x, y }) => [id, x, y]),
    lanes: computeLanes(asPoints(stretched, plan.year, homelands)),
  };
}

/**
 * What the lane finder wants to know of systems, by the borders of `year`. A system nobody owns
 * lies in the space of the power at home there: Terok Nor's shoals belong with Bajor.
 * @param {Record<string, string>} homelands the native power of each system, by its id
 */
export function asPoints(systems, year, homelands) {
  return systems.map(({ id, x, y, star, owners }) => {
    const power = owners[year] ?? homelands[id];
    return {
      id,
      x,
      y,
      region: OWNERS_WITHOUT_REGION.includes(power) ? null : power,
      storm: STORMY_STARS.includes(star),
    };
  });
}

function pick(systems, ids) {
  const byId = new Map(systems.map((system) => [system.id, system]));
  const unknown = ids.filter((id) => !byId.has(id));
  if (unknown.length > 0) throw new Error(`theatre: unknown systems ${unknown.join(', ')}`);
  if (new Set(ids).size !== ids.length) throw new Error('theatre: a system is named twice');
  return systems.filter(({ id }) => ids.includes(id));
}

function placed(system, { magnify, fold }) {
  const beyond = fold === undefined ? 0 : Math.max(0, system.x - fold.x);
  const x = fold === undefined ? system.x : system.x - (beyond * (1000 - fold.permille)) / 1000;
  return {
    ...system,
    x: Math.round((x * magnify.x) / 1000),
    y: Math.round((system.y * magnify.y) / 1000),
  };
}
