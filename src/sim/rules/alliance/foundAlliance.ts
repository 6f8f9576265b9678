import { required } from '../../lib/invariant';
import type { Alliance, Charter, OfficeId, Tenure } from '../../state/alliance';
import type { AllianceId, FactionId } from '../../state/ids';
import type { CharterForm, Ruleset } from '../../state/ruleset';

/** What an alliance is founded with. */
export interface Foundation {
  readonly id: AllianceId;
  readonly name: string;
  /** A charter of the content. */
  readonly form: string;
  readonly members: readonly FactionId[];
  readonly leader: FactionId;
  readonly broker: FactionId | null;
  readonly turn: number;
  /** Base shares in permille. Default: equal. */
  readonly shares?: Readonly<Record<FactionId, number>>;
  /** Holders of the offices besides the first. Default: nobody. */
  readonly offices?: Readonly<Record<OfficeId, FactionId>>;
  /** 0 to 100. Default 50 with a broker, else 0. */
  readonly parity?: number;
  readonly lean?: FactionId | null;
}

/**
 * A new alliance under a charter of the content.
 * @source invented
 */
export function foundAlliance(rules: Ruleset, foundation: Foundation): Alliance {
  const { id, name, members, leader, turn, lean = null } = foundation;
  const form = required(rules.charters[foundation.form], `charter ${foundation.form}`);
  const broker = form.brokered ? foundation.broker : null;
  return {
    id,
    name,
    members: [...members].sort(),
    leader,
    broker,
    founded: turn,
    charter: charterOf(form, sharesOf(form, foundation)),
    offices: officesOf(form, foundation),
    brokerage: { lean, effort: 1, parity: broker === null ? 0 : (foundation.parity ?? 50) },
    council: {
      agenda: [],
      divisions: [],
      favours: {},
      operations: [],
      accounts: {},
      spoils: {},
      intents: {},
      chest: 0,
      notices: {},
    },
  };
}

function charterOf(form: CharterForm, shares: Readonly<Record<FactionId, number>>): Charter {
  return {
    form: form.id,
    shares: { ...shares },
    equalVotes: form.equalVotes,
    majority: form.majority,
    charterMajority: form.charterMajority,
    brokered: form.brokered,
    vetoes: [...form.vetoes],
    war: form.war,
    subjects: form.subjects,
    tariff: form.tariff,
    quota: form.quota,
    technology: form.technology,
    notice: form.notice,
  };
}

/** Where all votes are equal so are the shares: nobody signs for equality and finds himself outweighed once it is struck out. */
function sharesOf(
  { equalVotes }: CharterForm,
  { members, leader, shares }: Foundation,
): Readonly<Record<FactionId, number>> {
  return equalVotes || shares === undefined ? equalShares(members, leader) : shares;
}

/** The same for everyone; what cannot be divided goes to the leader. */
function equalShares(members: readonly FactionId[], leader: FactionId): Record<FactionId, number> {
  const each = Math.floor(1000 / members.length);
  const rest = 1000 - each * members.length;
  return Object.fromEntries(
    [...members].sort().map((member) => [member, member === leader ? each + rest : each]),
  );
}

function officesOf(
  form: CharterForm,
  { leader, offices, turn }: Foundation,
): Record<OfficeId, Tenure> {
  const tenures: Record<OfficeId, Tenure> = {};
  const [first] = form.offices;
  if (first !== undefined) tenures[first] = { holder: leader, since: turn };
  for (const office of form.offices.slice(1)) {
    const holder = offices?.[office];
    if (holder !== undefined) tenures[office] = { holder, since: turn };
  }
  return tenures;
}
