import { inOrder, sortedBy } from '../../../lib/ordered';
import type { Character } from '../../../state/character';
import type { Councillor, CouncillorWant } from '../../../state/court';
import type { Faction } from '../../../state/faction';
import type { Game, Realm } from '../../../state/game';
import type { CharacterId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { isAtLarge } from '../../persons/atLarge';
import { courtOf } from './councillors';
import { isOpen, opinionsOf, wantOf } from './wants';

/** Whether somebody can sit at a court: well or wounded, at large, in its service and not its head. */
export function maySit(faction: Faction, person: Character | undefined): boolean {
  return isAtLarge(person) && person.faction === faction.id && person.id !== faction.head;
}

/**
 * Fills the empty seats of a court, first with those that are `named`, then with the ablest who were
 * not lately sent from one; gives who is called.
 * @source invented
 */
export function fillSeats(
  game: Game,
  rules: Ruleset,
  faction: Faction,
  named: readonly CharacterId[] = [],
): CharacterId[] {
  const seated: CharacterId[] = [];
  const able = candidates(game, faction);
  const called = [
    ...named.flatMap((id) => able.find((person) => person.id === id) ?? []),
    ...able.filter(({ id }) => !named.includes(id)),
  ];
  for (const { id } of called) {
    const court = courtOf(game, faction.id);
    if (court.length >= rules.numbers.court.seats) break;
    const since = game.turn === 1 ? 0 : game.turn;
    faction.court = [...court, { person: id, since, want: null }];
    seated.push(id);
  }
  return seated;
}

/** The ablest administrator first, of equals the better commander, then by id. */
function candidates(game: Game, faction: Faction): Character[] {
  const barred = faction.formerCourt ?? {};
  const able = inOrder(game.characters).filter(
    (person) =>
      maySit(faction, person) &&
      barred[person.id] === undefined &&
      courtOf(game, faction.id).every((each) => each.person !== person.id),
  );
  return sortedBy(able, ({ skills }) => -(skills.administration * 10 + skills.attack));
}

/** Takes a seat from somebody: he sits on none for some time. */
export function leaveSeat(
  realm: Realm,
  rules: Ruleset,
  faction: Faction,
  person: CharacterId,
): void {
  faction.court = courtOf(realm, faction.id).filter((each) => each.person !== person);
  const until = realm.turn + rules.numbers.court.barred;
  faction.formerCourt = { ...faction.formerCourt, [person]: until };
}

/** Who was long enough away from a seat may be called again. */
export function forgetFormer(game: Game, faction: Faction): void {
  const left = Object.entries(faction.formerCourt ?? {}).filter(([, until]) => until > game.turn);
  if (left.length > 0) faction.formerCourt = Object.fromEntries(left);
  else delete faction.formerCourt;
}

/** Councillors whose want was granted, has lapsed or is old make up their minds anew. */
export function renewWants(game: Game, rules: Ruleset, faction: Faction): void {
  const { kept } = rules.numbers.court.want;
  const holds = (want: CouncillorWant | null) =>
    want !== null && game.turn - want.since < kept && isOpen(game, faction.id, want);
  const wants: (CouncillorWant | null)[] = courtOf(game, faction.id).map(({ want }) =>
    holds(want) ? want : null,
  );
  const opinion = opinionsOf(game, rules, faction.id);
  for (const [index, { person }] of courtOf(game, faction.id).entries()) {
    if (wants[index] !== null) continue;
    wants[index] = wantOf(game, rules, faction.id, person, wants, opinion);
  }
  faction.court = courtOf(game, faction.id).map(
    (each, index): Councillor => ({ ...each, want: wants[index] ?? null }),
  );
}

/** Ends what nothing is left of: a voice that was won and has faded. */
export function forgetFriends(game: Game, rules: Ruleset, faction: Faction): void {
  const { span } = rules.numbers.court.win;
  faction.court = courtOf(game, faction.id).map((each) => {
    const { won, ...others } = each;
    if (won === undefined) return each;
    const over = game.turn - won.turn >= span || game.factions[won.by]?.alive !== true;
    return over ? others : each;
  });
}
