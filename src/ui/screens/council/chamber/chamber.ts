import {
  type Alliance,
  type FactionId,
  greatPartners,
  type OfficeId,
  type Ruleset,
  sharesBy,
  standings,
  type Term,
  total,
  type View,
} from '../../../../sim';

/** What a member weighs in Council, and what it would weigh without the broker. */
export interface Weight {
  readonly member: FactionId;
  readonly terms: readonly Term[];
  /** Points of standing. */
  readonly standing: number;
  /** The same without the broker's parity and lean. */
  readonly own: number;
  /** Share of all standing, in permille and whole percents: together they are the whole. */
  readonly share: number;
}

/** The terms of standing that are the broker's work. */
const brokerTerms: ReadonlySet<string> = new Set(['standing.parity', 'standing.lean']);

/** The members' weights in the order of their seats, from left to right. */
export function weightsOf(view: View, rules: Ruleset, alliance: Alliance): Weight[] {
  const known = standings(view, rules, alliance);
  return weightsFrom(known, seatingOrder(view, rules, alliance, known));
}

export function weightsFrom(
  known: Readonly<Record<FactionId, readonly Term[]>>,
  order: readonly FactionId[],
): Weight[] {
  const standingOf = (member: FactionId) => total(known[member] ?? []);
  const weightOf = (member: FactionId) => Math.max(0, standingOf(member));
  const whole = order.reduce((sum, member) => sum + weightOf(member), 0);
  const shares = sharesBy(order, weightOf, 0);
  return order.map((member) => {
    const terms = known[member] ?? [];
    const standing = total(terms);
    return {
      member,
      terms,
      standing,
      own: total(terms.filter(({ label }) => !brokerTerms.has(label))),
      share: whole === 0 ? 0 : (shares[member] ?? 0),
    };
  });
}

/** The great partners face each other from the ends, the broker sits between, others beside it. */
function seatingOrder(
  view: View,
  rules: Ruleset,
  alliance: Alliance,
  known: Readonly<Record<FactionId, readonly Term[]>>,
): FactionId[] {
  const partners = greatPartners(view, rules, alliance);
  const heavy = (member: FactionId) => total(known[member] ?? []);
  const others = alliance.members
    .filter((member) => member !== alliance.broker && !partners?.includes(member))
    .sort((a, b) => heavy(b) - heavy(a));
  const left = others.filter((_, index) => index % 2 === 0);
  const right = others.filter((_, index) => index % 2 === 1).reverse();
  const broker =
    alliance.broker !== null && alliance.members.includes(alliance.broker) ? [alliance.broker] : [];
  const first = partners ? [partners[0]] : [];
  const second = partners ? [partners[1]] : [];
  return [...first, ...left, ...broker, ...right, ...second];
}

/** Offices a member holds, in the order of the charter's form. */
export function officesHeld(rules: Ruleset, alliance: Alliance, member: FactionId): OfficeId[] {
  const form = rules.charters[alliance.charter.form];
  const listed = form?.offices ?? Object.keys(alliance.offices);
  return listed.filter((office) => alliance.offices[office]?.holder === member);
}

/** The alliance whose chamber is shown: one's own, else the first whose Council one may see. */
export function shownAlliance(
  view: View,
  faction: FactionId | null,
  wanted: string | null,
): Alliance | null {
  const own = faction === null ? null : (view.factions[faction]?.alliance ?? null);
  const open = Object.values(view.alliances).filter(({ council }) => council !== null);
  return (
    open.find(({ id }) => id === wanted) ??
    open.find(({ id }) => id === own) ??
    (faction === null ? open[0] : undefined) ??
    null
  );
}
