import { scale } from '../../../../lib/integers';
import { compareIds } from '../../../../lib/ordered';
import { refuse } from '../../../../lib/refusal';
import type { DealItem } from '../../../../state/dealItem';
import type { TreatyTerms } from '../../../../state/diplomacy';
import type { Realm } from '../../../../state/game';
import type { FactionId } from '../../../../state/ids';
import type { Ruleset } from '../../../../state/ruleset';
import { hasFields, isId } from '../../../../state/shape';
import { storesOf } from '../../../detection/knowledge';
import { atWar, enemiesOf, membersWith } from '../../relations';
import { supportedWorth } from '../../warScore';
import type { Draft, QuestionDefinition } from './definition';

/**
 * The wars of one power, and those that its enemies fight among each other: every two sides may sign a peace, and an
 * armistice that binds for some time, and who is losing pays for it. Allies make peace together.
 * @source invented
 */
export const peace: QuestionDefinition<'peace'> = {
  kind: 'peace',
  check: (question) => hasFields(question, 'kind', 'of') && isId(question.of),
  validate(realm, { of }) {
    if (realm.factions[of]?.alive !== true) return refuse('unknownFaction', { faction: of });
    return enemiesOf(realm, of).length === 0 ? refuse('congressNoWar', { faction: of }) : null;
  },
  concerned: (realm, { of }) =>
    sidesIn(realm, of)
      .flat()
      .filter((id) => realm.factions[id]?.alive === true)
      .sort(compareIds),
  drafts(realm, rules, { of }) {
    const sides = sidesIn(realm, of);
    return sides.flatMap((ours, at) =>
      sides.slice(at + 1).flatMap((theirs) => draftBetween(realm, rules, ours, theirs)),
    );
  },
};

/** The sides of the wars of a power: itself and each enemy, with all their allies; in order of their first. */
function sidesIn(realm: Realm, of: FactionId): FactionId[][] {
  const sides = new Map<string, FactionId[]>();
  const fighting = membersWith(realm, of).flatMap((member) => [
    member,
    ...enemiesOf(realm, member),
  ]);
  for (const each of fighting) {
    const side = [...membersWith(realm, each)].sort(compareIds);
    sides.set(side[0] ?? each, side);
  }
  return [...sides.keys()].sort(compareIds).flatMap((first) => [sides.get(first) ?? []]);
}

function draftBetween(
  realm: Realm,
  rules: Ruleset,
  ours: readonly FactionId[],
  theirs: readonly FactionId[],
): Draft[] {
  const from = speakerOf(realm, ours, theirs);
  const to = from === undefined ? undefined : speakerOf(realm, theirs, [from]);
  if (from === undefined || to === undefined) return [];
  const terms = armistice(rules.numbers.congress.binds);
  return [
    {
      from,
      to,
      give: [{ kind: 'peace' }, { kind: 'treaty', terms }, ...indemnity(realm, rules, from, to)],
      take: indemnity(realm, rules, to, from),
    },
  ];
}

/** What a side that is losing pays the other: what the war supports, as far as it has it. */
function indemnity(realm: Realm, rules: Ruleset, payer: FactionId, winner: FactionId): DealItem[] {
  const { share, means, unknown } = rules.numbers.congress.indemnity;
  const stores = storesOf(realm, payer);
  const most = stores === null ? unknown : scale(Math.max(0, stores.latinum), means);
  const amount = Math.min(most, scale(supportedWorth(realm, rules, winner, payer), share));
  return amount > 0 ? [{ kind: 'stock', stock: 'latinum', amount }] : [];
}

/** Who speaks for a side against others: its leader if he fights them, else the first who does; undefined: nobody fights. */
function speakerOf(
  realm: Realm,
  side: readonly FactionId[],
  others: readonly FactionId[],
): FactionId | undefined {
  const fighting = side.filter((id) => others.some((other) => atWar(realm, id, other)));
  const alliance = realm.factions[side[0] ?? '']?.alliance ?? null;
  const leader = alliance === null ? undefined : realm.alliances[alliance]?.leader;
  return leader !== undefined && fighting.includes(leader) ? leader : fighting[0];
}

function armistice(turns: number): TreatyTerms {
  return { kind: 'armistice', turns, zone: [], stock: null, amount: 0 };
}
