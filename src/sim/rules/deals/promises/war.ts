import * as z from 'zod/mini';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term, total } from '../../../lib/terms';
import type { Pledge } from '../../../state/diplomacy';
import type { Game, Realm } from '../../../state/game';
import { type FactionId, pairKey } from '../../../state/ids';
import type { PromiseOf } from '../../../state/promise';
import type { Ruleset } from '../../../state/ruleset';
import { anyId } from '../../../state/schemaParts';
import { voicedTerms } from '../../diplomacy/attitudes';
import { wishTerms } from '../../diplomacy/court/courtTerms';
import { opinionOf } from '../../diplomacy/opinion';
import { atWar, friendly, relationOf } from '../../diplomacy/relations';
import { forbidsWar } from '../../diplomacy/tearUp';
import { treatiesBetween } from '../../diplomacy/treatyLookup';
import { leavesWarToCouncil } from '../../diplomacy/treatyRefusal';
import { isPeaceful } from '../../diplomacy/wars';
import { mightOver, unableTerms } from '../worth/ability';
import type { Judged } from '../worth/judged';
import { type Fate, isDue, type PromiseDefinition } from './definition';
import { isWarPromised } from './isWarPromised';

declare module '../../../state/promise' {
  interface PromiseShapes {
    /** To be at war with a faction by the due turn. */
    war: { on: FactionId };
  }
}

/**
 * Help in a war may be bought.
 * @source invented
 */
export const war: PromiseDefinition<'war'> = {
  kind: 'war',
  great: true,
  schema: z.strictObject({ kind: z.literal('war'), on: anyId }),
  key: ({ on }) => `war:${on}`,
  single: true,
  about: ({ on }) => on,
  refusal,
  worth,
  doubt,
  fate,
};

function refusal(
  realm: Realm,
  rules: Ruleset,
  { on }: PromiseOf<'war'>,
  by: FactionId,
  to: FactionId,
): Refusal | null {
  if (!realm.factions[on]?.alive) return refuse('unknownFaction', { faction: on });
  if (on === by || on === to || friendly(realm, by, on)) return refuse('warOnFriend');
  if (atWar(realm, by, on)) return refuse('theyAreAtWar', { faction: by, other: on });
  if (relationOf(realm, by, on) === 'truce')
    return refuse('theyKeepTruce', { faction: by, other: on });
  if (isPeaceful(realm, rules, by)) return refuse('theirLawForbidsWar', { faction: by });
  if (leavesWarToCouncil(realm, by)) return refuse('theirCouncilDecidesWar', { faction: by });
  return isWarPromised(realm, by, on) ? refuse('promisedAlready', { faction: by }) : null;
}

/** A war promised: a friend beside one against an enemy, or blood for somebody else's quarrel. */
function worth(judged: Judged, { on }: PromiseOf<'war'>): Term[] {
  const { realm, rules, judge, other, gains } = judged;
  const { warCost, warGain } = rules.numbers.deals.promise;
  const opinion = opinionOf(realm, rules, judge, on);
  if (gains) {
    const helps = atWar(realm, judge, on) ? warGain : 0;
    const wished = [...term('deal.war', helps, on), ...term('deal.enmity', -opinion, on)];
    return [...wished, ...unableTerms(total(wished), mightOver(realm, rules, other, on), other)];
  }
  return [
    ...term('deal.war', -warCost, on),
    ...term('deal.enmity', -opinion, on),
    ...voicedTerms(realm, rules, judge, 'war', (cares) => cares, 'attitude.war', on),
    ...wishTerms(realm, rules, judge, (want) => (want.kind === 'war' && want.on === on ? 1 : 0)),
    ...term('deal.exhaustion', -(realm.factions[judge]?.exhaustion ?? 0)),
  ];
}

/** Who has signed that he will begin no war on them must break one word or the other. */
function doubt({ realm, judge }: Judged, { on }: PromiseOf<'war'>): number {
  return treatiesBetween(realm, judge, on).some(forbidsWar) ? 1000 : 0;
}

/** Kept by some months of war that cost one of the two something, or by war on the last day; an enemy that is gone is none. */
function fate(game: Game, rules: Ruleset, pledge: Pledge, { on }: PromiseOf<'war'>): Fate {
  const { by } = pledge;
  if (!game.factions[on]?.alive) return 'void';
  const isFought = atWar(game, by, on);
  const { since = game.turn, losses = {} } = game.relations[pairKey(by, on)] ?? {};
  const isBloody = (losses[by] ?? 0) + (losses[on] ?? 0) > 0;
  const months = game.turn - since;
  if (isFought && isBloody && months >= rules.numbers.deals.promise.fought) return 'kept';
  if (!isDue(game, pledge)) return 'open';
  return isFought ? 'kept' : 'broken';
}
