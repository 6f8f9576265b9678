import type { CharterForm, FactionId, FoundingPlan } from '../../sim';
import {
  allianceName,
  attitudeOf,
  atWar,
  idsOf,
  inOrder,
  membersWith,
  opinionOf,
  ratingPointsOf,
  sortedBy,
} from '../../sim';
import type { Planner } from '../core/planner';
import type { CommonEnemy } from './commonEnemy';
import type { Outlook } from './outlook';

/** Partners and brokers considered, the likeliest first. */
const mostPartners = 3;
const mostBrokers = 2;
/** Opinion below which nobody is asked; the same while the enemy is at the gates. */
const disliked = -25;
const hated = -35;
/** Base share of a broker, in permille: what it brings, and this at least. */
const leastForBroker = 160;
/** Attitude to bondage below which no charter that allows it is proposed. */
const abhorrence = -25;

/**
 * Plans of an alliance against an enemy that a power may propose, those it likes most first; with
 * `wanted` those are its partners, whatever it thinks of them.
 */
export function draftPlans(
  outlook: Outlook,
  enemy: CommonEnemy,
  wanted: readonly FactionId[] = [],
): FoundingPlan[] {
  const { planner } = outlook;
  const form = charterFor(planner);
  if (form === null) return [];
  const bidden = wanted.filter((id) => isFree(outlook, id, enemy.rival.faction));
  const partners = bidden.length > 0 ? bidden : partnersAgainst(outlook, enemy);
  return [
    ...(form.brokered ? mediations(outlook, form, enemy, partners, bidden) : []),
    ...partners.flatMap((partner) => {
      if (form.brokered && !isPeer(outlook, partner)) return [];
      const brokers = form.brokered ? brokersBetween(outlook, enemy, partner) : [];
      return [...brokers, null].flatMap((broker) =>
        plansWith(planner, form, enemy, { partners: [planner.me, partner], broker }),
      );
    }),
  ];
}

/** Strength of a power, in permille of another's, below which it is no partner but may be a broker. */
const dwarf = 400;
/** Strength of a power as great as oneself, in permille. */
const balanced = 1000;

function isPeer(outlook: Outlook, other: FactionId): boolean {
  return !isDwarf(outlook, other) && outlook.ratio(other) >= dwarf;
}

function arePeers({ ratio }: Outlook, one: FactionId, other: FactionId): boolean {
  const lesser = Math.min(ratio(one), ratio(other));
  return lesser * 1000 >= Math.max(ratio(one), ratio(other)) * dwarf;
}

function isDwarf(outlook: Outlook, beside: FactionId): boolean {
  return outlook.ratio(beside) * dwarf > 1_000_000;
}

/**
 * What a small power may offer: to hold the scales between two great ones, or between those whom its aims name,
 * who need only be greater than it.
 */
function mediations(
  outlook: Outlook,
  form: CharterForm,
  enemy: CommonEnemy,
  greats: readonly FactionId[],
  named: readonly FactionId[],
): FoundingPlan[] {
  const { planner } = outlook;
  const above = greats.filter(
    (great) =>
      isDwarf(outlook, great) || (named.includes(great) && outlook.ratio(great) > balanced),
  );
  return above.flatMap((first, index) =>
    above
      .slice(index + 1)
      .filter((second) => !atWar(planner.view, first, second) && arePeers(outlook, first, second))
      .flatMap((second) =>
        plansWith(planner, form, enemy, { partners: [first, second], broker: planner.me }),
      ),
  );
}

/** Two who share the Council, and who holds the scales between them. */
interface Circle {
  readonly partners: readonly [FactionId, FactionId];
  readonly broker: FactionId | null;
}

function plansWith(
  planner: Planner,
  form: CharterForm,
  enemy: CommonEnemy,
  circle: Circle,
): FoundingPlan[] {
  if (!isMatch(planner, enemy, circle)) return [];
  return circle.partners.flatMap((leader) => variants(planner, form, circle, leader));
}

/** Share of the enemy's weight, in permille, that partners must bring together to be of any use. */
const match = 950;

/** Whether all together would be a match for the enemy and whoever stands by it. */
function isMatch({ view, rules }: Planner, { rival }: CommonEnemy, circle: Circle): boolean {
  const weigh = (members: readonly FactionId[]) =>
    members.reduce((sum, id) => sum + ratingPointsOf(view, rules, id), 0);
  return weigh(membersOf(circle)) * 1000 >= weigh(membersWith(view, rival.faction)) * match;
}

function membersOf({ partners, broker }: Circle): FactionId[] {
  return [...partners, ...(broker === null ? [] : [broker])].sort();
}

