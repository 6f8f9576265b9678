import type { Alliance, Division, Motion, MotionTerms } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { remember } from '../diplomacy/memories';

/**
 * What members remember of a vote: the mover and whom it concerned, who was with them and who was
 * not; those who were outvoted, that the alliance does not heed them; who carried his motion, that
 * it does. An ultimatum that was heeded is remembered as a threat.
 * @source invented
 */
export function rememberDivision(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  { ultimatum }: Pick<Motion, 'ultimatum'>,
  division: Division,
): void {
  const { by, terms, ballots, passed } = division;
  const concerned = [{ faction: by, favoured: true }, ...concernedBy(terms)];
  const told = new Set<FactionId>();
  for (const { faction, favoured } of concerned) {
    if (told.has(faction) || !alliance.members.includes(faction)) continue;
    told.add(faction);
    rememberVoters(realm, rules, division, faction, favoured);
  }
  for (const member of alliance.members) {
    const lost = ballots[member]?.choice === (passed ? 'nay' : 'aye');
    if (lost && (passed || member === by)) remember(realm, rules, member, alliance.id, 'outvoted');
  }
  if (!passed) return;
  remember(realm, rules, by, alliance.id, 'motionCarried');
  if (!ultimatum) return;
  for (const member of alliance.members) remember(realm, rules, member, by, 'threatened');
}

/** One who was helped or harmed remembers how every other member voted. */
function rememberVoters(
  realm: Realm,
  rules: Ruleset,
  { ballots }: Division,
  holder: FactionId,
  favoured: boolean,
): void {
  for (const voter of Object.keys(ballots).sort()) {
    const choice = ballots[voter]?.choice;
    if (voter === holder || choice === undefined || choice === 'abstain') continue;
    const withHim = (choice === 'aye') === favoured;
    remember(realm, rules, holder, voter, withHim ? 'votedWith' : 'votedAgainst');
  }
}

interface Concerned {
  readonly faction: FactionId;
  /** Whether an aye helps it. */
  readonly favoured: boolean;
}

/** Members whom a motion helps or harms by name. */
export function concernedBy(terms: MotionTerms): readonly Concerned[] {
  switch (terms.kind) {
    case 'allotment':
      return [{ faction: terms.to, favoured: true }];
    case 'election':
      return [{ faction: terms.holder, favoured: true }];
    case 'expulsion':
    case 'censure':
      return [{ faction: terms.member, favoured: false }];
    case 'emancipation':
      return terms.member === null ? [] : [{ faction: terms.member, favoured: false }];
    case 'tribute':
      return [
        { faction: terms.to, favoured: true },
        { faction: terms.from, favoured: false },
      ];
    case 'charter':
      return terms.change.what === 'shares'
        ? [
            { faction: terms.change.member, favoured: true },
            { faction: terms.change.from, favoured: false },
          ]
        : [];
    default:
      return [];
  }
}
