import type { DecisionOption, Lean, OpenDecision, OptionOutlook, Term } from '../../sim';
import { attitudeOf, inOrder, isMet, optionsOf, total } from '../../sim';
import { because, type Planner } from '../core/planner';
import { purpose } from '../core/purpose';

/** How well an option is liked of which nothing else is said. */
const usualWeight = 10;
/** What a full attitude, and a figure as far above even as it can be, count for, in permille of the points. */
const fullAttitude = 100;
const even = 50;
/** Of the best option's weight a player at hard, normal and easy skill looks at no option with less than so many permille. */
const leastShares = [500, 250, 0] as const;

/**
 * Answers every decision that is asked: of the options that are open one is drawn by its weight, among those that are
 * not much worse than the best. What chance says is the same whoever looks.
 */
export function decideAll(planner: Planner): void {
  const { view } = planner;
  if (view.decisions === undefined) return;
  planner.serve(purpose('realm'));
  for (const open of inOrder(view.decisions)) {
    if (open.asked <= view.turn && open.chosen === undefined) decide(planner, open);
  }
}

function decide(planner: Planner, open: OpenDecision): void {
  const { view, rules, skill } = planner;
  const found = optionsOf(view, rules, open).filter(({ refusal }) => refusal === null);
  const weighed = found.map((outlook) => ({ outlook, terms: weightTerms(planner, outlook) }));
  const best = Math.max(0, ...weighed.map(({ terms }) => total(terms)));
  const least = leastShares[skill.choices - 1] ?? 0;
  const likely = weighed.filter(
    ({ terms }) => total(terms) > 0 && total(terms) * 1000 >= best * least,
  );
  const drawn = drawnFrom(likely, open.lot) ?? weighed[0];
  if (drawn === undefined) return;
  const { decision, id } = open;
  const { option } = drawn.outlook;
  const why = found.length === 1 ? 'decide.only' : 'decide.weight';
  planner.give(
    { type: 'decide', decision: id, option: option.id },
    because(why, { decision }, drawn.terms),
  );
}

/** Each as often as it is weighty; `lot`: 0 to 999. */
function drawnFrom<T extends { readonly terms: readonly Term[] }>(
  among: readonly T[],
  lot: number,
): T | undefined {
  const sum = among.reduce((all, { terms }) => all + total(terms), 0);
  let left = Math.floor((sum * lot) / 1000);
  return among.find(({ terms }) => {
    left -= total(terms);
    return left < 0;
  });
}

/** How well a computer player likes an option, in points: what its author says, as things stand, its temper and its court. */
function weightTerms(planner: Planner, { option }: OptionOutlook): Term[] {
  const { weight = usualWeight, leans = [] }: DecisionOption = option;
  return [
    { label: 'weight.base', amount: weight },
    ...leans.flatMap((lean) => leanTerms(planner, lean)),
  ];
}

function leanTerms({ view, rules, me, temperament }: Planner, lean: Lean): Term[] {
  const { points, when, temperament: figure, attitude } = lean;
  if (when !== undefined && !isMet(view, rules, when)) return [];
  let felt = points;
  if (figure !== undefined) felt = Math.trunc((felt * (temperament[figure] - even)) / even);
  if (attitude !== undefined) {
    felt = Math.trunc((felt * attitudeOf(view, rules, me, attitude)) / fullAttitude);
  }
  const label =
    figure !== undefined
      ? 'weight.temperament'
      : attitude !== undefined
        ? 'weight.attitude'
        : 'weight.when';
  return felt === 0 ? [] : [{ label, amount: felt }];
}
