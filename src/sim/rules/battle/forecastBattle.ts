import { permilleOf } from '../../lib/integers';
import { luckOf } from '../../lib/luck';
import type { Term } from '../../lib/terms';
import type { Fleet, Place } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, FleetId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { sensorCache, sightCache } from '../detection/sight';
import { atWar, friendly } from '../diplomacy/relations';
import { stanceOf } from '../fleets/stances';
import { battleSetup } from './battleSetup';
import type { Engagement, SightCache } from './engagement';
import { fight } from './fight';
import type { Side } from './fighter';
import type { BattleResult } from './result';
import type { BattleSetup } from './setup';
import { sightsAt } from './sightsAt';

/** A battle somebody thinks about. */
export interface BattlePlan {
  /** Fleets that would attack, wherever they are now. */
  readonly attackers: readonly FleetId[];
  readonly system: SystemId;
  /** A power to count as an enemy although no war is on. */
  readonly against?: FactionId;
  /** Battles tried, default 200: the odds are then within about 3 points of 100. 0: one, without luck. */
  readonly draws?: number;
  /** Turns the battle may go on, default 1; nobody is reinforced or repaired between them. */
  readonly turns?: number;
  /** Who sees what, when the caller has worked it out already. */
  readonly sights?: SightCache;
}

/** What one side may expect to lose. */
export interface ExpectedLosses {
  /** Ships destroyed or taken, in tenths of a ship. */
  readonly ships: number;
  /** Hull lost of what it brought, in permille. */
  readonly hull: number;
  /** Duranium its lost ships cost. */
  readonly worth: number;
}

/** The odds of a battle, from the same code that decides it. Chances in permille, adding up to 1000. */
export interface BattleForecast {
  /** The attackers hold the field; the defenders hold it; neither does yet. */
  readonly win: number;
  readonly lose: number;
  readonly undecided: number;
  readonly losses: { readonly own: ExpectedLosses; readonly enemy: ExpectedLosses };
  readonly terms: readonly Term[];
  /** Rounds it is likely to take, in tenths. */
  readonly rounds: number;
}

/** The odds of attacking the enemies known to be in a system; null when there is nobody to fight. */
export function forecastBattle(
  realm: Realm,
  rules: Ruleset,
  plan: BattlePlan,
): BattleForecast | null {
  const setup = plannedBattle(realm, rules, plan);
  return setup && forecastFight(setup, rules, plan.draws ?? 200, plan.turns ?? 1);
}

/** The odds of a battle set up already; side 0 asks. */
export function forecastFight(
  setup: BattleSetup,
  rules: Ruleset,
  draws: number,
  turns: number,
): BattleForecast {
  const tally = { win: 0, lose: 0, rounds: 0, lost: [0, 0], hull: [0, 0], worth: [0, 0] };
  const count = setup.luck === 'none' ? 1 : Math.max(1, draws);
  for (let draw = 0; draw < count; draw++) {
    const result = fightOut(setup, rules, draws === 0 ? null : String(draw), turns, (last, end) => {
      countLosses(rules, last, end, tally);
    });
    tally.rounds += result.rounds;
    if (result.victor === 0) tally.win += 1;
    if (result.victor === 1) tally.lose += 1;
  }
  const win = permilleOf(tally.win, count);
  const lose = permilleOf(tally.lose, count);
  const lossesOf = (side: Side): ExpectedLosses => ({
    ships: Math.floor(((tally.lost[side] ?? 0) * 10) / count),
    hull: permilleOf(tally.hull[side] ?? 0, hullOf(setup, side) * count),
    worth: Math.floor((tally.worth[side] ?? 0) / count),
  });
  return {
    win,
    lose,
    undecided: 1000 - win - lose,
    losses: { own: lossesOf(0), enemy: lossesOf(1) },
    terms: setup.terms,
    rounds: Math.floor((tally.rounds * 10) / count),
  };
}

/** Fights turn after turn until one side holds the field; shields are whole again each turn. */
function fightOut(
  setup: BattleSetup,
  rules: Ruleset,
  draw: string | null,
  turns: number,
  count: (setup: BattleSetup, result: BattleResult) => void,
): BattleResult {
  let now = setup;
  for (let turn = 1; ; turn++) {
    const luck = draw === null ? null : luckOf('forecast', turn, setup.system, draw);
    const result = fight(now, luck, rules);
    count(now, result);
    if (turn >= turns || result.victor !== null) return result;
    const next = stillThere(now, result);
    if (!next.fighters.some(({ side }) => side === 0)) return result;
    if (!next.fighters.some(({ side }) => side === 1)) return result;
    now = next;
  }
}

