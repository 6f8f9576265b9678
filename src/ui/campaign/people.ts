import type { FactionId } from '../../sim';
import { type Draft, observer, type Person } from './draft';

interface Power {
  readonly id: FactionId;
}

/** The people of a draft: the first plays the chosen power; powers that are not to be had go. */
export function peopleOf(draft: Draft, powers: readonly Power[]): readonly Person[] {
  const { power, name, others } = draft;
  if (power === observer) return [];
  const there = new Set(powers.map(({ id }) => id));
  const people = [{ power, name }, ...others].filter((each) => there.delete(each.power));
  return people;
}

/** The powers that nobody plays yet, in the order of the list. */
export function freePowers<P extends Power>(draft: Draft, powers: readonly P[]): readonly P[] {
  const taken = new Set(peopleOf(draft, powers).map(({ power }) => power));
  return powers.filter(({ id }) => !taken.has(id));
}

/** The draft with one person more, at the first power that is free. */
export function withPerson(draft: Draft, powers: readonly Power[]): Pick<Draft, 'others'> {
  const others = peopleOf(draft, powers).slice(1);
  const [free] = freePowers(draft, powers);
  return { others: free ? [...others, { power: free.id, name: '' }] : others };
}

/** The first person takes another power: who played it takes the one that is given up. */
export function chosenBy(draft: Draft, power: string): Pick<Draft, 'power' | 'others'> {
  const others = draft.others.map((each) =>
    each.power === power ? { ...each, power: draft.power } : each,
  );
  return { power, others };
}