/** The charter a power would live under: its custom decides about bondage, its temper about war. */
function charterFor({ view, rules, me, temperament }: Planner): CharterForm | null {
  const bondage = attitudeOf(view, rules, me, 'bondage');
  const forms = inOrder(rules.charters);
  const free = forms.find(({ subjects }) => subjects === 'freedom');
  if (bondage <= abhorrence && free) return free;
  const bold = temperament.aggression >= 40 || temperament.trade >= 60;
  return (
    forms.find(({ brokered, subjects }) => brokered === bold && subjects !== 'freedom') ?? null
  );
}

/** Powers free to ally that stand against the same enemy or need not love it, the strongest first. */
function partnersAgainst(outlook: Outlook, { rival }: CommonEnemy): FactionId[] {
  const { planner, opinion } = outlook;
  const { view, rules } = planner;
  const willing = outlook.others.filter(
    (id) =>
      isFree(outlook, id, rival.faction) &&
      opinion(id) > (rival.atWar ? hated : disliked) &&
      opinionOf(view, rules, id, rival.faction) < 30,
  );
  const strongest = sortedBy(willing, (id) => 0 - outlook.ratio(id) - 3 * opinion(id));
  return strongest.slice(0, mostPartners);
}

/** Whether a power is in no alliance and neither the enemy nor one's own. */
function isFree({ planner }: Outlook, id: FactionId, enemy: FactionId): boolean {
  return (
    id !== enemy && (planner.view.factions[id]?.alliance ?? null) === null && !planner.isFoe(id)
  );
}

/** Lesser powers that both partners trust and that care for an even balance, the best first. */
function brokersBetween(outlook: Outlook, { rival }: CommonEnemy, partner: FactionId): FactionId[] {
  const { planner, rivals, opinion } = outlook;
  const { view, rules } = planner;
  const most = Math.min(600, outlook.ratio(partner) - 1);
  const trust = (id: FactionId) =>
    opinion(id) +
    opinionOf(view, rules, partner, id) +
    attitudeOf(view, rules, id, 'equality') +
    Math.floor(attitudeOf(view, rules, id, 'trade') / 2) -
    Math.floor(Math.max(0, rivals.get(id)?.distance ?? 0) / 50);
  const lesser = outlook.others.filter(
    (id) => id !== partner && isFree(outlook, id, rival.faction) && outlook.ratio(id) <= most,
  );
  const trusted = lesser.filter((id) => trust(id) > 0);
  return sortedBy(trusted, (id) => -trust(id)).slice(0, mostBrokers);
}

/** The same circle with other shares: even, by strength, and half way between. */
function variants(
  planner: Planner,
  form: CharterForm,
  circle: Circle,
  leader: FactionId,
): FoundingPlan[] {
  const { view, rules, me } = planner;
  const { partners, broker } = circle;
  const [first, second] = partners;
  const strength = (id: FactionId) => Math.max(1, ratingPointsOf(view, rules, id));
  const brokersShare = shareOfBroker(circle, strength);
  const rest = 1000 - brokersShare;
  // In whole percents, as shares are read.
  const percents = (permille: number) => 10 * Math.floor(permille / 10);
  const even = percents(rest / 2);
  const fair = percents((rest * strength(first)) / (strength(first) + strength(second)));
  const bounded = Math.max(percents(rest / 4), Math.min(percents((rest * 3) / 4), fair));
  const shares = form.equalVotes ? [even] : [even, bounded, percents((even + bounded) / 2)];
  return [...new Set(shares)].map((share) => ({
    by: me,
    name: nameFor(planner, leader, leader === first ? second : first),
    charter: form.id,
    members: membersOf(circle),
    leader,
    broker,
    shares: {
      [first]: share,
      [second]: rest - share,
      ...(broker === null ? {} : { [broker]: brokersShare }),
    },
  }));
}

function shareOfBroker({ partners, broker }: Circle, strength: (id: FactionId) => number): number {
  if (broker === null) return 0;
  const together = strength(partners[0]) + strength(partners[1]) + strength(broker);
  return Math.max(leastForBroker, Math.floor((100 * strength(broker)) / together) * 10);
}

/** As `Klingon-Cardassian Alliance`: the leader first; numbered when there has been one. */
function nameFor({ view, rules }: Planner, leader: FactionId, partner: FactionId): string {
  const name = allianceName(rules, view, 'founded', { leader, partner });
  const taken = idsOf(view.alliances).filter((id) => view.alliances[id]?.name.startsWith(name));
  return taken.length === 0 ? name : `${name} ${taken.length + 1}`;
}
