import type { CharterForm, FactionId, FoundingPlan } from '../../sim';
import { attitudeOf, idsOf, inOrder, membersWith, opinionOf, sortedBy, weightOf } from '../../sim';
import type { Mind } from '../mind';
import type { CommonEnemy } from './commonEnemy';
import type { Outlook } from './outlook';

/** Partners and brokers considered, the likeliest first. */
const mostPartners = 3;
const mostBrokers = 2;
/** Opinion below which nobody is asked; the same while the enemy is at the gates. */
const disliked = -25;
const hated = -55;
/** Base share of a broker, in permille. */
const brokersShare = 160;
/** Attitude to bondage below which no charter that allows it is proposed. */
const abhorrence = -25;

/** Plans of an alliance against an enemy that a power may propose, those it likes most first. */
export function draftPlans(outlook: Outlook, enemy: CommonEnemy): FoundingPlan[] {
  const { mind } = outlook;
  const form = charterFor(mind);
  if (form === null) return [];
  return partnersAgainst(outlook, enemy).flatMap((partner) => {
    const brokers = form.brokered ? brokersBetween(outlook, enemy, partner) : [];
    return [...brokers, null]
      .filter((broker) => isMatch(mind, enemy, partner, broker))
      .flatMap((broker) =>
        [mind.me, partner].flatMap((leader) => variants(mind, form, partner, leader, broker)),
      );
  });
}

/** Share of the enemy's weight, in permille, that partners must bring together to be of any use. */
const match = 850;

/** Whether all together would be a match for the enemy and whoever stands by it. */
function isMatch(
  { view, rules, me }: Mind,
  { rival }: CommonEnemy,
  partner: FactionId,
  broker: FactionId | null,
): boolean {
  const weigh = (members: readonly FactionId[]) =>
    members.reduce((sum, id) => sum + weightOf(view, rules, id), 0);
  const ours = weigh([me, partner, ...(broker === null ? [] : [broker])]);
  return ours * 1000 >= weigh(membersWith(view, rival.faction)) * match;
}

/** The charter a power would live under: its custom decides about bondage, its temper about war. */
function charterFor({ view, rules, me, temperament }: Mind): CharterForm | null {
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
  const { mind, opinion } = outlook;
  const { view, rules } = mind;
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
function isFree({ mind }: Outlook, id: FactionId, enemy: FactionId): boolean {
  return id !== enemy && (mind.view.factions[id]?.alliance ?? null) === null && !mind.isFoe(id);
}

/** Lesser powers that both partners trust and that care for an even balance, the best first. */
function brokersBetween(outlook: Outlook, { rival }: CommonEnemy, partner: FactionId): FactionId[] {
  const { mind, rivals, opinion } = outlook;
  const { view, rules } = mind;
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

/** The same partners with other shares: even, by strength, and half way between. */
function variants(
  mind: Mind,
  form: CharterForm,
  partner: FactionId,
  leader: FactionId,
  broker: FactionId | null,
): FoundingPlan[] {
  const { view, rules, me } = mind;
  const members = [me, partner, ...(broker === null ? [] : [broker])].sort();
  const strength = (id: FactionId) => Math.max(1, weightOf(view, rules, id));
  const rest = 1000 - (broker === null ? 0 : brokersShare);
  const even = Math.floor(rest / 2);
  const fair = Math.floor((rest * strength(me)) / (strength(me) + strength(partner)));
  const bounded = Math.max(Math.floor(rest / 4), Math.min(Math.floor((rest * 3) / 4), fair));
  const shares = form.equalVotes ? [even] : [even, bounded, Math.floor((even + bounded) / 2)];
  return [...new Set(shares)].map((mine) => ({
    by: me,
    name: nameFor(mind, leader, leader === me ? partner : me),
    charter: form.id,
    members,
    leader,
    broker,
    shares: {
      [me]: mine,
      [partner]: rest - mine,
      ...(broker === null ? {} : { [broker]: brokersShare }),
    },
  }));
}

/** As `Klingon-Cardassian Alliance`: the leader first; numbered when there has been one. */
function nameFor({ view, rules }: Mind, leader: FactionId, partner: FactionId): string {
  const adjective = (id: FactionId) => {
    const culture = view.factions[id]?.culture ?? '';
    return rules.cultures[culture]?.adjective ?? id;
  };
  const name = `${adjective(leader)}-${adjective(partner)} Alliance`;
  const taken = idsOf(view.alliances).filter((id) => view.alliances[id]?.name.startsWith(name));
  return taken.length === 0 ? name : `${name} ${taken.length + 1}`;
}
