import { divide, scale } from '../../../lib/integers';
import { type Term, term } from '../../../lib/terms';
import type { Councillor, CouncillorWant } from '../../../state/court';
import type { Memory, MemoryKind } from '../../../state/diplomacy';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { keepsSlaves } from '../character';
import { memoryKey, memoryPoints } from '../memories';
import { courtOf, voiceOf } from './councillors';

/**
 * What the councillors of a court add to its opinion of another by their weight: what they want and who
 * stands in its way, the wrongs done to it while they sat, and for whom they were won.
 * @source invented
 */
export function courtTerms(
  realm: Realm,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId,
): Term[] {
  return courtOf(realm, holder).flatMap((councillor) => [
    ...wantTerms(realm, rules, councillor, subject),
    ...grudgeTerms(realm, rules, councillor, holder, subject),
    ...wonTerms(realm, rules, councillor, subject),
  ]);
}

function wantTerms(
  realm: Realm,
  rules: Ruleset,
  { person, want }: Councillor,
  subject: FactionId,
): Term[] {
  if (want === null) return [];
  const { weight, want: numbers } = rules.numbers.court;
  const sign = bearing(realm, rules, want, subject);
  return term(`court.want.${want.kind}`, voiceOf(sign * numbers.opinion, weight), person);
}

/**
 * How a want bears on a power: 1 well, −1 ill, 0 not. Peace and treaties are weighed where they
 * are offered.
 */
function bearing(
  realm: Realm,
  rules: Ruleset,
  { kind, on }: CouncillorWant,
  subject: FactionId,
): number {
  switch (kind) {
    case 'world':
    case 'war':
    case 'office':
      return on === subject ? -1 : 0;
    case 'bondage':
      return keepsSlaves(realm, rules, subject) ? 1 : 0;
    case 'freedom':
      return keepsSlaves(realm, rules, subject) ? -1 : 0;
    default:
      return 0;
  }
}

/** The wrongs that touch each want. */
const wrongs: Readonly<Record<CouncillorWant['kind'], readonly MemoryKind[]>> = {
  peace: ['warDeclared', 'bombarded', 'shipsDestroyed', 'faithBroken'],
  world: ['worldTaken', 'holdsClaimed', 'claimsOurs', 'bordersRub'],
  war: [
    'warDeclared',
    'warOnFriend',
    'worldTaken',
    'shipsDestroyed',
    'threatened',
    'bribed',
    'spiedOn',
  ],
  office: ['votedAgainst', 'pressed', 'threatened', 'bribed'],
  treaty: ['treatyBroken', 'promiseBroken', 'passageRefused', 'insulted', 'tradeRaided'],
  bondage: ['worldTaken', 'worldFreed', 'recognisedRebels'],
  freedom: ['kinEnslaved', 'kinRuled'],
};

/** What was done while he sat and touches what he wants weighs once more with him. */
function grudgeTerms(
  realm: Realm,
  rules: Ruleset,
  councillor: Councillor,
  holder: FactionId,
  subject: FactionId,
): Term[] {
  const { person, want } = councillor;
  if (want === null) return [];
  const { weight, grudge } = rules.numbers.court;
  let points = 0;
  for (const memory of realm.memories[memoryKey(holder, subject)] ?? []) {
    if (!wrongs[want.kind].includes(memory.kind) || !sawIt(councillor, memory)) continue;
    points += Math.min(0, memoryPoints(rules, memory, realm.turn));
  }
  return term('court.grudge', voiceOf(points, scale(weight, grudge)), person);
}

function sawIt({ since }: Councillor, memory: Memory): boolean {
  return memory.turn > since;
}

function wonTerms(
  realm: Realm,
  rules: Ruleset,
  councillor: Councillor,
  subject: FactionId,
): Term[] {
  if (councillor.won?.by !== subject) return [];
  const points = wonPoints(realm, rules, councillor);
  return term('court.won', voiceOf(points, rules.numbers.court.weight), councillor.person);
}

/** What is left of the voice of a councillor who was won, in points at full weight. */
function wonPoints({ turn }: Realm, { numbers }: Ruleset, { won }: Councillor): number {
  if (won === undefined) return 0;
  const { points, span } = numbers.court.win;
  return divide(points[won.means] * Math.max(0, span - (turn - won.turn)), span);
}

/**
 * What the councillors of a court add to the worth of what a deal would bring: a term for each who
 * wants it (1) or the opposite of it (−1).
 * @source invented
 */
export function wishTerms(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  wish: (want: CouncillorWant) => number,
): Term[] {
  const { weight, want: numbers } = rules.numbers.court;
  return courtOf(realm, faction).flatMap(({ person, want }) =>
    want === null ? [] : term('court.wish', voiceOf(wish(want) * numbers.deal, weight), person),
  );
}

/** What councillors who want an office resent of an alliance that gives their court none. */
export function officeTerms(realm: Realm, rules: Ruleset, faction: FactionId): Term[] {
  const { weight, want: numbers } = rules.numbers.court;
  return courtOf(realm, faction).flatMap(({ person, want }) =>
    want?.kind === 'office'
      ? term('court.want.office', voiceOf(-numbers.office, weight), person)
      : [],
  );
}
