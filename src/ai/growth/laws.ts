import {
  attitudeOf,
  idsOf,
  isHarsher,
  keepsSlaves,
  type LawChange,
  type LawForecast,
  lawForecasts,
  lawHearers,
  lawPrestigeTerms,
  lawPriceTerms,
  lawRefusal,
  lawShocks,
  type PeopleRow,
  type PeopleStatus,
  peopleStatuses,
  peoplesUnder,
  rankOf,
  type Term,
  total,
} from '../../sim';
import { readNote, writeNote } from '../core/notes';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';

/** Months between two looks at the laws, and for which one that was weighed and given is left alone. */
const every = 24;
const settled = 60;
/** Peoples weighed at a look, those with most heads first. */
const most = 1;
/** Months looked ahead by who plans for years and by who takes no care, and from one count to the next. */
const far = 60;
const counted = 12;
const near = 24;
const careless = 30;
/** Worth in hundredths of a latinum: of ore, research and work, a unit each. */
const perOre = 50;
const perResearch = 110;
const perWork = 30;
/** Of a point of loyalty on a world at the end, of a point of unrest, of a million people. */
const perLoyalty = 900;
const perUnrest = 900;
const perMillion = 12;
/** Of influence, of prestige, of a point of a court's opinion. */
const perInfluence = 400;
const perPrestige = 2000;
const perOpinion = 600;
/**
 * Of a point of one's own conviction in a year, for each 1,000 million people whom the law gives into bondage or lets out of it; and what
 * it costs who holds people by custom to let so many go.
 */
const perConviction = 100;
const perCustom = 15_000;
/** Share of what its worlds bring in the time, in permille, that a law must be worth to be given. */
const threshold = 30;

/** A law with what it is worth, in latinum, by what it is worth it for. */
interface Weighed {
  readonly change: LawChange;
  readonly terms: readonly Term[];
  readonly needed: number;
}

/**
 * Weighs the laws on its peoples every other year: each as an investment, by what the rules make of it in the years that this player thinks
 * of, with its whole bill and its own conviction. What was given is left alone for years.
 */
export function legislate(planner: Planner, { worlds }: Situation): void {
  const { view, me } = planner;
  // Powers look at their laws in different months.
  const turn = view.turn + idsOf(view.factions).indexOf(me);
  if (worlds.length === 0 || turn % every !== 0) return;
  const foreign = peoplesUnder(view, me).filter(({ own }) => !own);
  const open = foreign.filter((row) => !isSettled(planner, row)).slice(0, most);
  const [best] = open
    .flatMap((row) => weighRow(planner, row))
    .filter(({ terms, needed }) => total(terms) > needed)
    .sort((a, b) => total(b.terms) - total(a.terms));
  if (best === undefined) return;
  const { change, terms } = best;
  const species = change.species ?? '';
  const code = isHarsher(view, me, change) ? 'law.harsher' : 'law.gentler';
  const given = planner.give({ type: 'setLaw', ...change }, because(code, { species }, terms));
  if (given) writeNote(planner, noteKey(species), String(view.turn));
}

const noteKey = (species: string) => `law:${species}`;

function isSettled(planner: Planner, { species }: PeopleRow): boolean {
  const noted = readNote(planner, noteKey(species));
  return noted !== '' && planner.view.turn - Number(noted) < settled;
}

function weighRow(planner: Planner, row: PeopleRow): Weighed[] {
  const { view, rules, me, temperament } = planner;
  const scope = { species: row.species, world: null };
  const open = peopleStatuses.filter(
    (status) =>
      statusOf(row) !== status && lawRefusal(view, rules, me, { ...scope, status }) === null,
  );
  if (open.length === 0) return [];
  const months = temperament.caution < careless ? near : far;
  const outlook = { months, every: counted };
  const forecasts = lawForecasts(view, rules, me, scope, open, outlook);
  return open.flatMap((status, at) => {
    const forecast = forecasts[at];
    return forecast ? [weighLaw(planner, row, { ...scope, status }, forecast)] : [];
  });
}

