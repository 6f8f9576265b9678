import {
  type CharterForm,
  type FactionId,
  idsOf,
  inOrder,
  opinionOf,
  type Ruleset,
  type View,
} from '../../../../sim';
import type { FoundingDraft } from '../../../../store';

/** The whole of all shares, in permille. */
const whole = 1000;

/** Powers that could be members: alive, in no alliance; who drafts stands first. */
export function possibleMembers(view: View, by: FactionId): FactionId[] {
  const free = idsOf(view.factions).filter((id) => {
    const power = view.factions[id];
    return power?.alive && power.alliance === null && id !== by;
  });
  return [by, ...free];
}

/** A first draft: the drafter and a partner share evenly, nobody is broker. */
export function firstDraft(
  view: View,
  rules: Ruleset,
  by: FactionId,
  partner: FactionId | null,
  nameOf: (first: string, second: string) => string,
): FoundingDraft {
  const members = partner === null ? [by] : [by, partner];
  const name = (id: FactionId) => rules.cultures[view.factions[id]?.culture ?? '']?.adjective;
  return {
    by,
    name: nameOf(name(by) ?? by, name(members[1] ?? by) ?? ''),
    charter: idsOf(rules.charters).includes('khitomer')
      ? 'khitomer'
      : (idsOf(rules.charters)[0] ?? ''),
    members,
    leader: by,
    broker: null,
    shares: equalShares(members),
  };
}

/** Of who could be a member, whoever thinks best of the drafter, who stands first. */
export function likeliest(
  view: View,
  rules: Ruleset,
  [by = '', ...others]: readonly FactionId[],
): FactionId | null {
  const opinion = (id: FactionId) => opinionOf(view, rules, id, by);
  return [...others].sort((a, b) => opinion(b) - opinion(a))[0] ?? null;
}

/** Everybody the same; what division leaves over goes to the first. */
export function equalShares(members: readonly FactionId[]): Record<FactionId, number> {
  return sharesBy(members, () => 1);
}

/** Shares in proportion to some weight of each member. */
export function sharesBy(
  members: readonly FactionId[],
  weightOf: (member: FactionId) => number,
): Record<FactionId, number> {
  const weights = members.map((member) => Math.max(0, weightOf(member)));
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return members.length === 0 ? {} : equalShares(members);
  const parts = weights.map((weight) => Math.floor((whole * weight) / sum));
  const rest = whole - parts.reduce((a, b) => a + b, 0);
  return Object.fromEntries(
    members.map((member, index) => [member, (parts[index] ?? 0) + (index === 0 ? rest : 0)]),
  );
}

/** One share set by hand; the others give way in proportion to what they had. */
export function withShare(
  shares: Readonly<Record<FactionId, number>>,
  member: FactionId,
  permille: number,
): Record<FactionId, number> {
  const others = idsOf(shares).filter((id) => id !== member);
  if (others.length === 0) return { [member]: whole };
  const own = Math.min(whole, Math.max(0, Math.round(permille)));
  const before = others.reduce((sum, id) => sum + (shares[id] ?? 0), 0);
  const left = whole - own;
  const parts = others.map((id) =>
    before === 0
      ? Math.floor(left / others.length)
      : Math.floor((left * (shares[id] ?? 0)) / before),
  );
  const rest = left - parts.reduce((a, b) => a + b, 0);
  return Object.fromEntries([
    [member, own],
    ...others.map((id, index) => [id, (parts[index] ?? 0) + (index === 0 ? rest : 0)] as const),
  ]);
}

/** The draft with somebody more or fewer; offices nobody holds any more fall to the drafter. */
export function withMember(draft: FoundingDraft, member: FactionId): FoundingDraft {
  const has = draft.members.includes(member);
  if (has && member === draft.by) return draft;
  const members = has
    ? draft.members.filter((id) => id !== member)
    : [...draft.members, member].sort();
  return {
    ...draft,
    members,
    leader: members.includes(draft.leader) ? draft.leader : draft.by,
    broker: draft.broker !== null && members.includes(draft.broker) ? draft.broker : null,
    shares: equalShares(members),
  };
}

/** The draft under another charter: one without a broker names none, one of equals shares evenly. */
export function withCharter(draft: FoundingDraft, form: CharterForm): FoundingDraft {
  return {
    ...draft,
    charter: form.id,
    broker: form.brokered ? draft.broker : null,
    shares: form.equalVotes ? equalShares(draft.members) : draft.shares,
  };
}

/** Attack and hull of the ships of a power in sight: what shares by strength go by. */
export function strengthInSight(view: View, rules: Ruleset, faction: FactionId): number {
  return inOrder(view.ships)
    .filter((ship) => ship.faction === faction)
    .reduce((sum, { class: id }) => {
      const shipClass = rules.shipClasses[id];
      return sum + (shipClass ? shipClass.attack * shipClass.shots + shipClass.hull : 0);
    }, 0);
}
