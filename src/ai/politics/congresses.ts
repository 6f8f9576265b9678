import type {
  CongressQuestion,
  DraftForecast,
  FactionId,
  ReasonCode,
  SideAnswer,
  Term,
  Voice,
} from '../../sim';
import {
  congressCostTerms,
  congressForecast,
  congressRefusal,
  enemiesOf,
  sortedBy,
  total,
  warScoreOf,
} from '../../sim';
import { because } from '../core/planner';
import { isVictim } from '../plans/plan';
import { type Outlook, prizesOf, turnsSinceTurning } from './outlook';
import { patience } from './peace';
import { isShelved, shelve } from './refusals';

/** Turns before the next is thought of, and influence left after one is called. */
const rests = 9;
const reserve = 25;
/** Turns a war lasts at least before one thinks of ending it so. */
const campaign = 8;
/** Influence that lies idle, from which a power makes peace among others for the renown of it. */
const idle = 160;
/** Points of worth from which an end of an own war is dear. */
const dear = 60;
/** Opinion of a power from which one would see it saved, and the score of its war (negative) from which it needs to be. */
const friendly = 20;
const losing = -8;
/** Weight by the almanac, in permille of the own side's, of a winner whom one would rather stop; what makes him one. */
const mighty = 1100;
const winning = 8;

/** A peace that two sides would sign, and what it is to who calls the congress. */
interface Motive {
  readonly code: ReasonCode;
  readonly values: Readonly<Record<string, string>>;
  readonly terms: readonly Term[];
  /** In points; only for comparing. */
  readonly worth: number;
}

/**
 * Calls a congress where what it foretells is a peace that serves the player: an end of a war of which it is weary, of one
 * that a friend is losing or a mighty power is winning, or of any where its influence lies idle. Never one that would
 * set an enemy's or a victim's hands free.
 */
export function callCongresses(outlook: Outlook): void {
  const { planner } = outlook;
  const { view, rules, me, books } = planner;
  if (isShelved(planner, 'congress')) return;
  if (books.stocks.influence < rules.numbers.congress.cost + reserve) return;
  shelve(planner, 'congress', rests);
  const questions = [me, ...outlook.others]
    .filter((of) => enemiesOf(view, of).length > 0)
    .map((of): CongressQuestion => ({ kind: 'peace', of }));
  const found = questions.flatMap((question) => {
    const motive = motiveFor(outlook, question);
    return motive === null ? [] : [{ question, motive }];
  });
  const [best] = sortedBy(found, ({ motive }) => -motive.worth);
  if (best === undefined) return;
  const { question, motive } = best;
  planner.give(
    { type: 'callCongress', question },
    because(motive.code, motive.values, motive.terms),
  );
}

/** Why one would call a congress on a question, by what would be signed there now; null where one would not. */
function motiveFor(outlook: Outlook, question: CongressQuestion): Motive | null {
  const { view, rules, me, books } = outlook.planner;
  const cost = total(congressCostTerms(view, rules, me, question));
  if (books.stocks.influence < cost + reserve) return null;
  if (congressRefusal(view, rules, me, question) !== null) return null;
  const called = { by: me, question, answers: {} };
  const forecast = congressForecast(view, rules, called);
  const motives = forecast
    .filter(({ refusal, sides }) => refusal === null && sides.every(isLikely))
    .map((each) => motiveOf(outlook, each));
  // One peace that does harm is worth no other.
  if (motives.some((motive) => motive === null)) return null;
  return dearest(motives.filter((motive) => motive !== null));
}

/** Whether a side would sign as far as one knows: what is hidden is taken for what it mostly is, nothing. */
function isLikely({ verdict, voices }: SideAnswer): boolean {
  if (verdict !== 'perhaps') return verdict === 'yes';
  const weight = (among: readonly Voice[]) =>
    among.reduce((sum, { standing }) => sum + (standing ?? 1), 0);
  return 2 * weight(voices.filter((voice) => voice.total >= 0)) > weight(voices);
}

function dearest(motives: readonly Motive[]): Motive | null {
  return sortedBy([...motives], ({ worth }) => -worth)[0] ?? null;
}

/** What one peace is to the player; null where it is none of his wishes. */
function motiveOf(outlook: Outlook, forecast: DraftForecast): Motive | null {
  const { situation } = outlook;
  const { from, to } = forecast.draft;
  const ours = [from, to].find((id) => situation.members.has(id));
  if (ours !== undefined) {
    const enemy = ours === from ? to : from;
    return weary(outlook, enemy) ?? welcome(outlook, enemy, forecast);
  }
  const motives = [foreign(outlook, from, to), foreign(outlook, to, from)];
  return dearest(motives.filter((motive) => motive !== null));
}

/** An end of an own war, of which the player or an ally has had enough. */
function weary(outlook: Outlook, enemy: FactionId): Motive | null {
  const { planner, situation } = outlook;
  const rival = outlook.rivals.get(enemy);
  if (rival === undefined || turnsSinceTurning(planner, enemy) < campaign) return null;
  const spent = (id: FactionId) => planner.view.factions[id]?.exhaustion ?? 0;
  const [weariest = planner.me] = sortedBy([...situation.members], (id) => -spent(id));
  const borne = patience(outlook, rival);
  const exhaustion = spent(weariest);
  if (exhaustion < total([...borne])) return null;
  const isAlly = weariest !== planner.me && spent(planner.me) < exhaustion;
  const terms = [{ label: 'exhaustion', amount: exhaustion } as const, ...borne];
  const worth = 100 + exhaustion;
  return isAlly
    ? { code: 'congress.ally', values: { faction: enemy, ally: weariest }, terms, worth }
    : { code: 'congress.weary', values: { faction: enemy }, terms, worth };
}

/** An end of an own war that wins nothing which is wanted, where the own sum speaks for it and influence lies idle. */
function welcome({ planner }: Outlook, enemy: FactionId, { sides }: DraftForecast): Motive | null {
  const { books, me } = planner;
  const voice = sides.flatMap(({ voices }) => voices).find(({ faction }) => faction === me);
  if (voice === undefined || voice.standing !== null || voice.total < dear) return null;
  if (books.stocks.influence < idle || isVictim(planner, enemy)) return null;
  if (prizesOf(planner, enemy).length > 0) return null;
  return { code: 'congress.own', values: { faction: enemy }, terms: voice.terms, worth: 50 };
}

/** A peace of others, for what becomes of `one` by it. */
function foreign(outlook: Outlook, one: FactionId, other: FactionId): Motive | null {
  const { planner } = outlook;
  const { view, rules, books } = planner;
  const hinders = (id: FactionId) => planner.isFoe(id) || isVictim(planner, id);
  if (hinders(one) || hinders(other)) return null;
  const score = warScoreOf(view, rules, one, other);
  const liking = outlook.opinion(one);
  if (liking >= friendly && score <= losing) {
    const terms = [
      { label: 'computer.opinion', subject: one, amount: liking },
      { label: 'patience.score', amount: score },
    ] as const;
    return { code: 'congress.friend', values: { faction: one }, terms, worth: liking - score };
  }
  const might = outlook.renown(one);
  if (might >= mighty && score >= winning && liking < friendly) {
    const terms = [
      { label: 'theirStrength', subject: one, amount: might },
      { label: 'patience.score', amount: score },
    ] as const;
    return { code: 'congress.contain', values: { faction: one }, terms, worth: score };
  }
  const { influence } = books.stocks;
  if (influence < idle) return null;
  const terms = [{ label: 'store', amount: influence }] as const;
  return { code: 'congress.broker', values: { faction: one, other }, terms, worth: 1 };
}