/** In what most of a people lives. */
function statusOf({ statuses }: Pick<PeopleRow, 'statuses'>): PeopleStatus {
  let found: PeopleStatus = 'citizen';
  for (const status of peopleStatuses) {
    if ((statuses[status] ?? 0) > (statuses[found] ?? 0)) found = status;
  }
  return found;
}

function weighLaw(
  planner: Planner,
  row: PeopleRow,
  change: LawChange,
  forecast: LawForecast,
): Weighed {
  const { view, rules, me } = planner;
  const hearers = lawHearers(view, rules, me, change);
  const { memories } = rules.numbers.opinion;
  const opinion = hearers.reduce((sum, { kind, times }) => sum + memories[kind].points * times, 0);
  const prestige = total(lawPrestigeTerms(rules, lawShocks(view, rules, me, change)));
  const price = total(lawPriceTerms(view, rules, me, change));
  const years = Math.floor(forecast.given.length / 12);
  const terms = [
    part('law.income', gainOf(forecast, ({ latinum }) => latinum) * 100),
    part('law.ore', gainOf(forecast, ({ ore }) => ore) * perOre),
    part('law.research', gainOf(forecast, ({ research }) => research) * perResearch),
    part('law.work', gainOf(forecast, ({ work }) => work) * perWork),
    part('law.loyalty', forecast.worlds.length * perLoyalty * endOf(forecast, 'loyalty')),
    part('law.unrest', -forecast.worlds.length * perUnrest * endOf(forecast, 'unrest')),
    part('law.people', perMillion * endOf(forecast, 'people')),
    part('law.price', -perInfluence * price),
    part('law.prestige', perPrestige * prestige),
    part('law.courts', perOpinion * opinion),
    part('law.conviction', years * convictionIn(planner, row, change)),
    part('law.custom', -years * customAgainst(planner, row, change)),
  ].filter(({ amount }) => amount !== 0);
  const brought = forecast.without.reduce(
    (sum, { latinum, research }) => sum + latinum + research,
    0,
  );
  return { change, terms, needed: Math.max(1, Math.floor((brought * threshold) / 1000)) };
}

type Label = Term['label'];

/** What a part of the bill is worth, from hundredths of a latinum. */
function part(label: Label, hundredths: number): Term {
  return { label, amount: Math.trunc(hundredths / 100) };
}

type Month = LawForecast['given'][number];

function gainOf({ given, without }: LawForecast, of: (month: Month) => number): number {
  return given.reduce((sum, month, at) => sum + of(month) - of(without[at] ?? month), 0);
}

function endOf({ given, without }: LawForecast, figure: keyof Month): number {
  return (given.at(-1)?.[figure] ?? 0) - (without.at(-1)?.[figure] ?? 0);
}

/** What it is worth to who loves bondage, or abhors it and lives for equals, to see so many of them in it, or out of it. */
function convictionIn(
  planner: Planner,
  { statuses, millions }: PeopleRow,
  change: LawChange,
): number {
  const { view, rules, me } = planner;
  const bondage = attitudeOf(view, rules, me, 'bondage');
  const equality = attitudeOf(view, rules, me, 'equality');
  const bound = statuses.enslaved ?? 0;
  const moved = change.status === 'enslaved' ? millions - bound : -bound;
  const billions = Math.floor(moved / 1000);
  const rise = rankOf(change.status) - rankOf(statusOf({ statuses }));
  return perConviction * (bondage * billions + equality * Math.max(-1, Math.min(1, rise)));
}

/** Whose ways put the conquered in bondage lets nobody out of it lightly. */
function customAgainst(planner: Planner, { statuses }: PeopleRow, { status }: LawChange): number {
  const bound = status === 'enslaved' ? 0 : (statuses.enslaved ?? 0);
  if (bound === 0 || !keepsSlaves(planner.view, planner.rules, planner.me)) return 0;
  return Math.ceil((bound * perCustom) / 1000);
}
