import type { Station } from '../state/agent';
import type { Alliance } from '../state/alliance';
import type { FactionId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { FrozenState } from './gameFile';

/** Tells when an id is not among the keys of a record. */
export type Refer = (at: string, kind: string, id: string | null, among: object) => void;

/** That treaties, deals, promises, talks, congresses, movements and alliances speak of factions, peoples and charters that are there. */
export function checkPolitics(state: FrozenState, rules: Ruleset, refer: Refer): void {
  const faction = (at: string, ids: Iterable<FactionId | null>) => {
    for (const id of ids) refer(at, 'faction', id, state.factions);
  };
  for (const key of Object.keys(state.relations)) faction(`relations.${key}`, key.split('|'));
  for (const key of Object.keys(state.memories)) {
    const [holder = '', subject = ''] = key.split('>');
    refer(`memories.${key}`, 'faction', holder, state.factions);
    refer(`memories.${key}`, 'faction', subject, { ...state.factions, ...state.alliances });
  }
  for (const [world, claims] of Object.entries(state.claims ?? {})) {
    refer('claims', 'world', world, state.worlds);
    faction(
      `claims.${world}`,
      claims.map(({ by }) => by),
    );
  }
  for (const { id, parties, imposed = null } of Object.values(state.treaties)) {
    faction(`treaties.${id}.parties`, parties);
    refer(`treaties.${id}.imposed`, 'alliance', imposed, state.alliances);
  }
  for (const { id, from, to } of Object.values(state.deals)) faction(`deals.${id}`, [from, to]);
  for (const { id, by, to, handed = by, surety = by, told = [] } of Object.values(state.pledges)) {
    faction(`pledges.${id}`, [by, to, handed, surety, ...told]);
  }
  for (const { id, books } of Object.values(state.factions)) {
    const letters = books?.letters ?? [];
    faction(
      `factions.${id}.books.letters`,
      letters.flatMap(({ from, told }) => [from, ...told]),
    );
  }
  for (const { id, ruler, species, worlds, aid } of Object.values(state.movements ?? {})) {
    faction(`movements.${id}`, [ruler, ...Object.keys(aid)]);
    refer(`movements.${id}.species`, 'species', species, rules.species);
    for (const world of Object.keys(worlds)) {
      refer(`movements.${id}.worlds`, 'world', world, state.worlds);
    }
  }
  for (const { world, species } of state.risen ?? []) {
    refer('risen', 'world', world, state.worlds);
    refer('risen', 'species', species, rules.species);
  }
  checkSecrets(state, refer, faction);
  for (const { id, members } of Object.values(state.foundings)) {
    faction(`foundings.${id}.members`, members);
  }
  for (const { id, by, question, answers, outcome } of Object.values(state.congresses ?? {})) {
    const pairs = [...(outcome?.signed ?? []), ...(outcome?.refused ?? [])];
    faction(`congresses.${id}`, [by, question.of, ...Object.keys(answers), ...pairs.flat()]);
  }
  for (const { id, by, decision } of Object.values(state.decisions ?? {})) {
    faction(`decisions.${id}`, [by]);
    refer(`decisions.${id}`, 'decision', decision, rules.decisions);
  }
  faction(
    'decided',
    (state.decided ?? []).map(({ by }) => by),
  );
  for (const { decision } of [...(state.decided ?? []), ...(state.coming ?? [])]) {
    refer('decided', 'decision', decision, rules.decisions);
  }
  for (const alliance of Object.values(state.alliances)) {
    checkAlliance(alliance, state, rules, refer);
  }
}

/** Agents serve, work against and are held by powers that are there, and so are suspicions. */
function checkSecrets(
  state: FrozenState,
  refer: Refer,
  faction: (at: string, ids: Iterable<FactionId | null>) => void,
): void {
  const stands = (at: string, station: Station) => {
    if (station.kind === 'court') faction(at, [station.of]);
    if (station.kind === 'world') refer(at, 'world', station.world, state.worlds);
  };
  for (const each of Object.values(state.agents ?? {})) {
    const { id, station, held, forged = [] } = each;
    const named = forged.flatMap(({ court, against }) => [court, against]);
    faction(`agents.${id}`, [each.faction, held?.by ?? each.faction, ...named]);
    stands(`agents.${id}.station`, station);
  }
  for (const { id, victim, culprit, place } of Object.values(state.suspicions ?? {})) {
    faction(`suspicions.${id}`, [victim, culprit ?? victim]);
    stands(`suspicions.${id}.place`, place);
  }
}

function checkAlliance(
  { id, members, leader, broker, charter, offices }: Alliance,
  state: FrozenState,
  rules: Ruleset,
  refer: Refer,
): void {
  const at = `alliances.${id}`;
  const among = Object.fromEntries(members.map((member) => [member, true]));
  for (const member of members) refer(`${at}.members`, 'faction', member, state.factions);
  refer(`${at}.leader`, 'faction', leader, among);
  refer(`${at}.broker`, 'faction', broker, among);
  refer(`${at}.charter.form`, 'charter', charter.form, rules.charters);
  for (const [office, { holder }] of Object.entries(offices)) {
    refer(`${at}.offices`, 'office', office, rules.offices);
    refer(`${at}.offices.${office}`, 'faction', holder, among);
  }
}
