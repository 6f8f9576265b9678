import {
  type BattleRecord,
  digest,
  type EventOf,
  eventsFor,
  type FactionId,
  type Game,
  type GameEvent,
  type Ruleset,
  viewFor,
} from '../../src/sim';
import { eventSentence, namesIn, plain } from '../../src/text';

/** A month as one power read of it, and what is wrong with it. */
export interface Month {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

/** Reads a month's reports as a power gets them and looks for what cannot be so or was said already. */
export function readMonth(
  game: Game,
  rules: Ruleset,
  events: readonly GameEvent[],
  reader: FactionId,
): Month {
  const names = namesIn(viewFor(game, rules, reader), rules);
  const reports = digest(eventsFor(events, reader), reader);
  const told = reports.flatMap(({ event, parts }) => [event, ...parts.map((each) => each.event)]);
  const lines = told.map((event) => plain(eventSentence(event, names)));
  return { lines, faults: [...faultsOfWords(lines), ...faultsOfFacts(told)] };
}

/** Ids, programmers' words, amounts of nothing, places left for themselves, sentences said twice. */
export function faultsOfWords(lines: readonly string[]): string[] {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const twice = seen.has(line);
    seen.add(line);
    return [
      ...(twice ? [`said twice: ${line}`] : []),
      ...(/\b[a-z]+:[a-z0-9_]+/i.test(line) || /(?<![\w'’])[a-z]+[A-Z]/.test(line) || /_/.test(line)
        ? [`shows an id: ${line}`]
        : []),
      ...(/undefined|null|NaN|\[object/.test(line) ? [`programmers' words: ${line}`] : []),
      ...(/(?<![\d,.])0 (points|million|latinum|ships|dilithium|duranium|influence)/.test(line)
        ? [`an amount of nothing: ${line}`]
        : []),
      ...(/from (\S+) to \1\b/.test(line) ? [`leaves a place for itself: ${line}`] : []),
      ...(/^\p{Ll}|[.!?] \p{Ll}/u.test(line) ? [`a small letter begins: ${line}`] : []),
      ...(/[^.!?"”)]$|\.\.$| {2}| ,| \./.test(line) ? [`badly set: ${line}`] : []),
    ];
  });
}

/** Facts that contradict one another, or are one fact in two dresses. */
export function faultsOfFacts(told: readonly GameEvent[]): string[] {
  const deals = told.filter((event) => event.type === 'dealMade');
  return told.flatMap((event) => {
    switch (event.type) {
      case 'battleFought':
        return faultsOfBattle(event, told);
      case 'fleetRetreated':
        return event.refuge === event.where && event.towards === null
          ? [`${event.fleet} retreats to where it was`]
          : [];
      case 'treatySigned': {
        const { kind } = event;
        return deals.some((deal) => isBetween(deal, event.parties) && brings(deal, kind))
          ? [`a treaty told twice: ${kind}`]
          : [];
      }
      case 'peaceMade':
        return deals.some((deal) => isBetween(deal, event.factions) && brings(deal, 'peace'))
          ? ['a peace told twice']
          : [];
      case 'worldCeded':
        return deals.some((deal) => isBetween(deal, [event.from, event.receiver]))
          ? [`a world ceded told twice: ${event.world}`]
          : [];
      default:
        return [];
    }
  });
}

function isBetween({ from, receiver }: EventOf<'dealMade'>, pair: readonly FactionId[]): boolean {
  return pair.includes(from) && pair.includes(receiver);
}

function brings({ give, take }: EventOf<'dealMade'>, what: string): boolean {
  return [...give, ...take].some(
    (item) => item.kind === what || (item.kind === 'treaty' && item.terms.kind === what),
  );
}

function faultsOfBattle(battle: EventOf<'battleFought'>, told: readonly GameEvent[]): string[] {
  const { victor, end, fled, lost, sides } = battle;
  const parts = told.filter(({ partOf }) => partOf === battle.battle);
  const retreats = parts.flatMap((part) => (part.type === 'fleetRetreated' ? [part.faction] : []));
  const gone = parts.filter((part) => part.type === 'shipLost' || part.type === 'shipCaptured');
  const all = Object.values(lost).reduce((sum, ships) => sum + ships, 0);
  const wrong = (is: boolean, what: string) => (is ? [`${battle.battle}: ${what}`] : []);
  return [
    ...wrong(
      retreats.some((id) => !fled.includes(id)),
      'a fleet retreated that did not leave',
    ),
    ...wrong(gone.length > all, 'more ships named than lost'),
    ...wrong(victor.length > 0 !== (end === 'held' || end === 'batteries'), 'who holds it?'),
    ...wrong(
      sides.every((side) => side.some((id) => victor.includes(id))),
      'both sides hold the field',
    ),
  ];
}

/** Whether the account of a battle is what its record shows, shot by shot. */
export function faultsOfRecord({ id, combatants, rounds, outcome, sides }: BattleRecord): string[] {
  const fate = combatants.map(() => 'stands');
  for (const action of rounds.flat()) {
    if (action.kind === 'destroyed' || action.kind === 'disabled' || action.kind === 'retreated') {
      fate[action.at] = action.kind;
    }
    if (action.kind === 'boarded' && action.taken) fate[action.at] = 'captured';
  }
  const standing = (side: 0 | 1) =>
    combatants.filter((each, index) => each.side === side && fate[index] === 'stands');
  const up = [standing(0), standing(1)].filter((side) => side.length > 0);
  const holders = up.length === 1 ? [...new Set(up[0]?.map(({ faction }) => faction))].sort() : [];
  const lost = combatants.filter(
    ({ kind }, index) => kind === 'ship' && /destroyed|captured/.test(fate[index] ?? ''),
  ).length;
  const counted = sides.flat().reduce((sum, faction) => sum + (outcome.lost[faction] ?? 0), 0);
  return [
    ...(JSON.stringify(holders) === JSON.stringify(outcome.holders)
      ? []
      : [`${id}: holds ${holders}, told ${outcome.holders}`]),
    ...(lost === counted ? [] : [`${id}: lost ${lost}, told ${counted}`]),
    ...(up.length === 2 && outcome.end !== 'contested' ? [`${id}: both stand`] : []),
    ...(up.length === 0 && outcome.end !== 'deserted' ? [`${id}: none stands`] : []),
  ];
}
