import { total } from '../../lib/terms';
import { slotsUsed, slotTerms } from '../../rules/production/slots';
import { warning } from '../issue';
import { newGame } from '../newGame';
import type { Check } from './check';

/**
 * More buildings than a world has slots for stand all the same, but nothing can be added: a
 * warning. Slots depend on technologies, people and buildings, so the game is started to count them;
 * only a scenario without mistakes can be.
 */
export function checkSlots(check: Check): void {
  const { scenario, rules } = check;
  if (!scenario.worlds.some(({ buildings = [] }) => buildings.length > 0)) return;
  const setup = { scenario: scenario.id, seed: 'check', luck: 'none', players: {} } as const;
  const game = newGame(scenario, setup, rules);
  for (const [index, { id }] of scenario.worlds.entries()) {
    const world = game.worlds[id];
    if (world === undefined || world.development === 'none') continue;
    const most = total(slotTerms(game, rules, world));
    const found = slotsUsed(rules, world.buildings);
    if (found <= most) continue;
    check.issues.push(
      warning(`worlds[${index}].buildings`, 'slotsExceeded', { world: id, found, most }),
    );
  }
}
