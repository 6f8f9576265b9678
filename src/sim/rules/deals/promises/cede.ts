import * as z from 'zod/mini';
import { scale } from '../../../lib/integers';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term, total } from '../../../lib/terms';
import type { Pledge } from '../../../state/diplomacy';
import type { Game, Realm } from '../../../state/game';
import { type FactionId, pairKey, type WorldId } from '../../../state/ids';
import type { PromiseOf } from '../../../state/promise';
import type { Ruleset } from '../../../state/ruleset';
import { anyId } from '../../../state/schemaParts';
import { isWorldKnown } from '../../detection/knowledge';
import { claimPromised } from '../../diplomacy/claims';
import { causeOf } from '../../diplomacy/relationFor';
import { friendly } from '../../diplomacy/relations';
import { openPledges } from '../openPledges';
import { chanceToHold } from '../worth/chanceToHold';
import { booked, type Judged } from '../worth/judged';
import { worldWorth } from '../worth/worldWorth';
import { type Fate, isDue, type PromiseDefinition } from './definition';

declare module '../../../state/promise' {
  interface PromiseShapes {
    /** To hand over a world by the due turn; with `ifHeld` only should one hold it then. */
    cede: { world: WorldId; ifHeld?: true };
  }
}

/**
 * A world may be promised before it is won, for what it is likely to come to.
 * @source invented
 */
export const cede: PromiseDefinition<'cede'> = {
  kind: 'cede',
  schema: z.strictObject({
    kind: z.literal('cede'),
    world: anyId,
    ifHeld: z.exactOptional(z.literal(true)),
  }),
  great: true,
  // A world promised is not handed over in the same deal as well.
  key: ({ world }) => `world:${world}`,
  single: true,
  about: ({ world }) => world,
  refusal,
  worth,
  doubt,
  fate,
  broken,
  undone,
  unseen: (realm, { world }) => !isWorldKnown(realm, world),
};

/** A world one has, or hopes to have; never the seat of power, and to one power only. */
function refusal(
  realm: Realm,
  _rules: Ruleset,
  { world: id }: PromiseOf<'cede'>,
  by: FactionId,
  to: FactionId,
): Refusal | null {
  const world = realm.worlds[id];
  if (!world) return refuse('noSuchWorld');
  if (world.owner === to) return refuse('receiverOwnsWorld', { faction: to, world: id });
  if (realm.factions[by]?.capital === id) return refuse('neverCapital', { world: id });
  const promised = openPledges(realm, by).some(
    ({ terms }) => terms.kind === 'cede' && terms.world === id,
  );
  if (promised) return refuse('worldOwed', { faction: by, world: id });
  // Who had it when the offer was made may have sold it in the same month.
  const isSold = world.owner !== by && world.takenOn === realm.turn;
  return isSold ? refuse('worldJustSold', { world: id }) : null;
}

/** A world on paper is worth part of a world in hand; what its giver does not hold, what it may come to. */
function worth(judged: Judged, { world, ifHeld }: PromiseOf<'cede'>): Term[] {
  const { realm, rules, other, gains } = judged;
  const { ceded, held } = rules.numbers.deals.promise;
  const paper = scale(Math.abs(total(worldWorth(judged, world))), ceded);
  const terms = term('deal.cede', booked(judged, paper), world);
  if (!gains) return terms;
  const holder = realm.worlds[world]?.owner ?? null;
  if (holder === other) {
    return ifHeld ? [...terms, ...term('deal.ifHeld', scale(paper, held) - paper, other)] : terms;
  }
  const chance = chanceToHold(realm, rules, other, world, ifHeld === true);
  const missing = scale(paper, chance) - paper;
  return [
    ...terms,
    ...(holder === null ? term('deal.nobodys', missing) : term('deal.unheld', missing, holder)),
  ];
}

/** What one holds may be lost; what one does not hold is owed all the same, unless it was said otherwise. */
function doubt({ realm, rules, judge }: Judged, { world, ifHeld }: PromiseOf<'cede'>): number {
  if (ifHeld) return 0;
  if (realm.worlds[world]?.owner === judge) return 1000 - rules.numbers.deals.promise.held;
  return 1000 - chanceToHold(realm, rules, judge, world, false);
}

/**
 * Kept by handing it over, broken by giving it to somebody else. What the receiver or a friend of his came
 * by otherwise is owed no more; who does not hold it when it is due has broken his word, unless he
 * gave it only for the case that he does.
 */
function fate(
  game: Game,
  _rules: Ruleset,
  pledge: Pledge,
  { world, ifHeld }: PromiseOf<'cede'>,
): Fate {
  const { by, to, handed } = pledge;
  if (handed !== undefined) return handed === to ? 'kept' : 'broken';
  const owner = game.worlds[world]?.owner ?? null;
  if (owner !== null && owner !== by && friendly(game, owner, to)) return 'void';
  if (!isDue(game, pledge)) return 'open';
  return ifHeld && owner !== by ? 'void' : 'broken';
}

/** Who kept it for himself or gave it to another has given the wronged a title to it. */
function broken(
  game: Game,
  rules: Ruleset,
  { by, to, handed }: Pledge,
  { world }: PromiseOf<'cede'>,
): void {
  const owner = game.worlds[world]?.owner ?? null;
  if (owner === null || owner === to) return;
  if (owner === by || handed !== undefined) claimPromised(game, rules, world, to);
}

/** Taken back by force from who was given it, in a war its giver began. */
function undone(game: Game, { by, to, handed }: Pledge, { world }: PromiseOf<'cede'>): boolean {
  const relation = game.relations[pairKey(by, to)];
  const attacked = relation !== undefined && causeOf(relation, by) !== null;
  return attacked && handed !== by && game.worlds[world]?.owner === by;
}
