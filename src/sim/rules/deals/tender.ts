import type { Deal } from '../../state/diplomacy';
import type { Game } from '../../state/game';
import { openPledges } from './openPledges';
import { voidPledge } from './voidPledge';

/**
 * Who will not take a world that is handed over to him for nothing releases its giver from his promise:
 * nobody can be made a liar by a closed door.
 * @source invented
 */
export function releaseTendered(game: Game, { from, to, give, take }: Deal): void {
  const [gift, ...others] = give;
  if (gift?.kind !== 'world' || others.length + take.length > 0) return;
  for (const pledge of openPledges(game, from)) {
    const { terms } = pledge;
    if (pledge.to === to && terms.kind === 'cede' && terms.world === gift.world) {
      voidPledge(game, pledge);
    }
  }
}
