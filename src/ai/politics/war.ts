import type { FactionId, Reason, SystemId, Treaty, TreatyKind } from '../../sim';
import {
  beholdenUntil,
  enemiesOf,
  openPledges,
  ratingPointsOf,
  total,
  treatiesBetween,
} from '../../sim';
import { because } from '../core/planner';
import type { Rival } from '../core/posture';
import { type GrandPlan, warPlans } from '../plans/plan';
import { type Appetite, acceptedOdds } from './acceptedOdds';
import { commonEnemyOf } from './commonEnemy';
import { allianceOf, type Outlook, prizesOf, turnsSinceTurning } from './outlook';

type Terms = Reason['terms'];

/** Turns at the start in which the meek seek no quarrel, and how many of them the bold save. */
const firstTurns = 30;
const boldness = 24;
/** Exhaustion above which nobody begins another war. */
const tired = 30;
/** Opinion above which another power is no prey, however weak. */
const friendship = 30;
/** The same while a stronger enemy threatens: whoever may be needed against it is left in peace. */
const usefulness = 12;
/** Odds one wants the more while such an enemy waits for one to be weakened. */
const otherEnemy = 350;
/** Treaties that nobody breaks for a mere chance, and what each other one is worth in odds. */
const binding: readonly TreatyKind[] = [
  'nonAggression',
  'defence',
  'armistice',
  'protectorate',
  'guarantee',
];
const perTreaty = 150;
/** Turns for which a peace is kept at least. */
const peacetime = 24;

/** Begins the war that a plan has prepared, when no great one is being fought and no Council decides on it. */
export function makeWar(outlook: Outlook): void {
  const { planner } = outlook;
  if (allianceOf(planner)?.charter.war === 'council') return;
  const prey = readyPrey(outlook);
  if (prey === null) return;
  const { faction } = prey.rival;
  for (const pact of pactsWith(outlook, faction)) {
    planner.give({ type: 'breakTreaty', treaty: pact.id }, because('war.faithless', { faction }));
  }
  planner.give(
    { type: 'declareWar', on: faction, goals: [...prey.goals] },
    because('war.plan', { faction }, [
      { label: 'theirStrength', subject: faction, amount: outlook.ratio(faction) },
      { label: 'accepted', amount: total([...prey.accepted]) },
      ...prey.accepted,
    ]),
  );
}

export interface Prey {
  readonly rival: Rival;
  /** Systems the war is for. */
  readonly goals: readonly SystemId[];
  /** Strength of the victim, in permille of the own side's, up to which the war is risked. */
  readonly accepted: Terms;
}

/** The power against which a plan of war is ripe; null when there is none. */
export function readyPrey(outlook: Outlook): Prey | null {
  const { planner, situation, rivals } = outlook;
  const { view, rules, own, temperament } = planner;
  if (view.turn <= firstTurns - Math.floor((boldness * temperament.aggression) / 100)) return null;
  if (own.exhaustion > tired || situation.forces.length === 0) return null;
  if (burden(outlook) > mostBurden) return null;
  for (const plan of warPlans(planner)) {
    const rival = rivals.get(plan.about);
    if (rival === undefined || rival.atWar || !isEnemyToBe(outlook, plan.about)) continue;
    if (pactsWith(outlook, plan.about).length > 0 && !isFaithless(outlook, plan)) continue;
    if (beholdenUntil(view, rules, planner.me, plan.about) > 0) continue;
    if (!isMeasured(outlook, plan)) continue;
    const accepted = [...preparation(outlook, plan), ...risksAgainst(outlook, plan.about)].filter(
      ({ amount }) => amount !== 0,
    );
    if (outlook.ratio(plan.about) < total(accepted)) return { rival, goals: plan.goals, accepted };
  }
  return null;
}

/** Strength of all enemies, in permille of the own side's, above which nobody opens another front. */
const mostBurden = 300;

function burden({ posture, ratio }: Outlook): number {
  const enemies = posture.rivals.filter(({ atWar }) => atWar);
  return enemies.reduce((sum, { faction }) => sum + ratio(faction), 0);
}

/** What a war abroad is risked for. */
const appetite: Appetite = { perAggression: 6, perMonth: 12, mostPrepared: 300 };
/** Odds for other enemies of the victim, in permille of their weight beside its own; and at most. */
const distraction = 300;
const mostDistracted = 300;
/** Odds less for a victim stronger than the own side that is to be met alone, for so many turns: partners first. */
const alone = -1000;
const looksForPartners = 60;

