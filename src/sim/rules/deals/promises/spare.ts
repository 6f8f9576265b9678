import * as z from 'zod/mini';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Pledge } from '../../../state/diplomacy';
import type { Game, Realm } from '../../../state/game';
import { type FactionId, pairKey } from '../../../state/ids';
import type { PromiseOf } from '../../../state/promise';
import type { Ruleset } from '../../../state/ruleset';
import { anyId } from '../../../state/schemaParts';
import { attitudeOf } from '../../diplomacy/attitudes';
import { opinionOf } from '../../diplomacy/opinion';
import { causeOf } from '../../diplomacy/relationFor';
import { atWar, friendly, relationOf } from '../../diplomacy/relations';
import { forbidsWar } from '../../diplomacy/tearUp';
import { treatiesBetween } from '../../diplomacy/treatyLookup';
import { mightOver, unableTerms } from '../worth/ability';
import type { Judged } from '../worth/judged';
import { type Fate, isDue, type PromiseDefinition } from './definition';
import { isWarPromised } from './isWarPromised';

declare module '../../../state/promise' {
  interface PromiseShapes {
    /** Not to begin a war on a faction before the due turn. */
    spare: { faction: FactionId };
  }
}

/**
 * A war not begun may have its price.
 * @source invented
 */
export const spare: PromiseDefinition<'spare'> = {
  kind: 'spare',
  schema: z.strictObject({ kind: z.literal('spare'), faction: anyId }),
  key: ({ faction }) => `spare:${faction}`,
  about: ({ faction }) => faction,
  refusal,
  worth,
  fate,
};

function refusal(
  realm: Realm,
  _rules: Ruleset,
  { faction: spared }: PromiseOf<'spare'>,
  by: FactionId,
): Refusal | null {
  if (!realm.factions[spared]?.alive) return refuse('unknownFaction', { faction: spared });
  if (spared === by || friendly(realm, by, spared)) return refuse('warOnFriend');
  if (atWar(realm, by, spared)) return refuse('theyAreAtWar', { faction: by, other: spared });
  return isWarPromised(realm, by, spared) ? refuse('promisedAlready', { faction: by }) : null;
}

/** Peace of mind, for oneself or a friend; who gives it ties his own hands. */
function worth(judged: Judged, { faction }: PromiseOf<'spare'>, turns: number): Term[] {
  const { realm, rules, judge, other, gains } = judged;
  const { sparedTurn, sparingTurn } = rules.numbers.deals.promise;
  if (gains) {
    if (!friendly(realm, judge, faction)) return [];
    const spared = sparedTurn * turns;
    const bound = sparedTurn * Math.min(turns, monthsBound(realm, other, faction));
    return [
      ...term('deal.spared', spared, faction),
      ...term('deal.bound', -bound, other),
      ...unableTerms(spared - bound, mightOver(realm, rules, other, faction), other),
    ];
  }
  const opinion = opinionOf(realm, rules, judge, faction);
  return [
    ...term('deal.sparing', -sparingTurn * turns, faction),
    ...term('deal.enmity', Math.min(0, opinion), faction),
    ...term('attitude.war', -Math.max(0, attitudeOf(realm, rules, judge, 'war'))),
  ];
}

/** Months for which a truce or a treaty keeps two from war on each other already. */
function monthsBound(realm: Realm, a: FactionId, b: FactionId): number {
  const truce =
    relationOf(realm, a, b) === 'truce' ? (realm.relations[pairKey(a, b)]?.until ?? 0) : 0;
  const pacts = treatiesBetween(realm, a, b).filter(forbidsWar);
  if (pacts.some(({ until }) => until === 0)) return endless;
  return Math.max(0, ...[truce, ...pacts.map(({ until }) => until)].map((end) => end - realm.turn));
}

/** Longer than any promise. */
const endless = 1000;

/** Broken by who begins a war, not by who is attacked. */
function fate(game: Game, _rules: Ruleset, pledge: Pledge, { faction }: PromiseOf<'spare'>): Fate {
  const { by } = pledge;
  if (!game.factions[faction]?.alive) return 'void';
  if (atWar(game, by, faction)) {
    const fought = game.relations[pairKey(by, faction)];
    return fought && causeOf(fought, by) !== null ? 'broken' : 'void';
  }
  return isDue(game, pledge) ? 'kept' : 'open';
}
