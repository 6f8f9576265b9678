import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import { openPledges } from '../openPledges';

/** Whether somebody has given his word on war with a faction, one way or the other. */
export function isWarPromised(realm: Realm, by: FactionId, on: FactionId): boolean {
  return openPledges(realm, by).some(
    ({ terms }) =>
      (terms.kind === 'war' && terms.on === on) || (terms.kind === 'spare' && terms.faction === on),
  );
}
