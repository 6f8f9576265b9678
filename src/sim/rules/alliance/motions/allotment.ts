import type { Telling } from '../../../events/telling';
import { divide } from '../../../lib/integers';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term, total } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Game, Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isId } from '../../../state/shape';
import { replaceWorld } from '../../chart/worlds';
import { markHandover } from '../../deals/markHandover';
import { handOverWorld } from '../../diplomacy/handOverWorld';
import { remember } from '../../diplomacy/memories';
import { shareTerms } from '../accounts';
import { balanceFor } from './balance';
import type { MotionDefinition, MotionOf, TermsOf } from './definition';
import { nearness, part, regard } from './weigh';

/**
 * Who shall have a world that was taken from an enemy, whoever holds it.
 * @source invented
 */
export const allotment: MotionDefinition<'allotment'> = {
  kind: 'allotment',
  charter: false,
  cost: (rules) => rules.numbers.council.cost.allotment,
  check: (terms) => hasFields(terms, 'kind', 'world', 'to') && isId(terms.world) && isId(terms.to),
  validate,
  interests,
  foresee,
  enact,
};

function validate(
  realm: Realm,
  _rules: Ruleset,
  { members, council }: Alliance,
  _by: FactionId,
  { world: id, to }: TermsOf<'allotment'>,
): Refusal | null {
  const world = realm.worlds[id];
  const spoil = council?.spoils[id];
  if (!world || !spoil) return refuse('notASpoil', { world: id });
  if (spoil.allotted > 0) return refuse('allottedAlready', { world: id });
  if (!members.includes(to)) return refuse('notMember', { faction: to });
  if (world.owner === null || !members.includes(world.owner)) {
    return refuse('spoilLost', { world: id });
  }
  const seat = realm.factions[world.owner]?.capital;
  return seat === id && world.owner !== to ? refuse('isCapital', { world: id }) : null;
}

function interests(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  { world: id, to }: TermsOf<'allotment'>,
): Term[] {
  const { lean } = rules.numbers.council;
  const world = realm.worlds[id];
  const holder = world?.owner ?? null;
  const worth = part(alliance.council?.spoils[id]?.worth ?? 0, lean.prize);
  const deserved = -balanceOf(realm, rules, alliance, to);
  const unmet = Math.max(0, -balanceOf(realm, rules, alliance, member));
  const gets = to === member;
  const isOwn = holder === member;
  const nearer =
    !gets && world
      ? nearness(realm, rules, to, world.system) - nearness(realm, rules, member, world.system)
      : 0;
  return [
    ...term('lean.prize', gets ? worth : 0, id),
    ...term('lean.handsOver', isOwn && !gets ? -worth : 0, id),
    // Who must hand it over sees no justice in that.
    ...term('lean.earned', isOwn && !gets ? 0 : part(deserved, lean.earned), to),
    ...term('lean.claim', gets ? 0 : part(-unmet, lean.claim)),
    ...term('lean.possession', gets || isOwn || holder === to ? 0 : lean.possession, holder ?? ''),
    ...term('lean.nearer', nearer, id),
    ...regard(realm, rules, member, to, 1),
    ...(holder === null || holder === to ? [] : regard(realm, rules, member, holder, -1)),
    ...balanceFor(realm, rules, alliance, member, to, holder === to ? null : holder),
  ];
}

/** Share received less share given, in permille: negative for a member who is owed something. */
function balanceOf(realm: Realm, rules: Ruleset, alliance: Alliance, member: FactionId): number {
  return total(shareTerms(realm, rules, alliance, member));
}

/** Whether a member wanted it so: who moved it, or voted for it, for whatever price. */
function hasAgreed(
  { council }: Alliance,
  { id, by }: MotionOf<'allotment'>,
  member: FactionId,
): boolean {
  const ballots = council?.divisions.findLast((held) => held.motion === id)?.ballots;
  return member === by || ballots?.[member]?.choice === 'aye';
}

/** Who is aggrieved by an allotment, and how many times over: whoever voted for it, for whatever price, is not. */
function grievances(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  motion: MotionOf<'allotment'>,
): { readonly member: FactionId; readonly times: number }[] {
  const { world: id, to } = motion.terms;
  const from = realm.worlds[id]?.owner ?? null;
  const worth = alliance.council?.spoils[id]?.worth ?? 0;
  const wronged = wrongedBy(realm, rules, alliance, id, to).filter(
    (member) => !hasAgreed(alliance, motion, member),
  );
  // Whoever loses what he holds takes it the worse, the more it is worth.
  const robbed = 1 + divide(worth, rules.numbers.council.robbery);
  return wronged.map((member) => ({ member, times: member === from ? robbed : 1 }));
}

function remembered(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  { terms: { world: id, to } }: MotionOf<'allotment'>,
  aggrieved: ReturnType<typeof grievances>,
): void {
  remember(realm, rules, to, alliance.id, 'rewarded', id);
  for (const { member, times } of aggrieved) {
    remember(realm, rules, member, alliance.id, 'cheated', id, times);
  }
}

function foresee(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  motion: MotionOf<'allotment'>,
): void {
  const { world: id, to } = motion.terms;
  const world = realm.worlds[id];
  if (!world) return;
  const aggrieved = grievances(realm, rules, alliance, motion);
  replaceWorld(realm, { ...world, owner: to });
  remembered(realm, rules, alliance, motion, aggrieved);
}

/** The world changes hands. Who gets it is rewarded; who took it, or earned it more, is cheated. */
function enact(
  game: Game,
  { rules, emit }: Telling,
  alliance: Alliance,
  motion: MotionOf<'allotment'>,
): void {
  const { world: id, to } = motion.terms;
  const world = game.worlds[id];
  const spoil = alliance.council?.spoils[id];
  if (!world || !spoil || world.owner === null) return;
  const from = world.owner;
  const aggrieved = grievances(game, rules, alliance, motion);
  spoil.allotted = game.turn;
  handOverWorld(game, world, to);
  markHandover(game, id, from, to, hasAgreed(alliance, motion, from));
  emit(
    { type: 'worldAllotted', alliance: alliance.id, world: id, from, receiver: to },
    world.system,
    alliance.members,
  );
  remembered(game, rules, alliance, motion, aggrieved);
}

/**
 * Members who will feel cheated by an allotment, in order of id: whoever hands over a world, and
 * whoever is owed more than the one who gets it.
 */
export function wrongedBy(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  world: string,
  to: FactionId,
): FactionId[] {
  const holder = realm.worlds[world]?.owner;
  const theirs = balanceOf(realm, rules, alliance, to);
  return alliance.members
    .filter((member) => {
      if (member === to) return false;
      const own = balanceOf(realm, rules, alliance, member);
      return member === holder || (own < 0 && own < theirs);
    })
    .sort();
}
