import type { FactionId, WorldId } from '../sim';
import { hasOffered, hasTrait } from '../sim';
import { keep, recall } from './memory';
import { because, type Mind } from './mind';
import type { Posture, Rival } from './posture';
import type { Situation } from './situation';

/** Exhaustion at which even victors want an end. */
const longestPatience = 92;
/** Turns after which an offer that found no ear is made again. */
const asksAgain = 12;
/** Turns at the start in which the meek seek no quarrel, and how many of them the bold save. */
const firstTurns = 36;
const boldness = 18;
/** Lane distance, in tenths of a light year, up to which a power looks for prey, by its aggression. */
const arm = 300;
const armPerPoint = 12;

/** Ends wars that do not pay and begins those that might. */
export function conductDiplomacy(mind: Mind, situation: Situation, posture: Posture): void {
  for (const rival of posture.rivals) {
    if (rival.atWar && wantsPeace(mind, rival)) seekPeace(mind, rival);
  }
  if (!posture.rivals.some((rival) => rival.atWar)) seekWar(mind, situation, posture);
}

/** Peace is wanted by the weary, the sooner the worse the odds; and whoever is winning fights on. */
function wantsPeace(mind: Mind, { faction, ratio }: Rival): boolean {
  const { aggression } = mind.temperament;
  if (aggression >= 100) return false;
  const { exhaustion } = mind.own;
  const offered = hasOffered(mind.view, mind.rules, faction, mind.me);
  const odds = ratio < 700 ? 40 : ratio > 1500 ? -25 : 0;
  const resolve = Math.floor(aggression / 2) + odds + (isPrize(mind, faction) ? 25 : 0);
  const patience = Math.min(longestPatience, 40 + resolve);
  return exhaustion >= (offered ? patience - 15 : patience);
}

/** Whether what a faction must hold to win belongs to a rival. */
function isPrize({ view, aims }: Mind, rival: FactionId): boolean {
  const isHis = (id: WorldId) => view.worlds[id]?.owner === rival;
  return [...aims].some((system) => view.chart.systems[system]?.worlds.some(isHis) === true);
}

function seekPeace(mind: Mind, { faction, ratio }: Rival): void {
  const key = `peace:${faction}`;
  const asked = Number(recall(mind, key));
  const offered = hasOffered(mind.view, mind.rules, faction, mind.me);
  if (asked > 0 && mind.view.turn - asked < asksAgain && !offered) return;
  keep(mind, key, String(mind.view.turn));
  mind.give(
    { type: 'offerPeace', to: faction },
    because('peace.weary', { faction, exhaustion: mind.own.exhaustion }, [
      { label: 'exhaustion', amount: mind.own.exhaustion },
      { label: 'theirStrength', subject: faction, amount: ratio },
    ]),
  );
}

/** Whether it is known where a power's capital lies: nobody attacks what nobody has measured. */
function isMeasured({ view, books }: Mind, rival: FactionId): boolean {
  const capital = view.factions[rival]?.capital ?? null;
  const seat = capital === null ? undefined : view.worlds[capital];
  if (seat === undefined) return false;
  return books.intel.seen[seat.system] !== undefined || view.sight.seen[seat.system] !== undefined;
}

function seekWar(mind: Mind, situation: Situation, posture: Posture): void {
  const { view, rules, me, own, temperament } = mind;
  if (view.turn <= firstTurns - Math.floor((boldness * temperament.aggression) / 100)) return;
  if (own.exhaustion > 30) return;
  if (hasTrait(view, rules, me, 'cannotDeclareWar') || temperament.aggression < 20) return;
  const wanted = 450 + 6 * temperament.aggression - 2 * temperament.caution;
  const weak = posture.rivals
    .filter(
      ({ faction, distance, ratio }) =>
        distance >= 0 &&
        distance < arm + armPerPoint * temperament.aggression &&
        ratio < wanted &&
        isMeasured(mind, faction),
    )
    .sort((a, b) => a.ratio + a.distance - (b.ratio + b.distance))[0];
  const strength = situation.forces.reduce((sum, force) => sum + force.strength, 0);
  if (!weak || strength === 0) return;
  mind.give(
    { type: 'declareWar', on: weak.faction },
    because('war.weakNeighbour', { faction: weak.faction }, [
      { label: 'theirStrength', subject: weak.faction, amount: weak.ratio },
      { label: 'accepted', amount: wanted },
    ]),
  );
}
