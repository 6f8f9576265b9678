import type { EventOf } from '../../events/event';
import type { Telling } from '../../events/telling';
import type { Alliance, Charter } from '../../state/alliance';
import type { Game } from '../../state/game';
import { type AllianceId, type FactionId, nextId } from '../../state/ids';
import { remember } from '../diplomacy/memories';
import { enemiesOf } from '../diplomacy/relations';
import { wageWar } from '../diplomacy/wageWar';
import { allianceName } from './allianceName';
import { bind } from './cohesion';
import { newcomersShare } from './dueShares';
import { shareOf } from './dues';
import { followersOf } from './following';
import { foundAlliance } from './foundAlliance';
import { bringsSplit, chestShared, grudgeOf, partsInPeace } from './leaving';
import { endLevies } from './levies';
import { layDown, partUnderTruce } from './parting';
import { fillOffices, passOnSeats } from './seats';
import { rescaled, withNewcomer } from './shares';
import { strikeOut } from './strikeOut';

export { followersOf, followTerms, type Stance, type Staying, stancesOf } from './following';
export { type LeavingForecast, leavingTerms } from './leaving';

export type LeavingManner = EventOf<'memberLeft'>['how'];
export type DissolutionCause = EventOf<'allianceDissolved'>['why'];

/**
 * A member leaves, and takes its worlds and fleets with it; what it holds of the spoils stays with
 * it. Who breaks away may be followed by a minority, into an alliance under the same charter. By war
 * it is civil war with all who remain; otherwise a truce, and for a while free passage home. Favours lapse, and
 * who was owed some remembers. An alliance of one is none.
 * @source invented
 */
export function leave(
  game: Game,
  context: Telling,
  alliance: Alliance,
  member: FactionId,
  how: LeavingManner,
): void {
  const followed = bringsSplit(how)
    ? followersOf(game, context.rules, alliance, member, how === 'war')
    : [];
  const leavers = [member, ...followed];
  const remaining = alliance.members.filter((id) => !leavers.includes(id));
  if (chestShared(how)) payShare(game, context, alliance, member);
  const charter = { ...alliance.charter, vetoes: [...alliance.charter.vetoes] };
  for (const leaver of leavers) rememberLeaving(game, context, alliance, leaver, remaining, how);
  const willing = how !== 'fallen' && how !== 'expelled';
  for (const leaver of leavers) depart(game, alliance, leaver, willing);
  bind(game, context.rules, alliance, 'membersLost', leavers.length);
  endLevies(game, context, alliance, leavers);
  if (followed.length > 0) foundSplinter(game, context, alliance, charter, leavers);
  const { id, name } = alliance;
  const fact = { alliance: id, name, faction: member, how, followed };
  context.emit({ type: 'memberLeft', ...fact }, null, 'all');
  const [foe] = remaining;
  if (how === 'war' && foe !== undefined) wageWar(game, context, member, foe, 'secession', []);
  if (partsInPeace(how)) partInPeace(game, context, leavers, remaining);
  if (remaining.length < 2)
    dissolve(game, context, alliance, how === 'fallen' ? 'fallen' : 'deserted');
  else passOnSeats(game, context, alliance);
}

/** A faction becomes a member, with a share by what it brings; the Council's wars become its own. */
export function join(game: Game, context: Telling, alliance: Alliance, faction: FactionId): void {
  const power = game.factions[faction];
  if (!power || alliance.members.includes(faction)) return;
  const common = commonEnemies(game, alliance.members);
  for (const member of alliance.members) layDown(game, context, faction, member);
  const share = newcomersShare(game, context.rules, alliance.members, faction);
  alliance.charter.shares = withNewcomer(alliance.charter.shares, faction, share);
  alliance.members = [...alliance.members, faction].sort();
  power.alliance = alliance.id;
  remember(game, context.rules, faction, alliance.id, 'honoured');
  context.emit({ type: 'memberJoined', alliance: alliance.id, faction }, null, 'all');
  if (alliance.charter.war !== 'council') return;
  for (const enemy of common) wageWar(game, context, faction, enemy, 'council', []);
}

