import { refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import type { FactionId, TechnologyId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields } from '../../../state/shape';
import type { MotionDefinition, TermsOf } from './definition';
import { conviction, regard } from './weigh';

/**
 * Whether members teach each other what they know.
 * @source invented
 */
export const technology: MotionDefinition<'technology'> = {
  kind: 'technology',
  charter: false,
  cost: (rules) => rules.numbers.council.cost.technology,
  check: (terms) => hasFields(terms, 'kind', 'shared') && typeof terms.shared === 'boolean',
  validate: (_realm, _rules, { charter }, _by, { shared }) =>
    shared === charter.technology ? refuse('nothingChanges') : null,
  interests,
  enact(_game, _context, { charter }, { terms }) {
    charter.technology = terms.shared;
  },
};

function interests(
  realm: Realm,
  rules: Ruleset,
  { members }: Alliance,
  member: FactionId,
  { shared }: TermsOf<'technology'>,
): Term[] {
  const { custom, learns, teaches } = rules.numbers.council.lean;
  const sign = shared ? 1 : -1;
  const own = new Set(realm.factions[member]?.technologies ?? []);
  const theirs = new Set<TechnologyId>();
  const taught = new Set<TechnologyId>();
  for (const other of members) {
    if (other === member) continue;
    const known = new Set(realm.factions[other]?.technologies ?? []);
    for (const id of known) if (!own.has(id)) theirs.add(id);
    for (const id of own) if (!known.has(id)) taught.add(id);
  }
  // What is secret is not taught: it cannot be studied at all.
  const open = (ids: ReadonlySet<TechnologyId>) =>
    [...ids].filter((id) => rules.technologies[id]?.secret === false).length;
  return [
    ...term('lean.custom', custom),
    ...term('lean.learns', sign * learns * open(theirs)),
    ...term('lean.teaches', sign * teaches * open(taught)),
    ...armsRivals(realm, rules, members, member, sign),
    ...conviction(realm, rules, member, 'coalition', sign),
  ];
}

/** Whom it thinks ill of it would teach nothing. */
function armsRivals(
  realm: Realm,
  rules: Ruleset,
  members: readonly FactionId[],
  member: FactionId,
  sign: 1 | -1,
): Term[] {
  return members.flatMap((other) =>
    regard(realm, rules, member, other, sign)
      .filter(({ amount }) => sign * amount < 0)
      .flatMap(({ amount }) => term('lean.armsRival', amount, other)),
  );
}
