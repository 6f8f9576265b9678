import type { FactionId, Station, Term } from '../../../sim';
import {
  agentsOf,
  covertDefinitions,
  friendly,
  stationKey,
  suspicionBetween,
  suspicionPoints,
  vigilanceOf,
} from '../../../sim';
import { warPlans } from '../../plans/plan';
import type { Outlook } from '../outlook';

/** A place to which an agent could be sent. */
export interface PostingIdea {
  readonly station: Station;
  readonly victim: FactionId;
  readonly terms: readonly Term[];
}

/** Worth of being at the court of a plan's victim, of an enemy, of a friend; of a world one means to take. */
const plotted = 40;
const hostile = 25;
const befriended = -30;
const target = 45;
/** For each design that could be copied, and at most. */
const perDesign = 4;
const mostDesigns = 30;

/** Courts and worlds where an agent could serve: those nobody serves at yet, with what speaks for each. */
export function postingIdeas(outlook: Outlook): PostingIdea[] {
  const { planner, others } = outlook;
  const { view, me } = planner;
  const taken = new Set(agentsOf(view, me).map(({ station }) => stationKey(station)));
  const courts = others
    .filter((id) => view.factions[id]?.capital != null)
    .map((id): PostingIdea => courtIdea(outlook, id));
  return [...courts, ...worldIdeas(outlook)].filter(
    ({ station }) => !taken.has(stationKey(station)),
  );
}

function courtIdea({ planner, opinion }: Outlook, victim: FactionId): PostingIdea {
  const { view, rules, me } = planner;
  const station = { kind: 'court', of: victim } as const;
  const isVictim = warPlans(planner).some(({ about }) => about === victim);
  const suspicion = suspicionBetween(view, victim, me);
  const points = suspicion ? suspicionPoints(view, rules, suspicion) : 0;
  const terms: Term[] = [
    { label: 'computer.covert', amount: (isVictim ? plotted : 0) + designsOf() },
    { label: 'plan.enemies', subject: victim, amount: planner.isFoe(victim) ? hostile : 0 },
    {
      label: 'opinion.allied',
      subject: victim,
      amount: friendly(view, me, victim) ? befriended : 0,
    },
    { label: 'plan.opinion', subject: victim, amount: -Math.floor(opinion(victim) / 4) },
    { label: 'odds.vigilance', subject: victim, amount: -vigilanceOf(view, rules, victim) },
    { label: 'odds.suspicion', amount: -points },
  ];
  return { station, victim, terms: terms.filter(({ amount }) => amount !== 0) };

  function designsOf(): number {
    const agent = {
      id: '',
      faction: me,
      name: '',
      skill: 1,
      cover: 0,
      station,
      arrives: 0,
      mission: null,
    };
    const { length } = covertDefinitions.stealDesign.targets({ realm: view, rules, agent, victim });
    return Math.min(mostDesigns, perDesign * length);
  }
}

/** Worlds that plans mean to take soon: what is broken there before cannot defend them. */
function worldIdeas({ planner }: Outlook): PostingIdea[] {
  const { view } = planner;
  return warPlans(planner).flatMap(({ about, goals, stage }) => {
    if (stage !== 'act' || !planner.isFoe(about)) return [];
    return goals.flatMap((system) =>
      (view.chart.systems[system]?.worlds ?? []).flatMap((id): PostingIdea[] => {
        const world = view.worlds[id];
        if (world?.owner !== about || world.development !== 'developed') return [];
        const terms = [{ label: 'computer.covert', subject: id, amount: target } as const];
        return [{ station: { kind: 'world', world: id }, victim: about, terms }];
      }),
    );
  });
}
