import type { TermLabel } from '../../lib/codes/codes';
import { adjust } from '../../lib/integers';
import type { Term } from '../../lib/terms';
import type { Effect, ShipRole, Stat } from '../../state/ruleset';

/**
 * Everything that changes a figure, with where each change comes from. `flat` changes are added to
 * the base first; `permille` changes of all sources add, then scale once.
 */
export interface Modifiers {
  /** Sum of the changes in permille; `role` narrows it to ships of that role. */
  permille(stat: Stat, role?: ShipRole): number;
  /** Sum of the changes in the figure's own unit. */
  flat(stat: Stat, role?: ShipRole): number;
  /** The changes in permille one by one. */
  terms(stat: Stat, role?: ShipRole): Term[];
  /** The changes in the figure's own unit one by one. */
  flatTerms(stat: Stat, role?: ShipRole): Term[];
  /** The figure after all changes, floored. */
  apply(stat: Stat, base: number, role?: ShipRole): number;
  /** Terms in the figure's own unit that add up to exactly `apply(stat, total(base), role)`. */
  explain(stat: Stat, base: readonly Term[], role?: ShipRole): Term[];
}

/** Where changes come from: a label of `src/text`, what it speaks of, and the changes. */
export interface ModifierSource {
  readonly label: TermLabel;
  readonly subject?: string;
  readonly effects: readonly Effect[];
}

interface Change {
  readonly label: TermLabel;
  readonly subject: string | undefined;
  readonly flat: number;
  readonly permille: number;
  readonly roles: readonly ShipRole[] | undefined;
}

/** What all changes of a figure come to. */
interface Sum {
  readonly flat: number;
  readonly permille: number;
}

/**
 * Folds sources into modifiers, on top of those `beneath`.
 * @source invented
 */
export function foldModifiers(
  sources: readonly ModifierSource[],
  beneath: Modifiers | null,
): Modifiers {
  const changes = new Map<Stat, Change[]>();
  for (const { label, subject, effects } of sources) {
    for (const { stat, flat = 0, permille = 0, roles } of effects) {
      const list = changes.get(stat);
      const change = { label, subject, flat, permille, roles };
      if (list) list.push(change);
      else changes.set(stat, [change]);
    }
  }
  // Most worlds are outposts that change nothing of what their power brings.
  return changes.size === 0 && beneath !== null ? beneath : new Fold(changes, beneath);
}

/** Folds are made by the hundred each month: one object each, its sums worked out when first asked for. */
class Fold implements Modifiers {
  private readonly sums = new Map<Stat, Sum>();
  private byRole: Map<ShipRole, Map<Stat, Sum>> | null = null;

  constructor(
    private readonly changes: ReadonlyMap<Stat, readonly Change[]>,
    private readonly beneath: Modifiers | null,
  ) {}

  permille(stat: Stat, role?: ShipRole): number {
    return this.sumOf(stat, role).permille;
  }

  flat(stat: Stat, role?: ShipRole): number {
    return this.sumOf(stat, role).flat;
  }

  terms(stat: Stat, role?: ShipRole): Term[] {
    return [...(this.beneath?.terms(stat, role) ?? []), ...this.termsOf(stat, 'permille', role)];
  }

  flatTerms(stat: Stat, role?: ShipRole): Term[] {
    return [...(this.beneath?.flatTerms(stat, role) ?? []), ...this.termsOf(stat, 'flat', role)];
  }

  apply(stat: Stat, base: number, role?: ShipRole): number {
    const { flat, permille } = this.sumOf(stat, role);
    return adjust(base + flat, permille);
  }

  explain(stat: Stat, base: readonly Term[], role?: ShipRole): Term[] {
    return explain(this, stat, base, role);
  }

  private sumOf(stat: Stat, role: ShipRole | undefined): Sum {
    const known = role === undefined ? this.sums : this.sumsFor(role);
    let sum = known.get(stat);
    if (sum === undefined) {
      sum = this.add(stat, role);
      known.set(stat, sum);
    }
    return sum;
  }

  private add(stat: Stat, role: ShipRole | undefined): Sum {
    let flat = this.beneath?.flat(stat, role) ?? 0;
    let permille = this.beneath?.permille(stat, role) ?? 0;
    for (const change of this.changes.get(stat) ?? []) {
      if (!applies(change, role)) continue;
      flat += change.flat;
      permille += change.permille;
    }
    return { flat, permille };
  }

  private sumsFor(role: ShipRole): Map<Stat, Sum> {
    this.byRole ??= new Map();
    let sums = this.byRole.get(role);
    if (!sums) {
      sums = new Map();
      this.byRole.set(role, sums);
    }
    return sums;
  }

  private termsOf(stat: Stat, part: 'flat' | 'permille', role: ShipRole | undefined): Term[] {
    return (this.changes.get(stat) ?? [])
      .filter((change) => change[part] !== 0 && applies(change, role))
      .map((change) => termOf(change.label, change.subject, change[part]));
  }
}

/** Modifiers that change nothing. */
export const unchanged = foldModifiers([], null);

/** The same modifiers without their flat changes of some figures. */
export function withoutFlat(modifiers: Modifiers, stats: ReadonlySet<Stat>): Modifiers {
  const less: Modifiers = {
    permille: (stat, role) => modifiers.permille(stat, role),
    terms: (stat, role) => modifiers.terms(stat, role),
    flat: (stat, role) => (stats.has(stat) ? 0 : modifiers.flat(stat, role)),
    flatTerms: (stat, role) => (stats.has(stat) ? [] : modifiers.flatTerms(stat, role)),
    apply: (stat, base, role) =>
      stats.has(stat)
        ? adjust(base, modifiers.permille(stat, role))
        : modifiers.apply(stat, base, role),
    explain: (stat, base, role) => explain(less, stat, base, role),
  };
  return less;
}

function applies({ roles }: Change, role: ShipRole | undefined): boolean {
  return !roles || (role !== undefined && roles.includes(role));
}

function termOf(label: TermLabel, subject: string | undefined, amount: number): Term {
  return subject === undefined ? { label, amount } : { label, subject, amount };
}

/** What rounding leaves over goes to the greatest share, so that terms add up to the figure. */
function explain(modifiers: Modifiers, stat: Stat, base: readonly Term[], role?: ShipRole): Term[] {
  const start = [...base, ...modifiers.flatTerms(stat, role)];
  const before = start.reduce((amount, part) => amount + part.amount, 0);
  const shares = modifiers
    .terms(stat, role)
    .map((share) => ({ ...share, amount: Math.trunc((before * share.amount) / 1000) }));
  const after = adjust(before, modifiers.permille(stat, role));
  const rest = after - before - shares.reduce((amount, share) => amount + share.amount, 0);
  let widest = -1;
  for (const [index, share] of shares.entries()) {
    if (widest < 0 || Math.abs(share.amount) > Math.abs(shares[widest]?.amount ?? 0))
      widest = index;
  }
  const rounded = shares.map((share, index) =>
    index === widest ? { ...share, amount: share.amount + rest } : share,
  );
  return [...start, ...rounded.filter((share) => share.amount !== 0)];
}
