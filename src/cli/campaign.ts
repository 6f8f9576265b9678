import { ruleset } from '../content';
import {
  type FactionId,
  type Game,
  type GameEvent,
  type GivenOrder,
  idsOf,
  type Objective,
  type OutcomeKind,
  type Ruleset,
  rulesFor,
} from '../sim';
import { powerName, words } from '../text';
import type { Chosen } from './chooseScenario';
import { type IdleRun, noIdleness, withTurn } from './idleAllies';
import { type BrokerStory, BrokerWatch } from './life/brokers';
import { type DecisionCounts, DecisionWatch } from './life/decisions';
import { holdingsOf, yieldsOf } from './life/holdings';
import { type Life, LifeWatch } from './life/life';
import { type MissionStory, MissionWatch } from './life/missions';
import { type OperationStory, OperationWatch } from './life/operations';
import { type PeopleStory, PeopleWatch } from './life/people';
import { type RebellionFate, rebellionsIn } from './life/rebellions';
import { type UprisingStory, UprisingWatch } from './life/uprisings';
import { play } from './play';
import { plannersOf, type Seated } from './seated';
import { gameScore, type ScoreTerms } from './tournament/gameScore';

/** An alliance, and what became of it. */
export interface AllianceStory {
  /** `a+b+c`. */
  readonly founders: string;
  readonly broker: string | null;
  /** The turn it was founded on; 0 when the scenario begins with it. */
  readonly founded: number;
  /** How it first broke: how a member left it, or why it was dissolved; null while it holds. */
  readonly broken: string | null;
}

/** Motions of a kind that were entered, and the votes held on them. */
export interface Votes {
  readonly entered: number;
  readonly passed: number;
  readonly failed: number;
}

/** Congresses that were called, and what came of them: a peace at least, or nothing. */
export interface CongressCounts {
  readonly called: number;
  readonly agreed: number;
  readonly failed: number;
}

/** An aim of a power, and the turn it was met on; null while it is not. */
export type AimStory = Pick<Objective, 'id' | 'kind' | 'metOn'> & { readonly faction: FactionId };

/** One game played to its end, or as far as was asked: plain data, for other threads to pass on. */
export interface Campaign {
  readonly scenario: string;
  readonly seed: string;
  /** Who sat where in the place of the usual player. */
  readonly seated: Seated;
  readonly turns: number;
  /** The last link of its hash chain. */
  readonly hash: string;
  /** How it ended, in words. */
  readonly outcome: string;
  readonly winners: readonly string[];
  /** What the winners play as. */
  readonly cultures: readonly string[];
  /** What decided it. */
  readonly criterion: OutcomeKind | 'undecided';
  readonly life: Life;
  readonly aims: readonly AimStory[];
  /** What every power came to, by the measure of tournaments. */
  readonly scores: Readonly<Record<FactionId, ScoreTerms>>;
  /** What its worlds yielded in month 24, and how many it held at the end, by power. */
  readonly income24: Readonly<Record<FactionId, number>>;
  readonly worldsEnd: Readonly<Record<FactionId, number>>;
  /** Joint operations whose day came. */
  readonly operations: readonly OperationStory[];
  readonly brokers: BrokerStory;
  readonly uprisings: UprisingStory;
  /** What became of the powers that need no home. */
  readonly rebellions: readonly RebellionFate[];
  readonly missions: MissionStory;
  readonly decisions: DecisionCounts;
  readonly people: PeopleStory;
  readonly alliances: readonly AllianceStory[];
  readonly motions: Readonly<Record<string, Votes>>;
  readonly congresses: CongressCounts;
  readonly idle: IdleRun | null;
}

/**
 * Plays a game by computer on all sides until it is decided, at most so many turns; by simple strategies
 * where `seated` says so.
 */
