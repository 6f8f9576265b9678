import { expect } from 'vitest';
import { type EventType, type Game, idsOf } from '../../src/sim';
import type { OrdersContext } from '../../src/sim/turn/context';

/** What orders alone can change that concerns others, with the facts that must tell each of it. */
const concerns: readonly {
  readonly of: (game: Game) => Readonly<Record<string, unknown>>;
  readonly made?: EventType;
  readonly gone?: EventType[];
}[] = [
  { of: ({ treaties }) => treaties, gone: ['treatyBroken', 'treatyEnded'] },
  { of: ({ foundings }) => foundings, made: 'foundingProposed', gone: ['foundingRefused'] },
  { of: motionsOf, made: 'motionEntered', gone: ['motionWithdrawn'] },
  { of: noticesOf, made: 'noticeGiven' },
  { of: leaningsOf, made: 'brokerLeaned' },
  { of: wordsOf, made: 'memberLobbied' },
];

/**
 * What orders changed for others is told, each once, and nothing else is: compares a game before its
 * orders and after them with what was heard. One faction's orders, without those it took back.
 */
export function proveTelling(before: Game, after: Game, context: OrdersContext): void {
  const minutes = context.minutes.filter(({ stands }) => stands()).map(({ fact }) => fact);
  const told = [...context.events, ...minutes].map(({ type }) => type);
  const count = (types: readonly EventType[]) => told.filter((type) => types.includes(type)).length;
  for (const { of, made, gone } of concerns) {
    const [old, now] = [of(before), of(after)];
    const news = idsOf(now).filter((id) => old[id] === undefined);
    const lost = idsOf(old).filter((id) => now[id] === undefined);
    if (made) expect(count([made]), `${made}: ${news}`).toBe(news.length);
    if (gone) expect(count(gone), `${gone}: ${lost}`).toBe(lost.length);
  }
  const wars = idsOf(after.relations).filter(
    (pair) => after.relations[pair]?.kind === 'war' && before.relations[pair]?.kind !== 'war',
  );
  expect(count(['warDeclared']) > 0, `wars: ${wars}`).toBe(wars.length > 0);
}

function inCouncils(
  game: Game,
  entriesOf: (alliance: Game['alliances'][string]) => readonly string[],
): Record<string, true> {
  const entries = Object.values(game.alliances).flatMap(entriesOf);
  return Object.fromEntries(entries.map((entry) => [entry, true]));
}

function motionsOf(game: Game) {
  return inCouncils(game, ({ council }) => (council?.agenda ?? []).map(({ id }) => id));
}

/** Notices with the month they run out; who goes at once gives none. */
function noticesOf(game: Game) {
  return inCouncils(game, ({ council }) =>
    Object.entries(council?.notices ?? {})
      .filter(([, leaves]) => leaves > game.turn)
      .map(([member, leaves]) => `${member} ${leaves}`),
  );
}

function leaningsOf(game: Game) {
  return inCouncils(game, ({ id, brokerage }) => [`${id} ${brokerage.lean}`]);
}

/** Who spoke to whom about what by which means, however often. */
function wordsOf(game: Game) {
  return inCouncils(game, ({ council }) =>
    (council?.agenda ?? []).flatMap(({ id, lobbying }) =>
      Object.entries(lobbying).flatMap(([member, words]) =>
        words.map(({ by, means }) => `${id} ${by} ${member} ${means}`),
      ),
    ),
  );
}
