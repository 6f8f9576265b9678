import type { Telling } from '../../events/telling';
import { scale } from '../../lib/integers';
import { compareIds } from '../../lib/ordered';
import { type Refusal, refuse } from '../../lib/refusal';
import { type Term, total } from '../../lib/terms';
import type { MemoryKind } from '../../state/diplomacy';
import type { Game, Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { allianceOfBoth } from '../deals/favours';
import { easeMemories, memoryKey, memoryOf, memoryPoints, remember } from '../diplomacy/memories';
import { earnPrestige } from '../diplomacy/prestige';

/**
 * What two powers quarrel about: wrongs of one to the other, and what goes on between them. Not what a third can
 * bring about (votes he moves, secrets he tells): nobody is to be paid for settling what he has stirred up.
 */
const quarrels: readonly MemoryKind[] = [
  'warDeclared',
  'warOnFriend',
  'worldTaken',
  'shipsDestroyed',
  'bombarded',
  'zoneViolated',
  'overstayed',
  'trespassed',
  'passageRefused',
  'tradeRaided',
  'treatyBroken',
  'promiseBroken',
  'faithBroken',
  'insulted',
  'bribed',
  'spiedOn',
  'plotted',
  'abandoned',
  'excused',
  'pressed',
  'threatened',
  'bluffed',
  'deserted',
  'kinEnslaved',
  'kinRuled',
  'bordersRub',
  'holdsClaimed',
  'claimsOurs',
  'overmighty',
  'history',
];

/**
 * What one power holds against another and a mediator could ease, in points (negative); fresh wrongs are not
 * to be talked about yet.
 * @source invented
 */
export function quarrelTerms(
  realm: Realm,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId,
): Term[] {
  const { dated } = rules.numbers.council.mediation;
  return (realm.memories[memoryKey(holder, subject)] ?? []).flatMap((memory): Term[] => {
    const { kind, turn, since = turn, about } = memory;
    const amount = memoryPoints(rules, memory, realm.turn);
    if (amount >= 0 || !quarrels.includes(kind) || realm.turn - since < dated) return [];
    return [{ label: `memory.${kind}`, amount, ...(about === null ? {} : { subject: about }) }];
  });
}

/** How much two powers hold against each other, in points without sign. */
export function quarrelBetween(realm: Realm, rules: Ruleset, a: FactionId, b: FactionId): number {
  return -total([...quarrelTerms(realm, rules, a, b), ...quarrelTerms(realm, rules, b, a)]);
}

/** Points of what a holder has against another that a settlement takes off. */
export function easedPoints(
  realm: Realm,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId,
): number {
  const against = -total(quarrelTerms(realm, rules, holder, subject));
  return scale(against, rules.numbers.council.mediation.ease);
}

/** Why there is no quarrel of two members to settle, or null. */
export function quarrelRefusal(
  realm: Realm,
  rules: Ruleset,
  a: FactionId,
  b: FactionId,
): Refusal | null {
  if (allianceOfBoth(realm, a, b) === null || a === b) return refuse('quarrelAmongMembers');
  const { least, again } = rules.numbers.council.mediation;
  const settled = memoryOf(realm, a, b, 'reconciled')?.turn;
  if (settled !== undefined && realm.turn - settled < again) {
    return refuse('settledLately', { turns: again - (realm.turn - settled) });
  }
  const points = quarrelBetween(realm, rules, a, b);
  return points < least ? refuse('noQuarrel', { points, least }) : null;
}

/** Every two members, the mediator not among them, with a quarrel that could be settled. */
export function quarrelsIn(
  realm: Realm,
  rules: Ruleset,
  members: readonly FactionId[],
  mediator: FactionId,
): (readonly [FactionId, FactionId])[] {
  const others = members.filter((member) => member !== mediator).sort(compareIds);
  return others.flatMap((a, at) =>
    others
      .slice(at + 1)
      .filter((b) => quarrelRefusal(realm, rules, a, b) === null)
      .map((b) => [a, b] as const),
  );
}

/**
 * Settles a quarrel: of all that both hold against each other a share is forgotten, both remember that it was
 * settled and who did it. What still goes on grows again. It costs the mediator influence, and earns him prestige.
 * @source invented
 */
export function reconcile(
  game: Game,
  { rules, emit }: Telling,
  mediator: FactionId,
  a: FactionId,
  b: FactionId,
): void {
  const alliance = allianceOfBoth(game, a, b);
  const books = game.factions[mediator]?.books;
  if (alliance === null || !books) return;
  const { ease, influence, prestige } = rules.numbers.council.mediation;
  books.stocks.influence -= influence;
  for (const [holder, subject] of [[a, b] as const, [b, a] as const]) {
    const kinds = quarrelTerms(game, rules, holder, subject).flatMap(({ label }) =>
      quarrels.filter((kind) => label === `memory.${kind}`),
    );
    easeMemories(game, holder, subject, kinds, ease);
    remember(game, rules, holder, subject, 'reconciled');
    remember(game, rules, holder, mediator, 'mediated', subject);
  }
  earnPrestige(game, rules, mediator, prestige);
  const fact = { type: 'quarrelSettled', alliance: alliance.id, mediator } as const;
  emit({ ...fact, between: [a, b].sort(compareIds) }, null, alliance.members, false);
}
