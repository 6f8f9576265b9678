import type { Alliance, Motion, MotionKind, MotionTerms } from '../../../sim';
import {
  forecastDivision,
  isWanted,
  leanOf,
  motionCostTerms,
  motionRefusal,
  outsidersAnswer,
  ruinRefusal,
  total,
} from '../../../sim';
import { chosen } from '../../core/choice';
import { because, type Planner } from '../../core/planner';
import { type Outlook, ownCouncil } from '../outlook';
import { isShelved, shelve } from '../refusals';
import { burdenIdeas } from './burdenIdeas';
import { constitutionIdeas } from './constitutionIdeas';
import { drafted, type Idea, interestIn, isPending } from './idea';
import { lawIdeas } from './lawIdeas';
import { levelIdeas } from './levelIdeas';
import { cheapestMajority } from './majority';
import { memberIdeas } from './memberIdeas';
import { officeIdeas } from './officeIdeas';
import { remedyIdeas } from './remedyIdeas';
import { spoilIdeas } from './spoilIdeas';
import { warIdeas } from './warIdeas';

/** Turns before a matter is moved again: entered once, found hopeless, and between any two motions. */
const movedOnce = 20;
const nextAttempt = 9;
const hopeless = 9;
const pause = 4;
/** Influence left after a motion was entered. */
const reserve = 10;
/**
 * Points by which the votes that are missing may cost more than a motion is worth, and what one of them may
 * cost, for it to be moved by who has influence to spare: it is open yet, and shows where everybody stands.
 */
const open = 30;
const farthest = 50;
const ample = 20;
/**
 * Its own interest in a motion, in points, from which one moves it though the votes for it are lacking; influence left
 * after that, and turns before the next that is moved so.
 */
const principled = 12;
const plenty = 35;
const nextStand = 18;

/** Points by which matters of war and its fruits, and who shall be an ally, come before offices and laws. */
const gravity: Readonly<Partial<Record<MotionKind, number>>> = {
  operation: 50,
  war: 40,
  armistice: 40,
  expulsion: 25,
  allotment: 15,
};

/** Points by which what a great partner wants of its broker comes before what it merely likes. */
const longing = 15;

/** Every kind of idea, the gravest matters first: what is found first is looked at first. */
const sources = [
  warIdeas,
  remedyIdeas,
  spoilIdeas,
  memberIdeas,
  levelIdeas,
  officeIdeas,
  lawIdeas,
  burdenIdeas,
  constitutionIdeas,
] as const;

/** Moves what the player wants most among what would pass, could be made to pass, or is open yet. */
export function moveMotions(outlook: Outlook): void {
  const { planner } = outlook;
  const found = ownCouncil(planner);
  if (found === null || isShelved(planner, 'moving')) return;
  const { alliance, council } = found;
  if (!hasTheFloor(planner, alliance)) return;
  if (council.notices[planner.me] !== undefined) return;
  if (council.agenda.some(({ by }) => by === planner.me)) return;
  const weighed = sources
    .flatMap((source) => source(outlook, alliance))
    .flatMap((idea) => weigh(outlook, alliance, idea));
  const best = chosen(planner, 'motions', weighed, ({ idea, score, stand }) =>
    stand ? score : score + gravityOf(planner, alliance, idea.terms),
  );
  if (!best) return;
  shelve(planner, 'moving', pause);
  if (best.stand) shelve(planner, 'stand', nextStand);
  const { kind } = best.idea.terms;
  shelve(planner, best.idea.matter, kind === 'operation' ? nextAttempt : movedOnce);
  planner.give(
    { type: 'proposeMotion', terms: best.idea.terms, ultimatum: false },
    best.idea.reason,
  );
}

/** Points by which a motion comes before others that are worth as much. */
function gravityOf({ view, rules, me }: Planner, alliance: Alliance, terms: MotionTerms): number {
  const wanted = isWanted(view, rules, alliance, me, terms) ? longing : 0;
  return (gravity[terms.kind] ?? 0) + wanted;
}

