import type { Outlook } from '../outlook';
import { employAgents } from './employAgents';
import { huntStrangers } from './huntStrangers';
import { recruitAgents } from './recruitAgents';

/**
 * The secret service: strangers are searched for where they are suspected, agents recruited as far as there is something
 * for them to do, and set to what serves the plans, one mission at a time.
 */
export function runAgents(outlook: Outlook): void {
  huntStrangers(outlook);
  recruitAgents(outlook);
  employAgents(outlook);
}
