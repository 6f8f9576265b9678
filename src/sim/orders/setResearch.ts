import { type Refusal, refuse } from '../lib/refusal';
import { canStudy } from '../rules/economy/researchRules';
import { isIdList } from '../state/shape';
import type { Judging, OrderDefinition } from './definition';

/** Says which technologies are wanted, the first to be studied first, requirements before what needs them. */
export const setResearch: OrderDefinition<'setResearch'> = {
  type: 'setResearch',
  quiet: true,
  check: ({ technologies }) => isIdList(technologies, 500),
  validate({ technologies }, judging) {
    const known = new Set(judging.view.factions[judging.faction]?.technologies ?? []);
    for (const id of technologies) {
      const refusal = refuseTechnology(judging, id, known);
      if (refusal) return refusal;
      known.add(id);
    }
    return null;
  },
  apply({ technologies }, { realm, faction }) {
    const books = realm.factions[faction]?.books;
    if (books) books.research = [...technologies];
  },
};

/** `before`: what is known or stands earlier in the list. */
function refuseTechnology(
  { view, faction, rules }: Judging,
  id: string,
  before: ReadonlySet<string>,
): Refusal | null {
  const refusal = canStudy(view, rules, faction, id);
  if (refusal) return refusal;
  if (before.has(id)) return refuse('listedTwice', { technology: id });
  const missing = rules.technologies[id]?.requires.find((each) => !before.has(each));
  return missing === undefined ? null : refuse('needsTechnology', { technology: missing, for: id });
}
