import type { Alliance, Motion, MotionKind } from '../../../sim';
import {
  forecastDivision,
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
import { drafted, type Idea, isPending } from './idea';
import { lawIdeas } from './lawIdeas';
import { levelIdeas } from './levelIdeas';
import { affordableMajority } from './majority';
import { memberIdeas } from './memberIdeas';
import { officeIdeas } from './officeIdeas';
import { spoilIdeas } from './spoilIdeas';
import { warIdeas } from './warIdeas';

/** Turns before a matter is moved again: entered once, found hopeless, and between any two motions. */
const movedOnce = 30;
const nextAttempt = 9;
const hopeless = 9;
const pause = 4;
/** Influence left after a motion was entered. */
const reserve = 10;
/** Points of lean a motion must be worth to its mover for each point of influence. */
const leanPerInfluence = 1;

/** Points by which matters of war and its fruits come before offices and laws. */
const gravity: Readonly<Partial<Record<MotionKind, number>>> = {
  operation: 50,
  war: 40,
  armistice: 40,
  allotment: 15,
};

/** Every kind of idea, the gravest matters first: what is found first is looked at first. */
const sources = [
  warIdeas,
  spoilIdeas,
  memberIdeas,
  levelIdeas,
  officeIdeas,
  lawIdeas,
  burdenIdeas,
] as const;

/** Moves what the player wants most among what would pass, or could be made to pass. */
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
  const best = chosen(
    planner,
    'motions',
    weighed,
    ({ idea, score }) => score + (gravity[idea.terms.kind] ?? 0),
  );
  if (!best) return;
  shelve(planner, 'moving', pause);
  const { kind } = best.idea.terms;
  shelve(planner, best.idea.matter, kind === 'operation' ? nextAttempt : movedOnce);
  planner.give(
    { type: 'proposeMotion', terms: best.idea.terms, ultimatum: false },
    best.idea.reason,
  );
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
}

/** What an idea is worth to its mover; nothing when it is not allowed, too dear or without hope. */
export function weigh({ planner }: Outlook, alliance: Alliance, idea: Idea): Weighed[] {
  const { view, rules, me, books } = planner;
  const { terms, matter } = idea;
  if (isShelved(planner, matter) || isPending(alliance, terms)) return [];
  const cost = total(motionCostTerms(view, rules, me, terms));
  if (cost + reserve > books.stocks.influence) return [];
  if (motionRefusal(view, rules, me, terms) !== null) return [];
  const motion: Motion = drafted(planner, terms);
  if (isVain(planner, alliance, motion)) {
    shelve(planner, matter, hopeless);
    return [];
  }
  const wish = leanOf(view, rules, alliance, me, motion);
  const value = wish - cost * leanPerInfluence;
  if (value > 0) {
    if (forecastDivision(view, rules, alliance, motion).passed) return [{ idea, score: value }];
    const majority = affordableMajority(planner, alliance, motion);
    if (majority !== null && majority < value) return [{ idea, score: value - majority }];
  }
  shelve(planner, matter, hopeless);
  return [];
}

/** Whether a motion would ruin its mover, or an outsider would refuse what it offers him. */
function isVain({ view, rules, me }: Planner, alliance: Alliance, motion: Motion): boolean {
  return (
    ruinRefusal(view, rules, alliance, me, motion, 'aye') !== null ||
    outsidersAnswer(view, rules, alliance, motion)?.verdict === 'no'
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
