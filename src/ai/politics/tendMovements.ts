import type { Movement, MovementAnswer, MovementForecast, RealmIndex, World } from '../../sim';
import {
  answerPrice,
  answerRefusal,
  forecastAnswer,
  forecastMovement,
  grantEffects,
  homesUnder,
  millionsOn,
  movementAnswers,
  movementsOf,
  realmIndexOf,
  type Term,
  total,
  worldYield,
} from '../../sim';
import { chosen } from '../core/choice';
import { because, type Planner } from '../core/planner';
import type { Outlook } from './outlook';

/** Worth in latinum of a point of influence, and of prestige. */
const perInfluence = 3;
const perPrestige = 12;
/** Worth of a world that may be lost: of any, and of each 100 million of its people. */
const aWorld = 250;
const perHundred = 12;
/** Share of that which an uprising costs even when it is put down, in permille. */
const bloodshed = 200;
/** Harm in a year, in latinum, that is borne without an answer. */
const borne = 100;
/** What an answer must be better than doing nothing. */
const margin = 25;
/** Influence and latinum that must be left. */
const left = { influence: 20, latinum: 60 } as const;
/** What a year of each answer is worth to who is all for it, in latinum at an attitude of 100; against it as much. */
const conviction = 3;
const year = 12;
/** Months from one look at a movement to the next, unless it has just taken a step. */
const attention = 6;
/** Months for which a law that is granted is reckoned: it is not taken back. */
const granted = 72;

/**
 * Answers the movements of peoples one rules: of all that can be done, what would cost least within a year by the
 * forecasts that everybody can open, and suits one's nature. Nothing is done about murmurs that lead nowhere.
 */
export function tendMovements(outlook: Outlook): void {
  const { planner } = outlook;
  const { view, me, rules } = planner;
  const movements = movementsOf(view, me);
  if (movements.length === 0) return;
  const index = realmIndexOf(view, rules);
  movements.forEach((movement, at) => {
    const isDue = (view.turn + at) % attention === 0 || view.turn - movement.since <= 1;
    if (isDue) tend(outlook, movement, index);
  });
}

function tend(outlook: Outlook, movement: Movement, index: RealmIndex): void {
  const { planner } = outlook;
  const { view, rules, me } = planner;
  const open = [...movementAnswers, null].filter(
    (answer) =>
      answerRefusal(view, rules, me, movement, answer) === null &&
      isAffordable(planner, movement, answer),
  );
  if (open.length === 0) return;
  const homes = homesUnder(view, rules, me, movement.species);
  const harmOf = (forecast: MovementForecast) => harmTerms(planner, movement, homes, forecast);
  const now = [
    ...harmOf(forecastMovement(view, rules, movement, index)),
    ...priceTerms(planner, movement, movement.answer?.kind ?? null, false),
  ];
  const suffered = -total(now);
  if (suffered < borne) return;
  const better = open.flatMap((answer) => {
    const known = [
      ...priceTerms(planner, movement, answer, true),
      ...convictionTerms(outlook, movement, answer),
    ];
    // Nothing is foreseen of what would be too dear even if it ended all harm.
    if (total(known) + suffered < margin) return [];
    const terms = [...harmOf(forecastAnswer(view, rules, movement, answer, index)), ...known];
    const score = total(terms) + suffered;
    return score >= margin ? [{ answer, terms, score }] : [];
  });
  const best = chosen(planner, `movement:${movement.id}`, better, ({ score }) => score);
  if (best === null) return;
  const reason = because(
    best.answer === null ? 'movement.leave' : `movement.${best.answer}`,
    { movement: movement.id },
    best.terms,
  );
  planner.give({ type: 'answerMovement', movement: movement.id, answer: best.answer }, reason);
}

function isAffordable(
  { view, rules, books }: Planner,
  movement: Movement,
  answer: MovementAnswer | null,
): boolean {
  if (answer === null) return true;
  const { stock, once, monthly } = answerPrice(view, rules, movement, answer);
  const kept = stock === 'influence' || stock === 'latinum' ? left[stock] : 0;
  return books.stocks[stock] >= once + 6 * monthly + (once + monthly === 0 ? 0 : kept);
}

/** What a movement would do to its ruler within a year, in latinum. */
function harmTerms(
  { view, rules }: Planner,
  movement: Movement,
  homes: readonly World[],
  { in6, in12, risesIn, won }: MovementForecast,
): Term[] {
  const { loss } = rules.numbers.movements;
  const behind = homes.filter(({ id }) => (movement.worlds[id]?.support ?? 0) > 0);
  const worth = Math.max(0, ...behind.map((world) => worthOf(movement, world)));
  const soon = risesIn === null ? 0 : year + 1 - risesIn;
  const chance = risesIn === null ? 0 : (won ?? 0) + bloodshed;
  const risk = Math.floor((worth * chance * (year + soon)) / (2 * year * 1000));
  let monthly = 0;
  for (const world of behind) {
    const made = worldYield(view, rules, world);
    monthly += made.latinum + made.industry + made.research;
  }
  const held = [in6, in12].reduce((all, { step }) => all + (step === null ? 0 : loss[step]), 0);
  const output = Math.floor((6 * monthly * held) / 1000);
  return [
    { label: 'computer.risk', amount: -risk },
    { label: 'computer.output', amount: -output },
  ];
}

function worthOf({ species }: Movement, world: World): number {
  return aWorld + Math.floor((millionsOn(world, species) * perHundred) / 100);
}

function priceTerms(
  { view, rules }: Planner,
  movement: Movement,
  answer: MovementAnswer | null,
  isNew: boolean,
): Term[] {
  if (answer === null) return [];
  const { stock, once, monthly, prestige } = answerPrice(view, rules, movement, answer);
  const each = stock === 'influence' ? perInfluence : 1;
  const price = each * ((isNew ? once : 0) + year * monthly) + perPrestige * year * prestige;
  const lawful = isNew && answer === 'grant' ? grantEffects(view, rules, movement) : null;
  const change = lawful
    ? granted * (lawful.change.latinum + lawful.change.industry + lawful.change.research)
    : 0;
  const ceded = answer === 'grant' && movement.demand === 'restoration' ? aWorld * 2 : 0;
  return [
    { label: 'computer.price', amount: -price - ceded },
    { label: 'computer.output', amount: change },
  ];
}

/** What one's people and head of state make of an answer. */
function convictionTerms(
  { attitude }: Outlook,
  { demand }: Movement,
  answer: MovementAnswer | null,
): Term[] {
  const leaning = () => {
    switch (answer) {
      case 'grant':
        return demand === 'freedom' ? -2 * attitude('bondage') - 60 : attitude('equality') - 10;
      case 'bargain':
        return attitude('trade') + attitude('honour');
      case 'calm':
        return attitude('trade') - attitude('war');
      case 'divide':
        return attitude('ambition') - attitude('honour');
      case 'watch':
        return -attitude('honour');
      case 'repress':
        return attitude('bondage') - attitude('equality');
      case 'march':
        return attitude('war');
      default:
        return 0;
    }
  };
  const points = Math.max(-250, Math.min(150, leaning()));
  return [{ label: 'computer.conviction', amount: Math.floor((points * conviction) / 2) }];
}