/** Enemies of all of them, in order of id. */
function commonEnemies(game: Game, members: readonly FactionId[]): FactionId[] {
  const [first, ...others] = members.map((member) => enemiesOf(game, member));
  return (first ?? []).filter((enemy) => others.every((enemies) => enemies.includes(enemy)));
}

/** An alliance ends: its members share out the chest by standing and part under a truce. */
export function dissolve(
  game: Game,
  context: Telling,
  alliance: Alliance,
  why: DissolutionCause,
): void {
  const members = [...alliance.members];
  endLevies(game, context, alliance, members);
  const shares = members.map((member) => chestShare(game, context, alliance, member));
  members.forEach((member, index) => {
    enrich(game, member, shares[index] ?? 0);
    depart(game, alliance, member);
  });
  delete game.alliances[alliance.id];
  forgetAlliance(game, alliance.id);
  const { id, name } = alliance;
  context.emit({ type: 'allianceDissolved', alliance: id, name, members, why }, null, 'all');
  members.forEach((member, index) => {
    partInPeace(game, context, [member], members.slice(index + 1));
  });
}

function depart(game: Game, alliance: Alliance, member: FactionId, willing = false): void {
  const power = game.factions[member];
  if (power) power.alliance = null;
  alliance.members = alliance.members.filter((id) => id !== member);
  alliance.charter.shares = rescaled(alliance.charter.shares, alliance.members);
  strikeOut(game, alliance, member, willing);
}

function chestShare(game: Game, { rules }: Telling, alliance: Alliance, member: FactionId): number {
  return shareOf(game, rules, alliance, member, alliance.council?.chest ?? 0);
}

function payShare(game: Game, context: Telling, alliance: Alliance, member: FactionId): void {
  const share = chestShare(game, context, alliance, member);
  enrich(game, member, share);
  if (alliance.council) alliance.council.chest -= share;
}

function enrich(game: Game, faction: FactionId, latinum: number): void {
  const books = game.factions[faction]?.books;
  if (books) books.stocks.latinum += latinum;
}

/** What those who remain will hold against one who left; one who was thrown out against them. */
function rememberLeaving(
  game: Game,
  { rules }: Telling,
  alliance: Alliance,
  leaver: FactionId,
  remaining: readonly FactionId[],
  how: LeavingManner,
): void {
  for (const other of remaining) {
    for (const kind of grudgeOf(alliance, leaver, other, how)) {
      remember(game, rules, other, leaver, kind, alliance.id);
    }
    if (how === 'expelled') remember(game, rules, leaver, other, 'expelled', alliance.id);
  }
}

/** Those who went together are an alliance under the charter as it stood, their shares in proportion. */
function foundSplinter(
  game: Game,
  { rules, emit }: Telling,
  old: Alliance,
  charter: Charter,
  leavers: readonly FactionId[],
): void {
  const [leader] = leavers as [FactionId, ...FactionId[]];
  const broker = old.broker !== null && leavers.includes(old.broker) ? old.broker : null;
  const splinter = foundAlliance(rules, {
    id: nextId(game, 'alliance', leader),
    name: allianceName(rules, game, 'split', { leader }),
    form: old.charter.form,
    members: leavers,
    leader,
    broker: leavers.length < 3 || broker === leader ? null : broker,
    turn: game.turn,
  });
  const { level: _, ...kept } = charter;
  splinter.charter = { ...kept, shares: rescaled(charter.shares, leavers) };
  game.alliances[splinter.id] = splinter;
  for (const id of leavers) {
    const power = game.factions[id];
    if (power) power.alliance = splinter.id;
  }
  fillOffices(game, rules, splinter);
  const { id, members, broker: chair } = splinter;
  emit({ type: 'allianceFounded', alliance: id, members, leader, broker: chair }, null, 'all');
}

function partInPeace(
  game: Game,
  context: Telling,
  leavers: readonly FactionId[],
  remaining: readonly FactionId[],
): void {
  for (const leaver of leavers) {
    for (const other of remaining) partUnderTruce(game, context, leaver, other);
  }
}

/** What was felt towards an alliance ends with it. */
function forgetAlliance(game: Game, alliance: AllianceId): void {
  for (const key of Object.keys(game.memories)) {
    if (key.endsWith(`>${alliance}`)) delete game.memories[key];
  }
}
