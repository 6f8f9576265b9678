import type { GameEvent, View } from '../../sim';
import type { Link, Sentence } from '../../text';

/** Where a line of the reports leads: to the thing it tells of, else to the first it names. */
export function placeOfEvent(event: GameEvent, sentence: Sentence, view: View): Link | null {
  if (event.type === 'battleFought') return { kind: 'battle', battle: event.battle };
  if (event.type === 'decisionAsked' && view.decisions?.[event.open]) {
    return { kind: 'decision', decision: event.open };
  }
  if (event.type === 'motionVoted') return { kind: 'motion', motion: event.division.motion };
  if ('motion' in event) return { kind: 'motion', motion: event.motion };
  if ('world' in event && view.worlds[event.world]) return { kind: 'world', world: event.world };
  if ('fleet' in event && view.fleets[event.fleet]?.faction === view.faction) {
    return { kind: 'fleets', fleets: [event.fleet] };
  }
  if (event.where !== null) return { kind: 'system', system: event.where };
  return sentence.find(({ link }) => link)?.link ?? null;
}
