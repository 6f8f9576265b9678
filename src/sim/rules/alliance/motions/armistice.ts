import type { Telling } from '../../../events/telling';
import { divide, sum } from '../../../lib/integers';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Deal, TreatyTerms } from '../../../state/diplomacy';
import type { Game, Realm } from '../../../state/game';
import { type FactionId, nextId, pairKey, type SystemId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isId, isIdList } from '../../../state/shape';
import { opinionOf } from '../../diplomacy/opinion';
import { atWar } from '../../diplomacy/relations';
import { treatyRefusal } from '../../diplomacy/treatyRefusal';
import { warScoreOf } from '../../diplomacy/warScore';
import type { MotionDefinition, MotionOf, TermsOf } from './definition';
import { conviction, nearness, part, weariness } from './weigh';

/**
 * Peace of the whole alliance with an enemy, with a zone between them if one is named: an offer to
 * the enemy, or the acceptance of one it made.
 * @source seed 19
 */
export const armistice: MotionDefinition<'armistice'> = {
  kind: 'armistice',
  charter: false,
  cost: (rules) => rules.numbers.council.cost.armistice,
  check: (terms) =>
    hasFields(terms, 'kind', 'with', 'zone') &&
    isId(terms.with) &&
    isIdList(terms.zone, 100) &&
    new Set(terms.zone).size === terms.zone.length,
  validate,
  interests,
  enact,
};

function validate(
  realm: Realm,
  rules: Ruleset,
  { members, charter }: Alliance,
  _by: FactionId,
  { with: enemy, zone }: TermsOf<'armistice'>,
): Refusal | null {
  if (charter.war === 'members') return refuse('membersDecideWar');
  if (realm.factions[enemy]?.alive !== true) return refuse('unknownFaction', { faction: enemy });
  const fighting = members.filter((member) => atWar(realm, member, enemy));
  if (fighting.length === 0) return refuse('notAtWar', { faction: enemy });
  const terms = treatyTerms(zone);
  for (const member of fighting) {
    const refusal = treatyRefusal(realm, rules, terms, member, enemy);
    if (refusal) return refusal;
  }
  return null;
}

/** All of it is public: the war's aims and what was taken in it, its score, and where the zone lies. */
function interests(
  realm: Realm,
  rules: Ruleset,
  _alliance: Alliance,
  member: FactionId,
  { with: enemy, zone }: TermsOf<'armistice'>,
): Term[] {
  const { lean } = rules.numbers.council;
  const fights = atWar(realm, member, enemy);
  const score = fights ? warScoreOf(realm, rules, member, enemy) : 0;
  const near = sum(zone.map((system) => nearness(realm, rules, member, system)));
  return [
    ...term('lean.peace', fights ? 0 : lean.cause, enemy),
    ...weariness(realm, rules, member, 1),
    ...conviction(realm, rules, member, 'war', -1),
    ...term('lean.score', part(-score, lean.score), enemy),
    ...term('lean.goals', -lean.goal * (fights ? aimsMissed(realm, member, enemy) : 0)),
    ...term('lean.reconciled', part(opinionOf(realm, rules, member, enemy), lean.opinion), enemy),
    // A zone before one's own gates is a shield; far away it only ties one's hands.
    ...term(near < 0 ? 'lean.zoneFar' : 'lean.zone', part(near, divide(lean.zone, zone.length))),
  ];
}

/** Systems that a member wants by the war and has taken no world of. */
function aimsMissed(realm: Realm, member: FactionId, enemy: FactionId): number {
  const relation = realm.relations[pairKey(member, enemy)];
  const taken = (world: string) => relation?.taken[world] === enemy;
  const wanted = relation?.goals[member] ?? [];
  return wanted.filter((system) => !realm.chart.systems[system]?.worlds.some(taken)).length;
}

/** An open armistice with a neutral zone. */
function treatyTerms(zone: readonly SystemId[]): TreatyTerms {
  return { kind: 'armistice', turns: 0, zone: [...zone], stock: null, amount: 0 };
}

/**
 * The enemy's own offer is accepted; otherwise one goes out to it in the name of the leader. Either
 * is settled when the session is over, and envoys answer at once.
 */
function enact(
  game: Game,
  _context: Telling,
  alliance: Alliance,
  { offer, terms: { with: enemy, zone } }: MotionOf<'armistice'>,
): void {
  const offered = offer === null ? undefined : game.deals[offer];
  const deal = offered ? { ...offered, accepted: true } : offerOf(game, alliance, enemy, zone);
  game.deals[deal.id] = deal;
}

function offerOf(
  game: Game,
  alliance: Alliance,
  enemy: FactionId,
  zone: readonly SystemId[],
): Deal {
  const baskets = peaceOffer(game, alliance, enemy, zone);
  return { id: nextId(game, 'deal', baskets.from), ...baskets, turn: game.turn, counters: null };
}

/** What the alliance would offer an enemy: peace and an armistice, in the name of its leader if he fights. */
export function peaceOffer(
  realm: Realm,
  { leader, members }: Alliance,
  enemy: FactionId,
  zone: readonly SystemId[],
): Pick<Deal, 'from' | 'to' | 'give' | 'take'> {
  const fighting = members.filter((member) => atWar(realm, member, enemy));
  const from = fighting.includes(leader) ? leader : (fighting[0] ?? leader);
  const give = [{ kind: 'peace' }, { kind: 'treaty', terms: treatyTerms(zone) }] as const;
  return { from, to: enemy, give, take: [] };
}
