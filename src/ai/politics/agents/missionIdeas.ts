import type { Agent, CovertKind, FactionId, Term } from '../../../sim';
import {
  covertDefinitions,
  covertKinds,
  covertOdds,
  friendly,
  instructRefusal,
  sortedBy,
  victimAt,
} from '../../../sim';
import { warPlans } from '../../plans/plan';
import type { Outlook } from '../outlook';

/** Something an agent could do where he is. */
export interface MissionIdea {
  readonly kind: CovertKind;
  readonly target: string | null;
  readonly values: Readonly<Record<string, string>>;
  readonly terms: readonly Term[];
}

/** What being found out costs, in the points in which missions are weighed; the more where one is a friend. */
const disgrace = 40;
const betrayal = 60;
/** Latinum to a point. */
const perPoint = 10;
/** What must be in store for a mission, in times its price. */
const reserve = 2;
/** Chance in permille below which nothing is tried. */
const hopeless = 300;
/** How many things of a kind are weighed. */
const weighed = 3;
/** Honour above which nobody forges, kidnaps or kills. */
const scruple = 20;
const base: readonly CovertKind[] = ['forge', 'kidnap', 'assassinate'];

/** What an agent could do where he is, with what speaks for each and against it. */
export function missionIdeas(outlook: Outlook, agent: Agent): MissionIdea[] {
  const { planner } = outlook;
  const { view, rules, me, books } = planner;
  const victim = victimAt(view, agent.station);
  if (victim === null) return [];
  const honourable = outlook.attitude('honour') > scruple;
  return covertKinds.flatMap((kind) => {
    if (honourable && base.includes(kind)) return [];
    const { stations, targets } = covertDefinitions[kind];
    const { latinum } = rules.numbers.intelligence.missions[kind];
    if (!stations.includes(agent.station.kind) || books.stocks.latinum < reserve * latinum)
      return [];
    const worthy = targets({ realm: view, rules, agent, victim }).map((target) => ({
      target,
      worth: worthOf(outlook, kind, agent, victim, target),
    }));
    return sortedBy(
      worthy.filter(({ worth }) => worth > 0),
      ({ worth }) => -worth,
    )
      .slice(0, weighed)
      .filter(({ target }) => !instructRefusal(view, rules, me, agent, kind, target))
      .flatMap(({ target, worth }) => ideaOf(outlook, agent, victim, { kind, target, worth }));
  });
}

function ideaOf(
  { planner }: Outlook,
  agent: Agent,
  victim: FactionId,
  { kind, target, worth }: { kind: CovertKind; target: string | null; worth: number },
): MissionIdea[] {
  const { view, rules, me } = planner;
  const odds = covertOdds(view, rules, agent, kind, target);
  if (odds.worked < hopeless) return [];
  const fear = disgrace + (friendly(view, me, victim) ? betrayal : 0);
  const { latinum } = rules.numbers.intelligence.missions[kind];
  const values = {
    faction: victim,
    ...(kind === 'stealDesign' && target !== null ? { technology: target } : {}),
    ...(kind === 'forge' && target !== null ? { other: target } : {}),
  };
  const terms: Term[] = [
    { label: 'computer.covert', amount: Math.floor((worth * odds.worked) / 1000) },
    { label: 'computer.risk', amount: -Math.floor((fear * odds.found) / 1000) },
    { label: 'computer.price', amount: -Math.floor(latinum / perPoint) },
  ];
  return [{ kind, target, values, terms }];
}

/** What it would be worth if it worked, in points; 0 where it serves nothing. */
function worthOf(
  { planner, opinion }: Outlook,
  kind: CovertKind,
  { station }: Agent,
  victim: FactionId,
  target: string | null,
): number {
  const { view, rules, me } = planner;
  const isFoe = planner.isFoe(victim);
  const isVictim = isFoe || warPlans(planner).some(({ about }) => about === victim);
  switch (kind) {
    case 'watch':
      return station.kind === 'world' ? 30 : isVictim ? 70 : 45;
    case 'stealDesign':
      return Math.min(280, 100 + Math.floor((rules.technologies[target ?? '']?.cost ?? 0) / 4));
    case 'sabotage':
      return isFoe ? 140 : 0;
    case 'incite':
      return isFoe ? 80 : 0;
    case 'calm':
      return !isVictim && opinion(victim) > 20 ? 30 : 0;
    case 'replaceOfficer':
      return isVictim ? 100 : 0;
    case 'falseOrder':
      return isFoe ? 70 : 0;
    case 'forge':
      return isVictim && friendly(view, victim, target ?? '') && !friendly(view, me, target ?? '')
        ? 90
        : 0;
    case 'freePrisoner':
      return 120;
    case 'kidnap':
    case 'assassinate':
      return isFoe ? 100 : 0;
    case 'counter':
      return 0;
  }
}
