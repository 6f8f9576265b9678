import type { Claimant, ContestAnswer, Term } from '../../sim';
import {
  ambitionOf,
  bondOf,
  claimantOf,
  figuresOf,
  lineOfSuccession,
  powerShareTerms,
  sidesOf,
  total,
} from '../../sim';
import { because, type Planner } from '../core/planner';
import type { Outlook } from './outlook';
import { isShelved, shelve } from './refusals';

/** Influence that must be left after a share in power, an heir, a recall. */
const left = { share: 40, heir: 120, recall: 120 } as const;
/** Share of the head's points, in permille, from which a rival is worth a share in power. */
const near = 850;
/** Exhaustion, or prestige, at which a court looks for another head, and points by which he must be better. */
const weary = 45;
const disgraced = -30;
const better = 15;
/** Honour from which the chair is given back to who had it and has more behind him, and is left to nobody else without a fight. */
const honourable = 40;

/** Answers who contests the chair: shared where that is cheap and he is near, else refused; given up where it would be lost, as honour has it. */
export function answerContest({ planner, attitude }: Outlook): void {
  const { view, rules, me, own, books } = planner;
  const { contest } = own;
  if (contest === undefined || contest.answer !== null) return;
  const sides = sidesOf(view, rules, me, contest.person);
  if (sides === null) return;
  const price = total(powerShareTerms(view, rules, contest.person));
  const affords = books.stocks.influence >= price + left.share;
  const isNear = sides.other.points * 1000 >= sides.head.points * near;
  const proud = attitude('honour') >= honourable;
  const gives = !sides.holds && (contest.kind === 'return') === proud;
  const answer: ContestAnswer = gives ? 'yield' : affords && isNear ? 'share' : 'refuse';
  planner.give(
    { type: 'answerContest', answer },
    because(`contest.${answer}`, { character: contest.person }, chairs(sides.head, sides.other)),
  );
}

function chairs(head: Claimant, other: Claimant): Term[] {
  return [
    { label: 'computer.chair', subject: head.person, amount: head.points },
    { label: 'computer.challenger', subject: other.person, amount: other.points },
  ];
}

/** Names who would follow anyway, if he is loyal; recalls a head of whom all are weary where somebody better waits. */
export function tendChair(outlook: Outlook): void {
  const { planner } = outlook;
  const { view, rules, me, own } = planner;
  if (own.head === null || own.contest !== undefined) return;
  const [first] = lineOfSuccession(view, rules, me);
  if (first === undefined) return;
  if (!recall(planner, first)) nameHeir(planner, first);
}

function nameHeir(planner: Planner, first: Claimant): void {
  const { view, rules, own, books } = planner;
  if (own.heir !== undefined || isShelved(planner, 'heir')) return;
  if (books.stocks.influence < rules.numbers.persons.heir.influence + left.heir) return;
  const person = view.characters[first.person];
  if (!person || ambitionOf(view, rules, person) > bondOf(view, rules, person)) return;
  shelve(planner, 'heir', 24);
  planner.give(
    { type: 'nameHeir', person: first.person },
    because('heir.name', { character: first.person }, first.terms),
  );
}

function recall(planner: Planner, first: Claimant): boolean {
  const { view, rules, me, own, books } = planner;
  const price = figuresOf(view, rules, me).recall;
  const head = own.head === null ? undefined : view.characters[own.head];
  const failing = own.exhaustion >= weary || own.prestige <= disgraced;
  if (!head || price === 0 || !failing || isShelved(planner, 'recall')) return false;
  if (books.stocks.influence < price + left.recall) return false;
  const now = claimantOf(view, rules, head);
  if (first.points < now.points + better) return false;
  shelve(planner, 'recall', 36);
  return planner.give(
    { type: 'recallHead' },
    because('head.recall', { character: first.person }, chairs(now, first)),
  );
}
