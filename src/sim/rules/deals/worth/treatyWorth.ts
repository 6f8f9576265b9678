import { clamp, permilleOf, scale } from '../../../lib/integers';
import { type Term, term, total } from '../../../lib/terms';
import type { TreatyKind, TreatyTerms } from '../../../state/diplomacy';
import type { Attitude } from '../../../state/ruleset';
import { attitudeOf, voicedTerms } from '../../diplomacy/attitudes';
import { keepsSlaves } from '../../diplomacy/character';
import { wishTerms } from '../../diplomacy/court/courtTerms';
import { opinionOf } from '../../diplomacy/opinion';
import { atWar, enemiesOf } from '../../diplomacy/relations';
import { treatyBetween } from '../../diplomacy/treatyLookup';
import { paidOver } from '../../diplomacy/tribute';
import { trustOf } from '../../diplomacy/trust';
import { openPledges } from '../openPledges';
import { fearTerms } from './fear';
import { guaranteeWorth } from './guaranteeWorth';
import { booked, type Judged, portion } from './judged';
import { stockPrice } from './stockWorth';

/** What a people or its ruler must care about for each kind. */
const bearing: Readonly<Record<TreatyKind, Attitude>> = {
  nonAggression: 'honour',
  transit: 'trade',
  trade: 'trade',
  intelligence: 'coalition',
  defence: 'coalition',
  armistice: 'forgiveness',
  protectorate: 'coalition',
  guarantee: 'honour',
  tribute: 'trade',
  pension: 'trade',
};

/** Treaties that make one a friend of what the partner does at home. */
const close: readonly TreatyKind[] = ['trade', 'intelligence', 'defence', 'protectorate'];

/**
 * A treaty, for who would sign it. Of unequal ones the giver protects, or pays.
 * @source invented
 */
export function treatyWorth(judged: Judged, terms: TreatyTerms): Term[] {
  if (terms.kind === 'tribute') return tributeWorth(judged, terms);
  if (terms.kind === 'pension') return payments(judged, terms);
  const worth = [
    ...general(judged, terms.kind),
    ...(terms.kind === 'defence' ? warsBrought(judged) : []),
    ...(terms.kind === 'nonAggression' ? fearTerms(judged) : []),
    ...(terms.kind === 'protectorate' ? protection(judged, terms) : []),
    ...(terms.kind === 'guarantee' ? guaranteeWorth(judged, terms.turns) : []),
  ];
  return [...worth, ...briefTerms(judged, terms, total(worth))];
}

/**
 * A treaty for less than its usual time is worth so much less to who gains by it; one that is signed
 * anew, or promises the peace that was promised before, for the time it adds: nobody sells the same
 * months twice.
 */
function briefTerms(judged: Judged, terms: TreatyTerms, worth: number): Term[] {
  const { realm, rules, judge, other } = judged;
  const usual = rules.numbers.treaties.usual[terms.kind] || terms.turns;
  if (usual === 0 || worth <= 0) return [];
  const held = treatyBetween(realm, terms.kind, judge, other);
  const promised = terms.kind === 'nonAggression' ? sparedUntil(judged) : 0;
  const added = terms.turns - Math.max(0, Math.max(held?.until ?? 0, promised) - realm.turn);
  const share = clamp(permilleOf(added, usual), 0, 1000);
  return term('deal.brief', scale(worth, share) - worth);
}

/** The last turn for which the other has given his word not to attack the judge; 0: he has not. */
function sparedUntil({ realm, judge, other }: Judged): number {
  const words = openPledges(realm, other).filter(
    ({ terms }) => terms.kind === 'spare' && terms.faction === judge,
  );
  return Math.max(0, ...words.map(({ due }) => due));
}

