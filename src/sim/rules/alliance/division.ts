import { scale } from '../../lib/integers';
import { total } from '../../lib/terms';
import type { Alliance, Ballot, Division, Motion } from '../../state/alliance';
import type { VoteChoice } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { pledgeOn } from '../deals/openPledges';
import { needsCharterMajority } from './agenda';
import { leanOf, leanTerms } from './leans';
import { standings } from './standing';

/** A division as it would be held now, and who has yet to say how it votes. */
export type DivisionForecast = Division & { readonly undecided: readonly FactionId[] };

type Ballots = Readonly<Record<FactionId, Ballot>>;

/** The division on a motion as things stand, with those of whom nothing is known yet. */
export function forecastDivision(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  motion: Motion,
): DivisionForecast {
  const division = holdDivision(realm, rules, alliance, motion);
  const undecided = Object.keys(division.ballots).filter(
    (member) => division.ballots[member]?.because === 'none',
  );
  return { ...division, undecided };
}

/**
 * Holds a vote: every member once, with all its standing. A motion passes by more than the
 * majority of the standing that votes; one that changes the charter by more than its majority of
 * all standing. The broker breaks a tie. A veto of the charter stops what its holder voted against.
 * @source invented
 */
export function holdDivision(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  motion: Motion,
): Division {
  const ballots = ballotsOn(realm, rules, alliance, motion);
  const { terms, by } = motion;
  const ayes = standingFor(ballots, 'aye');
  const nays = standingFor(ballots, 'nay');
  const { majority, charterMajority } = alliance.charter;
  const constitutional = needsCharterMajority(terms);
  const needed = constitutional
    ? scale(ayes + nays + standingFor(ballots, 'abstain'), charterMajority)
    : scale(ayes + nays, majority);
  const voice =
    !constitutional && ayes > 0 && ayes === nays && ayes === needed
      ? brokersVoice(realm, rules, alliance, motion, ballots)
      : 'abstain';
  const carried = ayes > needed || voice === 'aye';
  const veto = carried ? vetoOf(alliance, ballots) : null;
  return {
    motion: motion.id,
    terms,
    by,
    turn: realm.turn,
    ballots,
    ayes,
    nays,
    needed,
    passed: carried && veto === null,
    veto,
    tie: voice !== 'abstain',
  };
}

function ballotsOn(realm: Realm, rules: Ruleset, alliance: Alliance, motion: Motion): Ballots {
  const weights = standings(realm, rules, alliance);
  const ballots: Record<FactionId, Ballot> = {};
  for (const member of [...alliance.members].sort()) {
    const standing = total(weights[member] ?? []);
    ballots[member] = { ...voteOf(realm, rules, alliance, member, motion), standing };
  }
  return ballots;
}

/** A promise goes before a command, a command before the lean, which only envoys may vote by. */
function voteOf(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  motion: Motion,
): Omit<Ballot, 'standing'> {
  const pledged = pledgeOn(realm, member, motion.id);
  if (pledged !== null) {
    // Of a vote that was sold in secret the minutes do not say so.
    return { choice: pledged.choice, lean: [], because: pledged.secret ? 'command' : 'pledge' };
  }
  const command = motion.votes[member];
  if (command !== undefined) return { choice: command, lean: [], because: 'command' };
  if (realm.factions[member]?.envoys !== true) {
    return { choice: 'abstain', lean: [], because: 'none' };
  }
  const lean = leanTerms(realm, rules, alliance, member, motion);
  return { choice: choiceOf(total(lean)), lean, because: 'lean' };
}

function choiceOf(lean: number): VoteChoice {
  return lean > 0 ? 'aye' : lean < 0 ? 'nay' : 'abstain';
}

function standingFor(ballots: Ballots, choice: VoteChoice): number {
  let standing = 0;
  for (const member in ballots) {
    const ballot = ballots[member];
    if (ballot?.choice === choice) standing += ballot.standing;
  }
  return standing;
}

/** How the broker decides a tie: as it voted; if it abstained, as it leans. */
function brokersVoice(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  motion: Motion,
  ballots: Ballots,
): VoteChoice {
  const { broker } = alliance;
  const ballot = broker === null ? undefined : ballots[broker];
  if (broker === null || !ballot) return 'abstain';
  if (ballot.choice !== 'abstain') return ballot.choice;
  if (realm.factions[broker]?.envoys !== true) return 'abstain';
  return choiceOf(leanOf(realm, rules, alliance, broker, motion));
}

/** The first holder of a veto, in the charter's order, who voted against; null when none did. */
function vetoOf({ charter, offices }: Alliance, ballots: Ballots): FactionId | null {
  for (const office of charter.vetoes) {
    const holder = offices[office]?.holder;
    if (holder !== undefined && ballots[holder]?.choice === 'nay') return holder;
  }
  return null;
}