function stillThere(setup: BattleSetup, result: BattleResult): BattleSetup {
  const fighters = setup.fighters.flatMap((fighter, index) => {
    const outcome = result.fighters[index];
    if (outcome?.fate !== 'stands' && outcome?.fate !== 'disabled') return [];
    return [{ ...fighter, hull: outcome.hull, hidden: fighter.hidden && !outcome.seen }];
  });
  return { ...setup, fighters };
}

interface Tally {
  readonly lost: number[];
  readonly hull: number[];
  readonly worth: number[];
}

function countLosses(rules: Ruleset, setup: BattleSetup, result: BattleResult, tally: Tally): void {
  setup.fighters.forEach((fighter, index) => {
    const outcome = result.fighters[index];
    if (!outcome || fighter.kind === 'world') return;
    const { side } = fighter;
    const gone = outcome.fate === 'destroyed' || outcome.fate === 'captured';
    const hullLost = gone ? fighter.hull : Math.max(0, fighter.hull - outcome.hull);
    tally.hull[side] = (tally.hull[side] ?? 0) + hullLost;
    if (!gone) return;
    tally.lost[side] = (tally.lost[side] ?? 0) + 1;
    const worth = rules.shipClasses[fighter.class]?.cost.duranium ?? 0;
    tally.worth[side] = (tally.worth[side] ?? 0) + worth;
  });
}

function hullOf(setup: BattleSetup, side: Side): number {
  let hull = 0;
  for (const fighter of setup.fighters) {
    if (fighter.side === side && fighter.kind === 'ship') hull += fighter.hull;
  }
  return hull;
}

/** The battle as it would be set up if the attackers stood in the system now. */
export function plannedBattle(realm: Realm, rules: Ruleset, plan: BattlePlan): BattleSetup | null {
  const place: Place = { kind: 'system', system: plan.system };
  const attackers = plan.attackers.flatMap((id) => realm.fleets[id] ?? []);
  const [first] = attackers;
  if (!first) return null;
  const own = first.faction;
  const here = fleetsIn(realm, plan.system).filter(({ id }) => !plan.attackers.includes(id));
  const isEnemy = (faction: FactionId | null) =>
    faction !== null && (faction === plan.against || atWar(realm, own, faction));
  const friends = here.filter(
    (fleet) => friendly(realm, own, fleet.faction) && stanceOf(fleet).stands,
  );
  const enemies = here.filter(({ faction }) => isEnemy(faction));
  const worlds = (realm.chart.systems[plan.system]?.worlds ?? [])
    .flatMap((id) => realm.worlds[id] ?? [])
    .filter(({ owner, defences }) => defences > 0 && isEnemy(owner));
  if (enemies.length === 0 && worlds.length === 0) return null;
  const arrived = attackers.map((fleet): Fleet => ({ ...fleet, place }));
  const fleets = [...arrived, ...friends, ...enemies];
  const owners = worlds.flatMap(({ owner }) => owner ?? []);
  const engagement: Engagement = {
    place,
    sides: [
      factionsOf([...arrived, ...friends].map(({ faction }) => faction)),
      factionsOf([...enemies.map(({ faction }) => faction), ...owners]),
    ],
    fleets,
    worlds,
  };
  const sights = plan.sights ?? sightsNow(realm, rules, plan.system, fleets);
  return battleSetup(realm, rules, engagement, sights, (system) => fleetsIn(realm, system));
}

function fleetsIn(realm: Realm, system: SystemId): Fleet[] {
  const here: Fleet[] = [];
  for (const id in realm.fleets) {
    const fleet = realm.fleets[id];
    if (fleet?.place.kind === 'system' && fleet.place.system === system) here.push(fleet);
  }
  return here.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function factionsOf(factions: readonly FactionId[]): FactionId[] {
  return [...new Set(factions)].sort();
}

function sightsNow(
  realm: Realm,
  rules: Ruleset,
  system: SystemId,
  fleets: readonly Fleet[],
): SightCache {
  const cache = sensorCache(realm, rules);
  return sightsAt(realm, rules, system, fleets, sightCache(realm, rules, cache), cache);
}