function general(judged: Judged, kind: Exclude<TreatyKind, 'tribute' | 'pension'>): Term[] {
  const { realm, rules, judge, other } = judged;
  const { kinds, opinion, attitude } = rules.numbers.deals.treaty;
  const attached = (cares: number) => portion(cares, attitude);
  return [
    ...term(`deal.treaty.${kind}`, kinds[kind]),
    ...term('deal.opinion', portion(opinionOf(realm, rules, judge, other), opinion[kind]), other),
    ...voicedTerms(realm, rules, judge, bearing[kind], attached, `attitude.${bearing[kind]}`),
    ...wishTerms(realm, rules, judge, (want) =>
      want.kind === 'treaty' && want.treaty === kind && want.on === other ? 1 : 0,
    ),
    ...(close.includes(kind) ? bondageTerms(judged) : []),
    ...term('deal.distrust', -portion(brokenFaith(judged), opinion[kind]), other),
  ];
}

/** Points that broken faith takes from any paper the other signs. */
function brokenFaith({ realm, rules, judge, other }: Judged): number {
  return scale(1000 - trustOf(realm, rules, judge, other), pointsOfFaith);
}

/** Points that the paper of somebody whose word counts for nothing loses. */
const pointsOfFaith = 100;

/** Who abhors bondage does not befriend those who live by it; who lives by it asks no questions. */
function bondageTerms({ realm, rules, judge, other }: Judged): Term[] {
  const attitude = attitudeOf(realm, rules, judge, 'bondage');
  const abhorred = keepsSlaves(realm, rules, other) ? Math.min(0, attitude) : 0;
  return term('attitude.bondage', abhorred, other);
}

/** A common enemy binds; wars that are not one's own are none of one's business. */
function warsBrought({ realm, rules, judge, other }: Judged): Term[] {
  const { commonEnemy, foreignWar } = rules.numbers.deals.treaty;
  return enemiesOf(realm, other)
    .filter((enemy) => enemy !== judge)
    .flatMap((enemy) =>
      atWar(realm, judge, enemy)
        ? term('deal.commonEnemy', commonEnemy, enemy)
        : term('deal.foreignWar', foreignWar, enemy),
    );
}

/** The giver protects: a burden. The ward is safe, and no longer his own master. */
function protection(judged: Judged, terms: TreatyTerms): Term[] {
  const { realm, rules, judge, other, gains } = judged;
  const { protection: safety, burden, independence } = rules.numbers.deals.treaty;
  const ward = gains ? judge : other;
  const enemies = enemiesOf(realm, ward).filter((enemy) => enemy !== judge && enemy !== other);
  const dues = payments({ ...judged, gains: !gains }, terms);
  if (!gains) {
    return [...term('deal.burden', -burden * (1 + enemies.length), ward), ...dues];
  }
  return [
    ...term('deal.protection', safety * (1 + enemies.length), other),
    ...term('deal.independence', -independence),
    ...prideTerms(judged),
    ...fearTerms(judged),
    ...dues,
  ];
}

/** What is paid over the time of the treaty; what will be needed then nobody knows. */
function payments(judged: Judged, { stock, amount, turns }: TreatyTerms): Term[] {
  if (stock === null || amount === 0) return [];
  const units = paidOver(judged.rules, amount, turns);
  return term('deal.stock', booked(judged, stockPrice(judged, stock, units)), stock);
}

/** The giver pays; the proud pay to nobody. */
function tributeWorth(judged: Judged, terms: TreatyTerms): Term[] {
  const paid = payments(judged, terms);
  if (judged.gains || total(paid) === 0) return paid;
  return [...paid, ...prideTerms(judged), ...fearTerms(judged)];
}

function prideTerms({ realm, rules, judge }: Judged): Term[] {
  const { attitude } = rules.numbers.deals.treaty;
  const pride = (care: Attitude) =>
    -portion(Math.max(0, attitudeOf(realm, rules, judge, care)), attitude);
  return [
    ...term('attitude.honour', pride('honour')),
    ...term('attitude.ambition', pride('ambition')),
  ];
}
