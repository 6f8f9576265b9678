import * as z from 'zod/mini';
import { idsOf } from '../../../lib/ordered';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Statement, statement } from '../../../lib/statement';
import type { DealItemOf } from '../../../state/dealItem';
import type { WorldId } from '../../../state/ids';
import { anyId } from '../../../state/schemaParts';
import { isWorldKnown } from '../../detection/knowledge';
import { worldYield } from '../../economy/income';
import { populationOf } from '../../peoples/population';
import { cedeWorld } from '../carryOut/cedeWorld';
import { worldWorth } from '../worth/worldWorth';
import type { DealItemDefinition, Table } from './definition';

declare module '../../../state/dealItem' {
  interface DealItemShapes {
    world: { world: WorldId };
  }
}

/**
 * A world may be ceded, but never the seat of a power.
 * @source invented
 */
export const world: DealItemDefinition<'world'> = {
  kind: 'world',
  schema: z.strictObject({ kind: z.literal('world'), world: anyId }),
  key: (item) => `world:${item.world}`,
  single: () => true,
  changesHands: true,
  refusal,
  choices,
  worth: (judged, item) => worldWorth(judged, item.world),
  handOver: ({ game, told, receiver }, item) => cedeWorld(game, told, item.world, receiver),
  effects,
  unseen: (realm, item) => !isWorldKnown(realm, item.world),
};

function refusal({ realm, giver }: Table, { world: id }: DealItemOf<'world'>): Refusal | null {
  const land = realm.worlds[id];
  if (!land) return refuse('noSuchWorld');
  if (land.owner !== giver) return refuse('notGiversWorld', { world: id, faction: giver });
  if (realm.factions[giver]?.capital === id) return refuse('neverCapital', { world: id });
  return null;
}

function choices({ realm, giver }: Table): DealItemOf<'world'>[] {
  return idsOf(realm.worlds)
    .filter((id) => realm.worlds[id]?.owner === giver && realm.factions[giver]?.capital !== id)
    .map((id) => ({ kind: 'world', world: id }));
}

function effects(
  { realm, rules, receiver }: Table,
  { world: id }: DealItemOf<'world'>,
): Statement[] {
  const land = realm.worlds[id];
  if (!land) return [];
  const { dilithium, duranium, latinum, research, industry } = worldYield(realm, rules, land);
  const yields = { dilithium, duranium, latinum, research, industry };
  return [
    statement('item.world', { receiver, world: id, millions: populationOf(land), ...yields }),
    ...(isWorldKnown(realm, id) ? [] : [statement('item.worldUnseen', { world: id })]),
  ];
}
