import { idsOf } from '../../sim';
import { tagOf } from '../core/fleets';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';

/** A sector around the capital, and the best free administrator for each sector. */
export function govern(planner: Planner, { developed }: Situation): void {
  const { own, books, view, me } = planner;
  const capital = developed.find(({ id }) => id === own.capital) ?? developed[0];
  if (Object.keys(books.sectors).length === 0 && capital) {
    const seat = capital.id;
    const as = tagOf(planner, [seat]);
    planner.give(
      { type: 'createSector', seat, name: capital.name, policy: 'industry', as },
      because('sector.first', { world: seat }),
    );
  }
  const vacant = idsOf(books.sectors).filter((id) => books.sectors[id]?.governor === null);
  if (vacant.length === 0) return;
  const serving = new Set(Object.values(books.sectors).map(({ governor }) => governor));
  const free = idsOf(view.characters)
    .flatMap((id) => view.characters[id] ?? [])
    .filter(
      ({ id, faction, role, status }) =>
        faction === me && role === 'governor' && status === 'active' && !serving.has(id),
    )
    .sort((a, b) => b.skills.administration - a.skills.administration);
  for (const id of vacant) {
    const character = free.shift();
    if (!character) return;
    planner.give(
      { type: 'assignGovernor', sector: id, character: character.id },
      because('sector.governor', { character: character.id }),
    );
  }
}