/** Members speak by turns, so that two do not move the same in the same month. */
function hasTheFloor({ view, me }: Planner, { members }: Alliance): boolean {
  return (view.turn + members.indexOf(me)) % Math.max(fewestSpeakers, members.length) === 0;
}

/** Turns between two moments to speak, however few share them. */
const fewestSpeakers = 3;

interface Weighed {
  readonly idea: Idea;
  readonly score: number;
  /** Moved though it will be lost unless somebody changes his mind: it shows where everybody stands. */
  readonly stand?: true;
}

/** What an idea is worth to its mover; nothing when it is not allowed, too dear or without hope. */
export function weigh({ planner }: Outlook, alliance: Alliance, idea: Idea): Weighed[] {
  const { view, rules, me, books } = planner;
  const { terms, matter } = idea;
  if (isShelved(planner, matter) || isPending(planner, alliance, terms)) return [];
  const cost = total(motionCostTerms(view, rules, me, terms));
  if (cost + reserve > books.stocks.influence) return [];
  if (motionRefusal(view, rules, me, terms) !== null) return [];
  const motion: Motion = drafted(planner, terms);
  const value = leanOf(view, rules, alliance, me, motion) + (idea.stake ?? 0) - cost;
  const stand = () => standOn(planner, alliance, idea, motion, cost);
  // What it would do to the mover is dear to foresee: asked only of what he would move.
  const wanted = value > 0 || stand() !== null;
  if (!wanted || isVain(planner, alliance, motion)) {
    shelve(planner, matter, hopeless);
    return [];
  }
  const majority = value > 0 ? cheapestMajority(planner, alliance, motion, 'aye') : null;
  if (majority !== null) {
    const left = value - majority.price;
    if (left > 0) return [{ idea, score: left }];
    const isOpen = left > -open && majority.dearest <= farthest;
    // Half of the hope that is left: what is sure is worth more.
    const score = Math.floor((left + open) / 2);
    if (isOpen && books.stocks.influence - cost >= ample) return [{ idea, score }];
  }
  const stood = stand();
  // How a member behaves may change its judges' minds within a month.
  if (stood === null && !idea.sure) shelve(planner, matter, hopeless);
  return stood === null ? [] : [stood];
}

/**
 * A motion that is dear to its mover is moved now and then although it will be lost as things stand: all members must
 * say how they vote, and nobody can say afterwards that it was not asked for. Null where it is not dear enough.
 */
function standOn(
  planner: Planner,
  alliance: Alliance,
  idea: Idea,
  motion: Motion,
  cost: number,
): Weighed | null {
  if (isShelved(planner, 'stand') || planner.books.stocks.influence - cost < plenty) return null;
  const interest = total(interestIn(planner, alliance, motion)) + (idea.stake ?? 0);
  if (interest < principled || idea.sure) return null;
  const { code, values, terms } = idea.reason;
  const reason = because(code, values, [...terms, { label: 'computer.stand', amount: interest }]);
  // Behind everything that can be won.
  return { idea: { ...idea, reason }, score: Math.floor(interest / 10), stand: true };
}

/** Whether a motion would ruin its mover, or an enemy would refuse what it offers him; who invites has thought of his guest. */
function isVain({ view, rules, me }: Planner, alliance: Alliance, motion: Motion): boolean {
  return (
    ruinRefusal(view, rules, alliance, me, motion, 'aye') !== null ||
    (motion.terms.kind !== 'admission' &&
      outsidersAnswer(view, rules, alliance, motion)?.verdict === 'no')
  );
}

/** Gives up a motion of its own that cannot be saved, before it is lost in public. */
export function withdrawHopeless({ planner }: Outlook): void {
  const found = ownCouncil(planner);
  if (found === null) return;
  const { view, rules, me } = planner;
  for (const motion of found.council.agenda) {
    if (motion.by !== me || motion.ultimatum || motion.entered >= view.turn) continue;
    const { passed, ayes } = forecastDivision(view, rules, found.alliance, motion);
    if (passed || ayes > 0) continue;
    planner.give(
      { type: 'withdrawMotion', motion: motion.id },
      because('move.withdraw', {}, [{ label: 'computer.ayes', amount: ayes }]),
    );
  }
}
