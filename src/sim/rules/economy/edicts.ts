import { scale } from '../../lib/integers';
import { type Refusal, refuse } from '../../lib/refusal';
import { type Term, term } from '../../lib/terms';
import type { Faction } from '../../state/faction';
import type { Realm } from '../../state/game';
import type { EdictId, FactionId } from '../../state/ids';
import type { Edict, Ruleset } from '../../state/ruleset';
import type { Stock } from '../../state/stocks';
import type { World } from '../../state/world';
import { spendingRefusal } from '../deals/setAside';

/** The edicts a faction has in force, in order of id. */
export function edictsOf(faction: Pick<Faction, 'edicts'> | undefined): readonly EdictId[] {
  return faction?.edicts ?? none;
}

const none: readonly EdictId[] = [];

/** What edicts are upheld with. */
export const paidIn = ['influence', 'dilithium', 'latinum'] as const;
export type PaidIn = (typeof paidIn)[number];

/** What an edict costs a month a power with so many developed worlds. */
export function edictUpkeep(
  { upkeep, perWorld, fuel, pay }: Edict,
  developed: number,
): Readonly<Record<PaidIn, number>> {
  return {
    influence: upkeep + scale(developed, perWorld),
    dilithium: fuel * developed,
    latinum: pay * developed,
  };
}

/**
 * What the edicts of a faction cost a month, a term for each.
 * @source invented
 */
export function edictTerms(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  worlds: readonly World[],
): Readonly<Record<PaidIn, Term[]>> {
  const terms: Record<PaidIn, Term[]> = { influence: [], dilithium: [], latinum: [] };
  const inForce = edictsOf(realm.factions[faction]);
  if (inForce.length === 0) return terms;
  const developed = developedAmong(worlds);
  for (const id of inForce) {
    const edict = rules.edicts[id];
    if (!edict) continue;
    const upkeep = edictUpkeep(edict, developed);
    for (const stock of paidIn) terms[stock].push(...term('upkeep.edict', -upkeep[stock], id));
  }
  return terms;
}

/** The edicts in force that cost something of any of these stocks, in order of id. */
export function edictsPaidIn(
  rules: Ruleset,
  faction: Faction,
  stocks: ReadonlySet<Stock>,
): EdictId[] {
  return edictsOf(faction).filter((id) => {
    const edict = rules.edicts[id];
    // A power without developed worlds pays no fuel and no pay, and gains nothing: it is as if it had one.
    return edict && paidIn.some((stock) => stocks.has(stock) && edictUpkeep(edict, 1)[stock] > 0);
  });
}

function developedAmong(worlds: readonly World[]): number {
  return worlds.filter(({ development }) => development === 'developed').length;
}

/** Why a faction cannot proclaim an edict; null when it can. Takes influence at once, and each month thereafter. */
export function edictRefusal(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  edict: EdictId,
): Refusal | null {
  const power = realm.factions[faction];
  const inForce = edictsOf(power);
  if (!rules.edicts[edict]) return refuse('unknownEdict');
  if (inForce.includes(edict)) return refuse('edictInForce', { edict });
  const { most, proclaim: needed } = rules.numbers.edicts;
  if (inForce.length >= most) return refuse('tooManyEdicts', { limit: most });
  return spendingRefusal(realm, faction, 'influence', needed);
}

/** The same power with an edict more in force, or one less. */
export function setEdict(power: Faction, edict: EdictId, inForce: boolean): void {
  const others = edictsOf(power).filter((id) => id !== edict);
  power.edicts = inForce ? [...others, edict].sort() : others;
}
