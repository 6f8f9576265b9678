import type { Telling } from '../../../events/telling';
import { scale } from '../../../lib/integers';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Game, Realm } from '../../../state/game';
import { type FactionId, nextId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isId } from '../../../state/shape';
import { memoryOf, memoryPoints } from '../../diplomacy/memories';
import { opinionOf } from '../../diplomacy/opinion';
import { atWar, enemiesOf } from '../../diplomacy/relations';
import { broughtShare, newcomersShare } from '../dueShares';
import { type FoundingPlan, foundingAnswer } from '../founding';
import { join } from '../membership';
import { withNewcomer } from '../shares';
import type { MotionDefinition, MotionOf, TermsOf } from './definition';
import { commonEnemies, conviction, part, regard, superiority } from './weigh';

/**
 * An invitation to join; the guest answers as to the terms of a founding.
 * @source invented
 */
export const admission: MotionDefinition<'admission'> = {
  kind: 'admission',
  charter: false,
  cost: (rules) => rules.numbers.council.cost.admission,
  check: (terms) => hasFields(terms, 'kind', 'faction') && isId(terms.faction),
  validate,
  interests,
  enact,
};

function validate(
  realm: Realm,
  rules: Ruleset,
  { members }: Alliance,
  _by: FactionId,
  { faction }: TermsOf<'admission'>,
): Refusal | null {
  const guest = realm.factions[faction];
  if (!guest?.alive) return refuse('unknownFaction', { faction });
  if (members.includes(faction)) return refuse('isMember', { faction });
  if (guest.alliance !== null) return refuse('memberElsewhere', { faction });
  const foe = members.find((member) => atWar(realm, member, faction));
  if (foe !== undefined) return refuse('atWarWithMember', { faction, member: foe });
  const most = rules.numbers.alliance.talks.mostMembers;
  return members.length >= most ? refuse('councilFull', { most }) : null;
}

function interests(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  { faction }: TermsOf<'admission'>,
): Term[] {
  const { lean } = rules.numbers.council;
  const enemies = commonEnemies(realm, alliance);
  const shared = enemies.filter((enemy) => atWar(realm, faction, enemy)).length;
  const before = superiority(realm, rules, alliance, alliance.members, enemies, lean.might);
  const after = superiority(
    realm,
    rules,
    alliance,
    [...alliance.members, faction],
    enemies,
    lean.might,
  );
  const share = alliance.charter.shares[member] ?? 0;
  // What a newcomer's share would take of a member's own.
  const diluted = scale(share, newcomersShare(realm, rules, alliance.members, faction));
  return [
    ...regard(realm, rules, member, faction, 1),
    ...conviction(realm, rules, member, 'coalition', 1),
    ...term('lean.strength', enemies.length === 0 ? 0 : after - before, faction),
    ...term('lean.sharedEnemies', lean.cause * shared, faction),
    ...term('lean.diluted', part(-diluted, lean.diluted)),
    ...term('lean.outvotable', losesSway(alliance, member, diluted) ? lean.outvotable : 0),
    ...swayTerms(realm, rules, alliance, member, faction),
    ...term(
      'lean.claimRests',
      part(quarrelOver(realm, rules, member, faction), lean.rests),
      faction,
    ),
    ...term('lean.guestWars', lean.war * ownWars(realm, alliance, faction), faction),
    ...term('lean.ward', isWard(realm, rules, alliance, faction) ? lean.ward : 0, faction),
  ];
}

/** Whether a member that outweighs all others by its base share would no more. */
function losesSway(
  { charter: { shares, equalVotes, majority } }: Alliance,
  member: FactionId,
  diluted: number,
): boolean {
  const share = shares[member] ?? 0;
  return !equalVotes && share > majority && share - diluted <= majority;
}

/** A guest votes with whom it likes: one more for who is liked best of all, one more against the others. */
function swayTerms(
  realm: Realm,
  rules: Ruleset,
  { members }: Alliance,
  member: FactionId,
  guest: FactionId,
): Term[] {
  const likes = (liked: FactionId) => opinionOf(realm, rules, guest, liked);
  const others = members.filter((other) => other !== member);
  const ahead = likes(member) - Math.max(...others.map(likes));
  const points = part(ahead, rules.numbers.council.lean.sway);
  return term(points < 0 ? 'lean.rivalsFriend' : 'lean.sway', points, guest);
}

/** What a member holds against a guest for worlds it claims of it, in points: among allies claims rest. */
function quarrelOver(realm: Realm, rules: Ruleset, member: FactionId, guest: FactionId): number {
  const claimed = memoryOf(realm, member, guest, 'holdsClaimed');
  return claimed === undefined ? 0 : Math.min(0, memoryPoints(rules, claimed, realm.turn));
}

/** Enemies of a guest's that no member fights: wars it would bring along. */
function ownWars(realm: Realm, { members }: Alliance, guest: FactionId): number {
  const isOurs = (enemy: FactionId) => members.some((member) => atWar(realm, member, enemy));
  return enemiesOf(realm, guest).filter((enemy) => !isOurs(enemy)).length;
}

/** Whether a guest brings less than half of an even part: one more to be looked after. */
function isWard(realm: Realm, rules: Ruleset, { members }: Alliance, guest: FactionId): boolean {
  const all = [...members, guest];
  return 2 * all.length * broughtShare(realm, rules, all, guest) < 1000;
}

/** What a guest is offered: the charter as it stands, with a share by what it brings. */
export function admissionPlan(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  by: FactionId,
  faction: FactionId,
): FoundingPlan {
  const members = [...alliance.members, faction].sort();
  const share = newcomersShare(realm, rules, alliance.members, faction);
  const shares = withNewcomer(alliance.charter.shares, faction, share);
  const { name, charter, leader, broker } = alliance;
  return { by, name, charter: charter.form, members, leader, broker, shares };
}

function enact(
  game: Game,
  context: Telling,
  alliance: Alliance,
  { by, terms: { faction } }: MotionOf<'admission'>,
): void {
  const plan = admissionPlan(game, context.rules, alliance, by, faction);
  if (game.factions[faction]?.envoys === true) {
    const answer = foundingAnswer(game, context.rules, faction, plan);
    if (answer.total >= 0) join(game, context, alliance, faction);
    else refused(context, alliance, faction, by, answer.terms);
    return;
  }
  const id = nextId(game, 'founding', by);
  game.foundings[id] = { ...plan, id, signed: [...alliance.members], turn: game.turn };
  const members = [...plan.members];
  context.emit({ type: 'foundingProposed', founding: id, by, members }, null, members, false);
}

function refused(
  { emit }: Telling,
  { id, members }: Alliance,
  faction: FactionId,
  by: FactionId,
  terms: readonly Term[],
): void {
  const fact = { founding: id, by, refused: faction, terms: [...terms] };
  emit({ type: 'foundingRefused', ...fact }, null, [...members, faction], false);
}
