import * as z from 'zod/mini';
import { statement } from '../../../lib/statement';
import { makePeace } from '../../diplomacy/wars';
import { peaceWorth } from '../worth/peaceWorth';
import type { DealItemDefinition, Handover } from './definition';

declare module '../../../state/dealItem' {
  interface DealItemShapes {
    /** Ends the war of both sides with a truce. */
    peace: object;
  }
}

/**
 * Whether there is a war to end, and who may end it, is asked of the whole deal.
 * @source invented
 */
export const peace: DealItemDefinition<'peace'> = {
  kind: 'peace',
  schema: z.strictObject({ kind: z.literal('peace') }),
  agreement: true,
  key: () => 'peace',
  refusal: () => null,
  worth: peaceWorth,
  handOver,
  effects: ({ rules, giver, receiver }) => [
    statement('item.peace', { giver, receiver, months: rules.numbers.diplomacy.truce }),
    statement('item.peaceKeeps'),
  ],
};

function handOver({ game, told, giver, receiver }: Handover): void {
  const until = makePeace(game, told.rules, giver, receiver);
  told.emit({ type: 'peaceMade', factions: [giver, receiver], until }, null, 'all');
}
