import type { Telling } from '../../events/telling';
import { idsOf } from '../../lib/ordered';
import { type Term, term } from '../../lib/terms';
import type { Treaty, TreatyTerms } from '../../state/diplomacy';
import type { Game, Realm } from '../../state/game';
import { type FactionId, nextId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { opinionTerms } from './opinion';
import { atWar } from './relations';
import { strike, tearUp } from './tearUp';
import { partnerIn, treatyBetween } from './treatyLookup';
import { makePeace } from './wars';

export { breachPrestige, defendersOf, forbidsWar } from './tearUp';
export { partnerIn, protectorOf, treatiesBetween, treatiesOf, treatyBetween } from './treatyLookup';
export { treatyRefusal } from './treatyRefusal';

/**
 * Signs a treaty: in force from now on; one that is held already is signed anew. An armistice between enemies ends their war. Of unequal
 * treaties the first protects, or pays.
 * @source invented
 */
export function signTreaty(
  game: Game,
  context: Telling,
  terms: TreatyTerms,
  first: FactionId,
  second: FactionId,
): Treaty {
  const { rules, emit } = context;
  const parties: [FactionId, FactionId] = [first, second];
  const held = treatyBetween(game, terms.kind, first, second);
  const id = held?.id ?? nextId(game, 'treaty', first);
  if (terms.kind === 'armistice' && atWar(game, first, second)) {
    const until = makePeace(game, rules, first, second);
    emit({ type: 'peaceMade', factions: [...parties], until, partOf: id }, null, 'all');
  }
  const treaty: Treaty = {
    id,
    terms: { ...terms, zone: [...terms.zone] },
    parties: held?.parties ?? parties,
    // Who has to leave a zone drawn anew has his time for it.
    since: terms.zone.length > 0 ? game.turn : (held?.since ?? game.turn),
    until: terms.turns === 0 ? 0 : game.turn + terms.turns,
  };
  game.treaties[treaty.id] = treaty;
  const renewed = held === null ? {} : { renewed: true as const };
  emit({ type: 'treatySigned', treaty: id, kind: terms.kind, parties, ...renewed }, null, 'all');
  return treaty;
}

/** Breaks a treaty before its time: the partner and everybody who hears of it remember. */
export function breakTreaty(game: Game, context: Telling, treaty: Treaty, by: FactionId): void {
  tearUp(game, context.rules, treaty, by);
  const on = partnerIn(treaty, by);
  context.emit({ type: 'treatyBroken', kind: treaty.terms.kind, by, on }, null, 'all');
}

/** Ends a treaty without blame: it has run out, or has no more meaning. */
export function endTreaty(game: Game, { emit }: Telling, treaty: Treaty): void {
  strike(game, treaty);
  const { terms, parties } = treaty;
  emit({ type: 'treatyEnded', kind: terms.kind, parties: [...parties] }, null, 'all');
}

/** How everybody's opinion of a faction would change if something were done, in points. */
export interface Outcry {
  readonly faction: FactionId;
  readonly terms: Term[];
}

/**
 * What everybody would think of a faction that broke a treaty, by what changes in opinions of it:
 * those whose opinion stays the same are left out.
 */
export function breachTerms(realm: Realm, rules: Ruleset, by: FactionId, treaty: Treaty): Outcry[] {
  const power = realm.factions[by];
  if (!power || realm.treaties[treaty.id] === undefined) return [];
  const after: Realm = {
    ...realm,
    factions: { ...realm.factions, [by]: { ...power } },
    memories: { ...realm.memories },
    treaties: { ...realm.treaties },
    relations: { ...realm.relations },
  };
  tearUp(after, rules, treaty, by);
  return idsOf(realm.factions).flatMap((faction) => {
    if (faction === by || realm.factions[faction]?.alive !== true) return [];
    const before = opinionTerms(realm, rules, faction, by);
    const terms = changes(before, opinionTerms(after, rules, faction, by));
    return terms.length === 0 ? [] : [{ faction, terms }];
  });
}

/** What changed between two sums, term by term. */
function changes(before: readonly Term[], after: readonly Term[]): Term[] {
  const amounts = new Map<string, Term>();
  const add = ({ label, subject, amount }: Term, sign: 1 | -1) => {
    const key = `${label} ${subject ?? ''}`;
    const sum = (amounts.get(key)?.amount ?? 0) + sign * amount;
    amounts.set(
      key,
      subject === undefined ? { label, amount: sum } : { label, subject, amount: sum },
    );
  };
  for (const each of after) add(each, 1);
  for (const each of before) add(each, -1);
  return [...amounts.values()].flatMap(({ label, amount, subject }) =>
    term(label, amount, subject),
  );
}
