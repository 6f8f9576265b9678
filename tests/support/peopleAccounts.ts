import { type Character, type Game, type GameEvent, idsOf } from '../../src/sim';

type Told = (event: GameEvent, id: string) => boolean;

/** Of whom an event speaks by id. */
const of: Told = (event, id) =>
  ('character' in event && event.character === id) || ('died' in event && event.died === id);

/** The facts that tell how somebody came to be what he is. */
const ends: Readonly<Record<Character['status'], readonly GameEvent['type'][]>> = {
  active: ['prisonerFreed', 'personJoined'],
  wounded: ['commanderLost', 'attemptSurvived'],
  captured: ['commanderLost', 'courtierLost', 'personLost'],
  retired: ['personRetired', 'personLost', 'factionEliminated'],
  dead: ['commanderLost', 'courtierLost', 'captiveExecuted', 'contestEnded', 'personLost'],
};

/** What became of people in a month without a fact that tells it, in words. Empty: all are accounted for. */
export function unaccounted(before: Game, events: readonly GameEvent[], after: Game): string[] {
  const faults: string[] = [];
  const told = (id: string, types: readonly GameEvent['type'][]) =>
    events.some((event) => types.includes(event.type) && of(event, id));
  for (const id of idsOf(before.characters)) {
    if (!after.characters[id]) faults.push(`${id} is lost`);
  }
  for (const id of idsOf(after.characters)) {
    const now = after.characters[id] as Character;
    const then = before.characters[id];
    if (!then) {
      if (!told(id, ['personEntered'])) faults.push(`${id} comes from nowhere`);
      continue;
    }
    const fell = events.some(
      (event) => event.type === 'factionEliminated' && event.faction === now.faction,
    );
    if (then.faction !== now.faction && !told(id, ['personJoined']))
      faults.push(`${id} has changed sides`);
    if (then.status !== now.status && !fell) {
      const healed = then.status === 'wounded' && now.status === 'active';
      if (!healed && !told(id, ends[now.status])) {
        faults.push(`${id} was ${then.status}, is ${now.status}`);
      }
    }
    const held = [then, now].map(({ captor, status }) => status === 'captured' && captor);
    if (held[0] && held[1] && held[0] !== held[1] && !told(id, ['captiveTaken'])) {
      faults.push(`${id} passed from ${held[0]} to ${held[1]}`);
    }
  }
  for (const id of idsOf(after.factions)) {
    const [was, is] = [before.factions[id]?.head ?? null, after.factions[id]?.head ?? null];
    if (was === is || after.factions[id]?.alive !== true || is === null) continue;
    const known = events.some((event) => event.type === 'headSucceeded' && event.faction === id);
    if (!known) faults.push(`${id} has another head`);
  }
  return faults;
}
