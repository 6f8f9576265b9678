import { scale } from '../../lib/integers';
import { idsOf } from '../../lib/ordered';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance, Lobbying, Motion } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { attitudeOf } from '../diplomacy/attitudes';
import { part, superiority } from './motions/weigh';

/** How often a member has spoken to another about a motion, by one of the means. */
export function wordsSpoken(
  motion: Motion,
  by: FactionId,
  member: FactionId,
  means: Lobbying['means'],
): number {
  const spoken = motion.lobbying[member] ?? [];
  return spoken.filter((each) => each.by === by && each.means === means).length;
}

/**
 * What lobbying a member once more would move its lean by, in points towards the choice: each word
 * persuades less than the one before; pressure works by relative strength.
 * @source invented
 */
export function lobbyTerms(
  realm: Realm,
  rules: Ruleset,
  _alliance: Alliance,
  by: FactionId,
  member: FactionId,
  motion: Motion,
  means: Lobbying['means'],
): Term[] {
  if (means === 'press') return pressureTerms(realm, rules, by, member);
  return persuasionTerms(rules, wordsSpoken(motion, by, member, 'persuade'));
}

function persuasionTerms(rules: Ruleset, before: number): Term[] {
  const { persuade, fades } = rules.numbers.council.lobby;
  let worth = persuade;
  for (let word = 0; word < before; word += 1) worth = scale(worth, fades);
  return [...term('lobby.word', persuade), ...term('lobby.repeated', worth - persuade)];
}

function pressureTerms(realm: Realm, rules: Ruleset, by: FactionId, member: FactionId): Term[] {
  const { press, power, pride } = rules.numbers.council.lobby;
  const honour = Math.max(0, attitudeOf(realm, rules, member, 'honour'));
  return [
    ...term('lobby.press', press),
    ...term(
      'lobby.power',
      superiority(realm, rules, { members: [by, member] }, [by], [member], power),
      by,
    ),
    ...term('lobby.pride', part(-honour, pride), member),
  ];
}

/** Influence that lobbying a member once more costs: pressure is paid for in opinion. */
export function lobbyCost(
  _realm: Realm,
  rules: Ruleset,
  by: FactionId,
  member: FactionId,
  motion: Motion,
  means: Lobbying['means'],
): number {
  if (means === 'press') return 0;
  const before = wordsSpoken(motion, by, member, 'persuade');
  return rules.numbers.council.lobby.influence * (before + 1);
}

/** What has been said to a member about a motion, as lean: a term for each who spoke, and how. */
export function lobbiedTerms(
  realm: Realm,
  rules: Ruleset,
  member: FactionId,
  motion: Motion,
): Term[] {
  const points: Record<FactionId, { persuaded: number; pressed: number }> = {};
  const words: Record<FactionId, number> = {};
  for (const { by, means, choice } of motion.lobbying[member] ?? []) {
    const sum = points[by] ?? { persuaded: 0, pressed: 0 };
    points[by] = sum;
    const sign = choice === 'aye' ? 1 : -1;
    if (means === 'press') {
      sum.pressed += sign * total(pressureTerms(realm, rules, by, member));
      continue;
    }
    const before = words[by] ?? 0;
    words[by] = before + 1;
    sum.persuaded += sign * total(persuasionTerms(rules, before));
  }
  return idsOf(points).flatMap((by) => [
    ...term('lean.persuaded', points[by]?.persuaded ?? 0, by),
    ...term('lean.pressed', points[by]?.pressed ?? 0, by),
  ]);
}
