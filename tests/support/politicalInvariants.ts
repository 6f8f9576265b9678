import { type Game, inOrder, type Ruleset } from '../../src/sim';

type Report = (problem: string) => void;

/** What must hold of treaties, deals, promises, talks and alliances after every turn. */
export function checkPolitics(game: Game, rules: Ruleset, report: Report): void {
  checkBetween(game, report);
  for (const alliance of inOrder(game.alliances)) checkAlliance(game, rules, alliance.id, report);
}

function checkBetween(game: Game, report: Report): void {
  const living = (id: string) => game.factions[id]?.alive === true;
  for (const { id, parties, until } of inOrder(game.treaties)) {
    if (parties[0] === parties[1]) report(`${id} binds ${parties[0]} to itself`);
    for (const party of parties) if (!living(party)) report(`${id} binds ${party}`);
    if (until !== 0 && until < game.turn - 1) report(`${id} ended with turn ${until}`);
  }
  for (const { id, from, to } of inOrder(game.deals)) {
    if (from === to) report(`${id} is with itself`);
    for (const party of [from, to]) if (!living(party)) report(`${id} waits for ${party}`);
  }
  const promised = new Set<string>();
  for (const { id, by, terms, status, settled } of inOrder(game.pledges)) {
    if ((status === 'open') !== (settled === 0)) report(`${id} is ${status}, settled ${settled}`);
    if (status !== 'open' || (terms.kind !== 'vote' && terms.kind !== 'cede')) continue;
    const sold = `${by} ${terms.kind === 'vote' ? terms.motion : terms.world}`;
    if (promised.has(sold)) report(`${id}: a ${terms.kind} sold twice`);
    promised.add(sold);
  }
  for (const { id, members, shares } of inOrder(game.foundings)) {
    const all = Object.values(shares).reduce((sum, share) => sum + share, 0);
    if (all !== 1000) report(`${id} shares out ${all}`);
    for (const member of members) if (!living(member)) report(`${id} waits for ${member}`);
  }
  for (const { id, by, held, outcome } of inOrder(game.congresses ?? {})) {
    if (outcome === undefined && !living(by)) report(`${id} waits for ${by}`);
    if (outcome === undefined && held < game.turn) report(`${id} was to be held on turn ${held}`);
  }
  for (const [key, memories] of Object.entries(game.memories)) {
    const kinds = memories.map(({ kind }) => kind);
    if (new Set(kinds).size !== kinds.length) report(`memories of ${key}: one kind twice`);
    for (const { kind, points, turn } of memories) {
      if (!Number.isSafeInteger(points)) report(`memory ${kind} of ${key} is worth ${points}`);
      if (turn > game.turn) report(`memory ${kind} of ${key} is of turn ${turn}`);
    }
  }
}

function checkAlliance(game: Game, rules: Ruleset, id: string, report: Report): void {
  const alliance = game.alliances[id];
  if (!alliance) return;
  const { members, leader, broker, charter, offices, brokerage, council } = alliance;
  const isMember = (faction: string) => members.includes(faction);
  if (!isMember(leader)) report(`${id} is led from outside by ${leader}`);
  if (broker !== null && !isMember(broker)) report(`${id} has ${broker} for a broker`);
  if (brokerage.lean !== null && !isMember(brokerage.lean)) report(`${id} leans outwards`);
  if (brokerage.parity < 0 || brokerage.parity > 100) report(`${id}: parity ${brokerage.parity}`);
  for (const [office, { holder }] of Object.entries(offices)) {
    if (!rules.charters[charter.form]?.offices.includes(office)) report(`${id} has ${office}`);
    if (!isMember(holder)) report(`${id}: ${holder} is ${office}`);
  }
  const shares = Object.values(charter.shares).reduce((sum, share) => sum + share, 0);
  if (shares !== 1000) report(`${id} shares out ${shares}`);
  for (const member of Object.keys(charter.shares)) {
    if (!isMember(member)) report(`${id} keeps a share for ${member}`);
  }
  if (council === null) {
    report(`${id} has no Council`);
    return;
  }
  if (!Number.isSafeInteger(council.chest) || council.chest < 0) {
    report(`${id} has ${council.chest} in its chest`);
  }
  const motions = council.agenda.map((motion) => motion.id);
  if (new Set(motions).size !== motions.length) report(`${id} has a motion twice`);
  for (const { by, id: motion } of council.agenda) {
    if (!isMember(by)) report(`${motion} is moved from outside by ${by}`);
  }
  for (const division of council.divisions) {
    const cast = Object.values(division.ballots).reduce((sum, { standing }) => sum + standing, 0);
    if (division.ayes + division.nays > cast) report(`${division.motion}: more votes than seats`);
  }
}
