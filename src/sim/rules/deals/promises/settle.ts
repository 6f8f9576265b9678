import * as z from 'zod/mini';
import { scale } from '../../../lib/integers';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Pledge } from '../../../state/diplomacy';
import type { Game, Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { PromiseOf } from '../../../state/promise';
import type { Ruleset } from '../../../state/ruleset';
import { anyId } from '../../../state/schemaParts';
import { easedPoints, quarrelRefusal } from '../../alliance/mediation';
import { attitudeOf } from '../../diplomacy/attitudes';
import { allianceOfBoth } from '../favours';
import { openPledges } from '../openPledges';
import { type Judged, portion } from '../worth/judged';
import { type Fate, isDue, type PromiseDefinition } from './definition';

declare module '../../../state/promise' {
  interface PromiseShapes {
    /** As broker, to bring about a settlement of a quarrel between who is promised and this member. */
    settle: { with: FactionId };
  }
}

/**
 * A broker mediates between two members: to each it promises a settlement with the other, for what each will give,
 * and has kept both promises when both have taken it up.
 * @source invented
 */
export const settle: PromiseDefinition<'settle'> = {
  kind: 'settle',
  schema: z.strictObject({ kind: z.literal('settle'), with: anyId }),
  key: ({ with: other }) => `settle:${other}`,
  about: ({ with: other }) => other,
  refusal,
  worth,
  doubt: (judged, { with: other }) => (isTakenUp(judged, other) ? 0 : 300),
  fate,
};

/** Only the broker mediates, between two others who have a quarrel, and not twice at a time. */
function refusal(
  realm: Realm,
  rules: Ruleset,
  { with: other }: PromiseOf<'settle'>,
  by: FactionId,
  to: FactionId,
): Refusal | null {
  const alliance = allianceOfBoth(realm, by, to);
  if (alliance?.broker !== by) return refuse('notTheBroker', { faction: by });
  if (other === by || other === to) return refuse('quarrelAmongMembers');
  const given = openPledges(realm, by).some(
    ({ to: held, terms }) => held === to && terms.kind === 'settle' && terms.with === other,
  );
  return given
    ? refuse('promisedAlready', { faction: by })
    : quarrelRefusal(realm, rules, to, other);
}

/**
 * To who is promised: what the other would hold against him no more, and the goodwill of the settlement; less
 * what it takes to swallow the own grudge, as one is forgiving or not. To the broker: half of the influence it costs.
 */
function worth(judged: Judged, { with: other }: PromiseOf<'settle'>): Term[] {
  const { realm, rules, judge, gains } = judged;
  const { influence, gain, pride } = rules.numbers.council.mediation;
  if (!gains) {
    const price = scale(influence, rules.numbers.deals.stocks.influence);
    return term('deal.mediating', -Math.floor(price / 2), other);
  }
  const { points } = rules.numbers.opinion.memories.reconciled;
  const eased = easedPoints(realm, rules, other, judge);
  const swallowed = easedPoints(realm, rules, judge, other);
  const forgiveness = attitudeOf(realm, rules, judge, 'forgiveness');
  return [
    ...term('deal.settled', gain * (eased + points), other),
    ...term('deal.swallowed', -pride * swallowed, other),
    ...term('attitude.forgiveness', portion(pride * swallowed, 10 * forgiveness)),
  ];
}

/** Whether the other side of the quarrel has taken the broker's offer already. */
function isTakenUp({ realm, judge, other: receiver }: Judged, other: FactionId): boolean {
  return openPledges(realm, judge).some(
    ({ to, terms }) => to === other && terms.kind === 'settle' && terms.with === receiver,
  );
}

/** Kept where the quarrel is settled (`settleQuarrels`); broken when it is not by then. */
function fate(
  game: Game,
  _rules: Ruleset,
  pledge: Pledge,
  { with: other }: PromiseOf<'settle'>,
): Fate {
  const alliance = allianceOfBoth(game, pledge.by, pledge.to);
  if (alliance?.broker !== pledge.by || !alliance.members.includes(other)) return 'void';
  return isDue(game, pledge) ? 'broken' : 'open';
}
