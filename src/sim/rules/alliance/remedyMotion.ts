import type { Alliance, Cure, MotionTerms } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { termLeft } from './tenure';

/**
 * What would be moved in Council to content a member so; null for what the broker does by itself. A
 * term that runs for long yet is ended by a recall.
 * @source invented
 */
export function remedyMotion(
  realm: Pick<Realm, 'turn'>,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  cure: Cure,
): MotionTerms | null {
  switch (cure.kind) {
    case 'office': {
      const terms = { kind: 'election', office: cure.office, holder: member } as const;
      const left = termLeft(realm, rules, alliance, cure.office);
      return left > rules.numbers.council.office.canvass ? { ...terms, recall: true } : terms;
    }
    case 'shares': {
      const { from, permille } = cure;
      return { kind: 'charter', change: { what: 'shares', member, from, permille } };
    }
    case 'spoil':
      return { kind: 'allotment', world: cure.world, to: member };
    case 'tariff':
      return { kind: 'tariff', permille: 0 };
    case 'lean':
    case 'balance':
      return null;
  }
}
