import {
  agentsOf,
  greatest,
  isInPlace,
  searchTerms,
  suspicionPoints,
  suspicionsOf,
  suspicionTerms,
  total,
} from '../../../sim';
import { because } from '../../core/planner';
import type { Outlook } from '../outlook';

/** Points of suspicion from which somebody counters, and from which a search is worth its price. */
const stirring = 20;
const alarming = 30;
/** Chance in permille below which nobody is searched for. */
const hopeless = 300;
/** Influence and latinum that must be left. */
const left = { influence: 30, latinum: 120 } as const;

/** Searches after strangers, and has an agent counter them as long as any are suspected. */
export function huntStrangers({ planner }: Outlook): void {
  const { view, rules, me, books } = planner;
  const suspicions = suspicionsOf(view, me);
  const { influence, latinum } = rules.numbers.intelligence.search;
  for (const suspicion of suspicions) {
    if (suspicionPoints(view, rules, suspicion) < alarming) continue;
    const terms = searchTerms(view, rules, suspicion);
    if (total(terms) < hopeless) continue;
    if (books.stocks.influence < influence + left.influence) break;
    if (books.stocks.latinum < latinum + left.latinum) break;
    planner.give(
      { type: 'searchAfter', suspicion: suspicion.id },
      because('agent.search', {}, terms),
    );
  }
  keepCounter();

  function keepCounter(): void {
    const own = agentsOf(view, me).filter(isInPlace);
    const on = own.find(({ mission }) => mission?.kind === 'counter');
    const worst = greatest(suspicions, (each) => suspicionPoints(view, rules, each));
    const points = worst === null ? 0 : suspicionPoints(view, rules, worst);
    if (on !== undefined) {
      if (points === 0) set(on.id, false);
      return;
    }
    if (worst === null || points < stirring) return;
    const idle = own.filter(({ station, mission }) => station.kind === 'home' && mission === null);
    const best = greatest(idle, ({ skill }) => skill);
    if (best !== null) set(best.id, true);
  }

  function set(agent: string, counters: boolean): void {
    const terms = suspicions.flatMap((each) => suspicionTerms(view, rules, each));
    planner.give(
      { type: 'instructAgent', agent, mission: counters ? 'counter' : null, target: null },
      because('agent.counter', {}, terms),
    );
  }
}
