import type { Realm } from '../../state/game';
import type { World } from '../../state/world';
import { outdateRulers } from '../chart/worlds';
import { outdateFarReaching } from './farReaching';
import { stirring } from './stillness';

/**
 * Gives a world of a realm another owner, other buildings, or both. Elsewhere they are `readonly`: what a
 * whole realm is asked for by them must know when they change.
 */
export function alterWorld(
  realm: Realm,
  world: World,
  change: Partial<Pick<World, 'owner' | 'buildings'>>,
): void {
  stirring(realm, () => {
    Object.assign(world, change);
    outdateFarReaching(realm);
    outdateRulers(realm);
  });
}
