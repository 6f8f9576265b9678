import {
  type CharterForm,
  type FactionId,
  idsOf,
  opinionOf,
  type Ruleset,
  ratingPointsOf,
  sharesBy,
  usualCharter,
  type View,
} from '../../../../sim';
import type { FoundingDraft } from '../../../../store';
import { adjectiveOf } from '../../../../text';

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
  const name = (id: FactionId) => adjectiveOf(rules, view.factions[id]?.culture ?? id);
  return {
    by,
    name: nameOf(name(by), name(members[1] ?? by)),
    charter: usualCharter(rules),
    members,
    leader: by,
    broker: null,
    shares: equally(rules, members),
  };
}

/** Everybody the same. */
export function equally(rules: Ruleset, members: readonly FactionId[]): Record<FactionId, number> {
  return sharesBy(members, () => 1, rules.numbers.alliance.talks.leastShare);
}

/**
 * Shares by strength: what each brings, fleets and industry, as envoys weigh it when they answer.
 */
export function byStrength(
  view: View,
  rules: Ruleset,
  members: readonly FactionId[],
): Record<FactionId, number> {
  const { leastShare } = rules.numbers.alliance.talks;
  return sharesBy(members, (id) => ratingPointsOf(view, rules, id), leastShare);
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

/** The draft with somebody more or fewer; offices nobody holds any more fall to the drafter. */
export function withMember(rules: Ruleset, draft: FoundingDraft, member: FactionId): FoundingDraft {
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
    shares: equally(rules, members),
  };
}

/** The draft under another charter: one without a broker names none, one of equals shares evenly. */
export function withCharter(
  rules: Ruleset,
  draft: FoundingDraft,
  form: CharterForm,
): FoundingDraft {
  return {
    ...draft,
    charter: form.id,
    broker: form.brokered ? draft.broker : null,
    shares: form.equalVotes ? equally(rules, draft.members) : draft.shares,
  };
}