/** What makes a war ripe: it was prepared, its victim is busy elsewhere, or time runs out. */
function preparation(outlook: Outlook, plan: GrandPlan & { readonly about: FactionId }): Terms {
  const { planner, prospects } = outlook;
  const { about, since } = plan;
  const months = planner.view.turn - since;
  return [
    ...acceptedOdds(outlook, appetite, months, prospects().gap),
    { label: 'risk.distracted', subject: about, amount: distractionOf(outlook, about) },
    {
      label: 'risk.alone',
      subject: about,
      amount: months < looksForPartners && isAlone(outlook, about) ? alone : 0,
    },
  ];
}

function isAlone(outlook: Outlook, victim: FactionId): boolean {
  return outlook.ratio(victim) > 1000 && allianceOf(outlook.planner) === null;
}

function distractionOf({ planner: { view, rules, me } }: Outlook, victim: FactionId): number {
  const others = enemiesOf(view, victim).filter((enemy) => enemy !== me);
  const theirs = others.reduce((sum, id) => sum + ratingPointsOf(view, rules, id), 0);
  const own = Math.max(1, ratingPointsOf(view, rules, victim));
  return Math.min(mostDistracted, Math.floor((theirs * distraction) / own));
}

/** Left alone are friends, those with whom one signed to keep the peace, and late enemies. */
export function isFairGame(outlook: Outlook, rival: FactionId): boolean {
  return isEnemyToBe(outlook, rival) && pactsWith(outlook, rival).length === 0;
}

function isEnemyToBe(outlook: Outlook, rival: FactionId): boolean {
  if (isSpared(outlook, rival)) return false;
  if (turnsSinceTurning(outlook.planner, rival) < peacetime) return false;
  const spared = greaterEnemy(outlook, rival) === null ? friendship : usefulness;
  return outlook.opinion(rival) < spared;
}

/** Whether one has given one's word to begin no war on him. */
function isSpared({ planner: { view, me } }: Outlook, rival: FactionId): boolean {
  return openPledges(view, me).some(
    ({ terms }) => terms.kind === 'spare' && terms.faction === rival,
  );
}

function pactsWith({ planner: { view, me } }: Outlook, rival: FactionId): Treaty[] {
  return treatiesBetween(view, me, rival).filter(({ terms }) => binding.includes(terms.kind));
}

/** Boldness from which a word is broken for a war that is ripe. */
const faithless = 45;
/** Share of the time to the end, in permille, after which anybody but the meek breaks it to stop who would win. */
const lastChance = 600;
const meek = 40;

function isFaithless({ planner, prospects }: Outlook, { kind }: GrandPlan): boolean {
  const { aggression, caution } = planner.temperament;
  if (aggression - Math.floor(caution / 2) >= faithless) return true;
  return kind === 'restrain' && prospects().elapsed >= lastChance && aggression >= meek;
}

/** Somebody else who is too strong to be beaten alone; an alliance fears him less. */
function greaterEnemy(outlook: Outlook, rival: FactionId): FactionId | null {
  if (allianceOf(outlook.planner) !== null) return null;
  const enemy = commonEnemyOf(outlook)?.rival.faction ?? rival;
  return enemy === rival ? null : enemy;
}

/** More is risked for a prize than for land, and against the hated; less against a friend, and while a greater enemy waits. */
function risksAgainst(outlook: Outlook, rival: FactionId): Terms {
  const { planner, opinion } = outlook;
  const enemy = greaterEnemy(outlook, rival);
  const hatred = 0 - Math.max(-100, Math.min(100, opinion(rival)));
  const treaties = treatiesBetween(planner.view, planner.me, rival).length;
  return [
    { label: 'risk.opinion', subject: rival, amount: hatred },
    { label: 'risk.treaty', amount: 0 - perTreaty * treaties },
    { label: 'risk.enemy', subject: enemy ?? rival, amount: enemy === null ? 0 : -otherEnemy },
    { label: 'risk.prize', amount: prizesOf(planner, rival).length > 0 ? 150 : 0 },
  ];
}

/** Share of the goals that must have been looked at, in permille: nobody attacks what nobody has measured. */
const measured = 500;

function isMeasured({ planner: { view, books } }: Outlook, { goals }: GrandPlan): boolean {
  const known = goals.filter(
    (system) => books.intel.seen[system] !== undefined || view.sight.seen[system] !== undefined,
  );
  return known.length > 0 && known.length * 1000 >= goals.length * measured;
}
