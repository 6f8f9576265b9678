import {
  type Alliance,
  draftMotion,
  forecastDivision,
  leanOf,
  type Motion,
  type MotionTerms,
  sortedBy,
  worldsOf,
} from '../../sim';
import type { Hand } from './hand';

/** What a tribute to itself comes to, the most first: latinum a month. */
const tributes = [40, 20, 10, 5] as const;
/** For how many months. */
const months = 60;
/** Words spoken to one member in a month. */
const words = 3;

/** Moves all that pays it, as far as its influence goes, and spends the rest on having it passed. */
export function schemeInCouncil(hand: Hand): void {
  const alliance = hand.view.alliances[hand.own.alliance ?? ''];
  if (!alliance?.council) return;
  for (const terms of wishes(hand, alliance)) {
    if (wouldPass(hand, alliance, terms)) {
      hand.give({ type: 'proposeMotion', terms, ultimatum: false });
    }
  }
  for (const motion of alliance.council.agenda) persuadeAll(hand, alliance, motion);
}

/** What would serve it and nobody else. */
function wishes({ view, rules, me }: Hand, { members, charter }: Alliance): MotionTerms[] {
  const others = members.filter((id) => id !== me);
  const offices = rules.charters[charter.form]?.offices ?? [];
  const spoils = worldsOf(view).filter(
    ({ owner }) => owner !== null && owner !== me && members.includes(owner),
  );
  return [
    ...spoils.map((world): MotionTerms => ({ kind: 'allotment', world: world.id, to: me })),
    ...tributes.flatMap((latinum) =>
      others.map(
        (from): MotionTerms => ({ kind: 'tribute', from, to: me, latinum, turns: months }),
      ),
    ),
    ...offices.map((office): MotionTerms => ({ kind: 'election', office, holder: me })),
    ...offices.map(
      (office): MotionTerms => ({ kind: 'election', office, holder: me, recall: true }),
    ),
    ...others.map(
      (from): MotionTerms => ({
        kind: 'charter',
        change: { what: 'shares', member: me, from, permille: 100 },
      }),
    ),
    ...others.map((member): MotionTerms => ({ kind: 'expulsion', member })),
  ];
}

/** Whether a motion would pass with its own vote, or by what it has to spend on words. */
function wouldPass({ view, rules, me }: Hand, alliance: Alliance, terms: MotionTerms): boolean {
  const motion = draftMotion(view, me, terms, { ultimatum: false, vote: 'aye' });
  if (forecastDivision(view, rules, alliance, motion).passed) return true;
  const near = alliance.members.filter(
    (id) => leanOf(view, rules, alliance, id, motion) >= -persuaded,
  );
  const all = { ...motion.votes, ...Object.fromEntries(near.map((id) => [id, 'aye' as const])) };
  return forecastDivision(view, rules, alliance, { ...motion, votes: all }).passed;
}

/** Points of lean that a few words turn. */
const persuaded = 25;

/** Speaks to everybody who is nearly won, for what it moved and against what others moved against it. */
function persuadeAll(hand: Hand, alliance: Alliance, motion: Motion): void {
  const { view, rules, me } = hand;
  const own = leanOf(view, rules, alliance, me, motion);
  if (own === 0) return;
  const choice = own > 0 ? 'aye' : 'nay';
  hand.give({ type: 'castVote', motion: motion.id, choice });
  const sign = own > 0 ? 1 : -1;
  const against = alliance.members.filter(
    (id) => id !== me && sign * leanOf(view, rules, alliance, id, motion) < 0,
  );
  for (const member of sortedBy(
    against,
    (id) => -sign * leanOf(view, rules, alliance, id, motion),
  )) {
    for (let word = 0; word < words; word += 1) {
      if (!hand.give({ type: 'lobby', motion: motion.id, member, choice, means: 'persuade' }))
        break;
    }
  }
}
