import { scale } from '../../../lib/integers';
import type { Game } from '../../../state/game';
import type { WorldId } from '../../../state/ids';
import type { CovertDefinition, Posting } from './definition';

/**
 * Undoes most of the work on what is built first on a world, and lays as much of its defences low.
 * @source invented
 */
export const sabotage: CovertDefinition = {
  kind: 'sabotage',
  lasts: false,
  stations: ['world'],
  targets: ({ realm, agent: { station } }: Posting) => {
    const world = station.kind === 'world' ? realm.worlds[station.world] : undefined;
    return world?.development === 'developed' ? [null] : [];
  },
  carryOut: ({ game, context, agent, victim }) => {
    if (agent.station.kind !== 'world') return;
    const lost = breakWorks(game, context.rules.numbers.intelligence.sabotage, agent.station.world);
    const system = game.worlds[agent.station.world]?.system ?? null;
    const fact = { world: agent.station.world, faction: victim, ...lost };
    context.emit({ type: 'worldSabotaged', ...fact }, system, [victim], false);
  },
};

function breakWorks(game: Game, share: number, id: WorldId): { work: number; defences: number } {
  const world = game.worlds[id];
  if (!world) return { work: 0, defences: 0 };
  const defences = scale(world.defences, share);
  world.defences -= defences;
  const [first, ...others] = world.works?.queue ?? [];
  if (!first || !world.works) return { work: 0, defences };
  const work = scale(first.done, share);
  // What was paid for it is spent.
  world.works.queue = [{ ...first, done: first.done - work }, ...others];
  return { work, defences };
}
