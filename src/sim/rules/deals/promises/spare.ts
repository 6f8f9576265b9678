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
import { atWar, friendly } from '../../diplomacy/relations';
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
  const { realm, rules, judge, gains } = judged;
  const { sparedTurn, sparingTurn } = rules.numbers.deals.promise;
  if (gains) {
    return friendly(realm, judge, faction) ? term('deal.spared', sparedTurn * turns, faction) : [];
  }
  const opinion = opinionOf(realm, rules, judge, faction);
  return [
    ...term('deal.sparing', -sparingTurn * turns, faction),
    ...term('deal.enmity', Math.min(0, opinion), faction),
    ...term('attitude.war', -Math.max(0, attitudeOf(realm, rules, judge, 'war'))),
  ];
}

/** Broken by who begins a war, not by who is attacked. */
function fate(game: Game, pledge: Pledge, { faction }: PromiseOf<'spare'>): Fate {
  const { by } = pledge;
  if (!game.factions[faction]?.alive) return 'void';
  if (atWar(game, by, faction)) {
    const fought = game.relations[pairKey(by, faction)];
    return fought && causeOf(fought, by) !== null ? 'broken' : 'void';
  }
  return isDue(game, pledge) ? 'kept' : 'open';
}
