import {
  idsOf,
  inOrder,
  type SectorPolicy,
  sortedBy,
  studyable,
  technologyCost,
  total,
} from '../../sim';
import { fleetsWith, type Hand, ownWorlds } from './hand';
import { visitMarket } from './market';

/** Technologies kept on the list. */
const studied = 3;

/**
 * What any player does who lets his realm run by itself: governors build by one policy everywhere, the
 * cheapest technology is studied, scouts explore by themselves, ore is sold and, where asked, bought.
 */
export function keepHouse(
  hand: Hand,
  policy: SectorPolicy,
  market: 'trade' | 'sell' = 'trade',
): void {
  governBy(hand, policy);
  study(hand);
  for (const { id, command } of fleetsWith(hand, ['scout'])) {
    if (command.mission.kind !== 'none' || command.route.length > 0) continue;
    hand.give({ type: 'setMission', fleet: id, mission: { kind: 'explore' } });
  }
  visitMarket(hand, market === 'trade');
}

/** Develops outposts, one at a time: each costs what four ships do. */
export function develop(hand: Hand): void {
  const worlds = ownWorlds(hand);
  const isUnderWay = worlds.some(({ works }) =>
    works?.queue.some(({ kind }) => kind === 'develop'),
  );
  if (isUnderWay) return;
  for (const { id } of worlds) {
    if (hand.give({ type: 'enqueue', world: id, kind: 'develop', what: '', repeat: false })) return;
  }
}

function governBy(hand: Hand, policy: SectorPolicy): void {
  const { books, own, view, me } = hand;
  const developed = ownWorlds(hand).filter(({ development }) => development === 'developed');
  const seat = developed.find(({ id }) => id === own.capital) ?? developed[0];
  if (seat && Object.keys(books.sectors).length === 0) {
    hand.give({ type: 'createSector', seat: seat.id, name: seat.name, policy });
  }
  const idle = inOrder(view.characters).filter(
    ({ id, faction, role, status }) =>
      faction === me &&
      role === 'governor' &&
      status === 'active' &&
      !Object.values(books.sectors).some(({ governor }) => governor === id),
  );
  for (const id of idsOf(books.sectors)) {
    const sector = books.sectors[id];
    if (sector && sector.policy !== policy)
      hand.give({ type: 'setSectorPolicy', sector: id, policy });
    const character = sector?.governor === null ? idle.shift() : undefined;
    if (character) hand.give({ type: 'assignGovernor', sector: id, character: character.id });
  }
  for (const { id, works } of developed) {
    if (works?.delegated === false)
      hand.give({ type: 'delegateWorld', world: id, delegated: true });
  }
}

function study({ view, rules, me, books, give }: Hand): void {
  if (books.research.length > 0) return;
  const cost = (id: string) => total(technologyCost(view, rules, me, id));
  const technologies = sortedBy(studyable(view, rules, me), cost).slice(0, studied);
  if (technologies.length > 0) give({ type: 'setResearch', technologies });
}
