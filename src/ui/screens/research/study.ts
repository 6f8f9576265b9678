import {
  forecastResearch,
  researchOf,
  studyable,
  type TechnologyId,
  technologyCost,
  total,
} from '../../../sim';
import { oncePerView } from '../../shell/session';

export type TechnologyState = 'known' | 'studying' | 'available' | 'locked' | 'secret';

/** Where the view's power stands in its studies. */
export interface Study {
  readonly points: number;
  readonly known: ReadonlySet<TechnologyId>;
  readonly list: readonly TechnologyId[];
  /** Turns until what is in the list is known; null: not in sight. */
  readonly turns: ReadonlyMap<TechnologyId, number | null>;
  readonly progress: Readonly<Record<TechnologyId, number>>;
  stateOf(id: TechnologyId): TechnologyState;
  costOf(id: TechnologyId): number;
}

export const studyOf = oncePerView((view, rules): Study => {
  const { faction } = view;
  const own = view.factions[faction];
  const known = new Set(own?.technologies ?? []);
  // A list from a scenario or from before a theft may name what is known by now.
  const list = (own?.books?.research ?? []).filter((id) => !known.has(id));
  const open = new Set(studyable(view, rules, faction));
  const points = own?.books ? researchOf(view, rules, faction) : 0;
  const forecasts = own?.books ? forecastResearch(view, rules, faction, points) : [];
  const costs = new Map<TechnologyId, number>();
  return {
    points,
    known,
    list,
    progress: own?.books?.progress ?? {},
    turns: new Map(forecasts.map(({ technology, turns }) => [technology, turns])),
    stateOf: (id) => {
      if (known.has(id)) return 'known';
      if (list.includes(id)) return 'studying';
      if (open.has(id)) return 'available';
      return rules.technologies[id]?.secret ? 'secret' : 'locked';
    },
    costOf: (id) => {
      const found = costs.get(id) ?? total(technologyCost(view, rules, faction, id));
      costs.set(id, found);
      return found;
    },
  };
});

/** The list with a technology, and all it needs, put at its end or before all others. */
export function withTechnology(
  study: Study,
  path: readonly TechnologyId[],
  where: 'first' | 'last',
): TechnologyId[] {
  if (where === 'last') return [...study.list, ...path.filter((id) => !study.list.includes(id))];
  return [...path, ...study.list.filter((id) => !path.includes(id))];
}

/** The list without a technology and without what needs it. */
export function withoutTechnology(
  list: readonly TechnologyId[],
  id: TechnologyId,
  requires: (id: TechnologyId) => readonly TechnologyId[],
): TechnologyId[] {
  const gone = new Set([id]);
  return list.filter((each) => {
    if (gone.has(each) || requires(each).some((before) => gone.has(before))) {
      gone.add(each);
      return false;
    }
    return true;
  });
}

/** The list with one entry moved to another place. */
export function moved(list: readonly TechnologyId[], from: number, to: number): TechnologyId[] {
  const entry = list[from];
  if (entry === undefined) return [...list];
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), entry, ...others.slice(to)];
}
