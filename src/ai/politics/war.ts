import type { FactionId, Reason, SystemId, TreatyKind } from '../../sim';
import { isPeaceful, sortedBy, systemOwner, total, treatiesBetween } from '../../sim';
import { because } from '../core/planner';
import type { Rival } from '../core/posture';
import { commonEnemyOf } from './commonEnemy';
import { allianceOf, type Outlook, prizesOf, turnsSinceTurning } from './outlook';

type Terms = Reason['terms'];

/** Turns at the start in which the meek seek no quarrel, and how many of them the bold save. */
const firstTurns = 36;
const boldness = 18;
/** Lane distance, in tenths of a light year, up to which a power looks for prey, by its aggression. */
const arm = 300;
const armPerPoint = 12;
/** Exhaustion above which nobody begins another war. */
const tired = 30;
/** Opinion above which another power is no prey, however weak. */
const friendship = 30;
/** The same while a stronger enemy threatens: whoever may be needed against it is left in peace. */
const usefulness = 12;
/** Odds one wants the more while such an enemy waits for one to be weakened. */
const otherEnemy = 350;
/** Treaties that nobody breaks for a mere chance, and what each other one is worth in odds. */
const binding: readonly TreatyKind[] = ['nonAggression', 'defence', 'armistice', 'protectorate'];
const perTreaty = 150;
/** Turns for which a peace is kept at least. */
const peacetime = 24;
/** Systems a war is begun for, at most. */
const mostGoals = 4;

/** Begins a war that promises to pay, when no other is being fought and no Council decides on it. */
export function makeWar(outlook: Outlook): void {
  const { planner, posture } = outlook;
  if (posture.rivals.some((rival) => rival.atWar)) return;
  if (allianceOf(planner)?.charter.war === 'council') return;
  const prey = bestPrey(outlook);
  if (prey === null) return;
  planner.give(
    {
      type: 'declareWar',
      on: prey.rival.faction,
      goals: goalsAgainst(outlook, prey.rival.faction),
    },
    because(prey.prized ? 'war.prize' : 'war.weakNeighbour', { faction: prey.rival.faction }, [
      {
        label: 'theirStrength',
        subject: prey.rival.faction,
        amount: outlook.ratio(prey.rival.faction),
      },
      { label: 'accepted', amount: total([...prey.accepted]) },
      ...prey.accepted,
    ]),
  );
}

export interface Prey {
  readonly rival: Rival;
  /** Whether its worlds are among what the player must hold to win. */
  readonly prized: boolean;
  /** Strength of the victim, in permille of the own side's, up to which a war is risked. */
  readonly accepted: Terms;
}

/** Whom a war would pay against most; null when against nobody. */
export function bestPrey(outlook: Outlook): Prey | null {
  const { planner, situation, posture } = outlook;
  const { view, rules, me, own, temperament } = planner;
  if (view.turn <= firstTurns - Math.floor((boldness * temperament.aggression) / 100)) return null;
  if (own.exhaustion > tired || situation.forces.length === 0) return null;
  if (isPeaceful(view, rules, me) || temperament.aggression < 20) return null;
  const reach = arm + armPerPoint * temperament.aggression;
  const near = posture.rivals.filter(
    (rival) =>
      !rival.atWar &&
      rival.distance >= 0 &&
      rival.distance < reach &&
      isMeasured(outlook, rival.faction) &&
      isFairGame(outlook, rival.faction),
  );
  const prey = near.flatMap((rival): Prey[] => {
    const accepted = acceptedRisk(outlook, rival.faction);
    const prized = prizesOf(planner, rival.faction).length > 0;
    return outlook.ratio(rival.faction) < total([...accepted]) ? [{ rival, prized, accepted }] : [];
  });
  const burden = ({ rival, prized }: Prey) =>
    outlook.ratio(rival.faction) + rival.distance - (prized ? 400 : 0);
  return sortedBy(prey, burden)[0] ?? null;
}

/** Left alone are friends, those with whom one signed to keep the peace, and late enemies. */
export function isFairGame(outlook: Outlook, rival: FactionId): boolean {
  const { planner, opinion } = outlook;
  const signed = treatiesBetween(planner.view, planner.me, rival);
  if (turnsSinceTurning(planner, rival) < peacetime) return false;
  const spared = greaterEnemy(outlook, rival) === null ? friendship : usefulness;
  return opinion(rival) < spared && !signed.some(({ terms }) => binding.includes(terms.kind));
}

/** Somebody else who is too strong to be beaten alone; an alliance fears him less. */
function greaterEnemy(outlook: Outlook, rival: FactionId): FactionId | null {
  if (allianceOf(outlook.planner) !== null) return null;
  const enemy = commonEnemyOf(outlook)?.rival.faction ?? rival;
  return enemy === rival ? null : enemy;
}

/** The bold risk more than the careful, for a prize more than for land, against the hated most. */
export function acceptedRisk(outlook: Outlook, rival: FactionId): Terms {
  const { planner, attitude, opinion } = outlook;
  const enemy = greaterEnemy(outlook, rival);
  const { aggression, caution } = planner.temperament;
  const hatred = 0 - Math.max(-100, Math.min(100, opinion(rival)));
  const treaties = treatiesBetween(planner.view, planner.me, rival).length;
  return [
    { label: 'risk.temper', amount: 450 + 6 * aggression - 2 * caution },
    { label: 'risk.opinion', subject: rival, amount: hatred },
    { label: 'risk.custom', amount: attitude('war') },
    { label: 'risk.treaty', amount: 0 - perTreaty * treaties },
    { label: 'risk.enemy', subject: enemy ?? rival, amount: enemy === null ? 0 : -otherEnemy },
    { label: 'risk.prize', amount: prizesOf(planner, rival).length > 0 ? 150 : 0 },
  ];
}

/** Whether it is known where a power's capital lies: nobody attacks what nobody has measured. */
function isMeasured({ planner: { view, books } }: Outlook, rival: FactionId): boolean {
  const capital = view.factions[rival]?.capital ?? null;
  const seat = capital === null ? undefined : view.worlds[capital];
  if (seat === undefined) return false;
  return books.intel.seen[seat.system] !== undefined || view.sight.seen[seat.system] !== undefined;
}

/** What a war on a power is for: the prizes it holds, then its systems nearest to home. */
export function goalsAgainst({ planner, situation }: Outlook, rival: FactionId): SystemId[] {
  const { view } = planner;
  const prizes = prizesOf(planner, rival);
  const near = new Set<SystemId>();
  for (const { owner, system } of situation.allWorlds) {
    if (owner === rival && systemOwner(view, system) === rival) near.add(system);
  }
  const reachable = [...near].filter((system) => situation.toHeld(system) >= 0);
  const nearest = sortedBy(reachable, (system) => situation.toHeld(system));
  return [...new Set([...prizes, ...nearest])].slice(0, mostGoals);
}