export function playCampaign(chosen: Chosen, most: number, seated: Seated = {}): Campaign {
  const rules = rulesFor(chosen.scenario, ruleset);
  const alliances = new Map<string, AllianceStory>();
  const motions: Record<string, Votes> = {};
  const congresses = { called: 0, agreed: 0, failed: 0 };
  let idleness = noIdleness;
  let income24: Record<FactionId, number> = {};
  const life = new LifeWatch();
  const operations = new OperationWatch();
  const brokers = new BrokerWatch();
  const uprisings = new UprisingWatch();
  const missions = new MissionWatch();
  const decisions = new DecisionWatch();
  const people = new PeopleWatch();
  const turns = play(chosen, ruleset, plannersOf(seated));
  let begun: Game | null = null;
  for (;;) {
    const { before, game, events, file } = turns.next().value;
    begun ??= before;
    life.see(before, events, game, rules);
    operations.see(game);
    const orders = file.turns.at(-1)?.orders ?? {};
    brokers.see(before, orders, events);
    missions.see(orders, events);
    decisions.see(events);
    uprisings.see(before.turn, events, answersIn(orders), game.movements);
    people.see(events);
    idleness = withTurn(idleness, { game, events }, rules);
    if (file.turns.length <= 24) income24 = yieldsOf(game, rules);
    if (file.turns.length === 1) tellStanding(alliances, game);
    for (const event of events) {
      tellAlliances(alliances, event, game.turn - 1);
      countVotes(motions, event);
      countCongress(congresses, event);
    }
    if (game.outcome === null && file.turns.length < most) continue;
    return {
      scenario: chosen.scenario.id,
      seed: chosen.setup.seed,
      seated,
      turns: file.turns.length,
      hash: file.turns.at(-1)?.hash ?? file.genesis,
      outcome: outcomeOf(game, rules),
      winners: game.outcome?.winners ?? [],
      cultures: (game.outcome?.winners ?? []).flatMap((id) => game.factions[id]?.culture ?? []),
      criterion: game.outcome?.kind ?? 'undecided',
      life: life.result,
      aims: game.objectives.map(({ id, faction, kind, metOn }) => ({ id, faction, kind, metOn })),
      scores: Object.fromEntries(
        idsOf(game.factions).map((id) => [id, gameScore(game, rules, id)]),
      ),
      income24,
      worldsEnd: holdingsOf(game),
      operations: operations.result,
      brokers: brokers.result,
      uprisings: uprisings.result,
      rebellions: rebellionsIn(game, rules, begun),
      missions: missions.result,
      decisions: decisions.result,
      people: people.result,
      alliances: [...alliances.values()],
      motions,
      congresses,
      idle: idleness.longest,
    };
  }
}

/** What rulers answered to movements this month. */
function answersIn(orders: Readonly<Record<FactionId, readonly GivenOrder[]>>): string[] {
  return Object.values(orders).flatMap((given) =>
    given.flatMap(({ order }) => {
      if (order.type === 'aidMovement') return ['aid'];
      return order.type === 'answerMovement' ? [order.answer ?? 'none'] : [];
    }),
  );
}

function outcomeOf({ outcome, factions }: Game, rules: Ruleset): string {
  if (outcome === null) return 'Undecided';
  const winners = outcome.winners.map((id) => powerName(rules, factions[id] ?? { id }));
  const who = winners.length === 0 ? 'Nobody wins' : winners.join(' and ');
  return `${who}: ${words.outcomes[outcome.kind]}`;
}

/** Alliances with which the scenario begins. */
function tellStanding(alliances: Map<string, AllianceStory>, game: Game): void {
  for (const { id, members, broker } of Object.values(game.alliances)) {
    const founders = [...members].sort().join('+');
    alliances.set(id, { founders, broker, founded: 0, broken: null });
  }
}

function tellAlliances(
  alliances: Map<string, AllianceStory>,
  event: GameEvent,
  turn: number,
): void {
  if (event.type === 'allianceFounded') {
    const { alliance, members, broker } = event;
    const founders = [...members].sort().join('+');
    alliances.set(alliance, { founders, broker, founded: turn, broken: null });
    return;
  }
  const how = breachOf(event);
  const story = how && alliances.get(how.alliance);
  if (story && story.broken === null) alliances.set(how.alliance, { ...story, broken: how.reason });
}

/** A member that fell with all it had broke nothing. */
function breachOf(event: GameEvent): { alliance: string; reason: string } | null {
  if (event.type === 'memberLeft' && event.how !== 'fallen') {
    return { alliance: event.alliance, reason: event.how };
  }
  if (event.type === 'allianceDissolved') return { alliance: event.alliance, reason: event.why };
  return null;
}

function countVotes(motions: Record<string, Votes>, event: GameEvent): void {
  if (event.type !== 'motionEntered' && event.type !== 'motionVoted') return;
  const terms = event.type === 'motionEntered' ? event.terms : event.division.terms;
  const { entered, passed, failed } = motions[terms.kind] ?? { entered: 0, passed: 0, failed: 0 };
  const [ayes, nays] =
    event.type === 'motionEntered' ? [0, 0] : event.division.passed ? [1, 0] : [0, 1];
  motions[terms.kind] = {
    entered: entered + (event.type === 'motionEntered' ? 1 : 0),
    passed: passed + ayes,
    failed: failed + nays,
  };
}

function countCongress(counts: Record<keyof CongressCounts, number>, event: GameEvent): void {
  if (event.type === 'congressCalled') counts.called += 1;
  if (event.type === 'congressHeld') counts[event.signed.length > 0 ? 'agreed' : 'failed'] += 1;
}
