import type { Order, OrderOf, OrderType, Stance } from '../../../sim';
import { number, percent } from '../../format';
import type { Names } from '../../names';
import { list, type Segment, type Sentence, say } from '../../segments';

/** Orders to one fleet, by what comes first in a sentence about it. */
const fleetTypes = [
  'splitFleet',
  'commitFleet',
  'moveFleet',
  'setMission',
  'holdFleet',
  'assignCommander',
  'setStance',
  'setRetreat',
  'setCloak',
] as const satisfies readonly OrderType[];
type FleetOrder = OrderOf<(typeof fleetTypes)[number]>;

export function isFleetOrder(order: Order): order is FleetOrder {
  return fleetTypes.some((type) => type === order.type);
}

const toDo: Readonly<Record<Stance, string>> = {
  assault: 'attack whatever it meets',
  hold: 'stand its ground',
  evade: 'keep out of battle',
  ambush: 'lie in wait',
  blockade: 'blockade the worlds there',
  raid: 'prey on trade',
  patrol: 'patrol',
};

/** All that one fleet is told, in one sentence: `Send the Second Fleet to Vulcan, to stand its ground.` */
export function fleetSentence(orders: readonly FleetOrder[], names: Names): Sentence {
  const rank = ({ type }: FleetOrder) => fleetTypes.indexOf(type);
  const [first, ...others] = [...orders].sort((a, b) => rank(a) - rank(b));
  if (!first) return [];
  const rest = others
    .filter((order) => !(order.type === 'setMission' && order.mission.kind === 'none'))
    .map((order) => task(order, names));
  const lead = leading(first, names);
  if (lead !== null) return rest.length === 0 ? lead : say`${lead}, to ${joined(rest)}`;
  return say`Order ${names.fleet(first.fleet)} to ${joined([task(first, names), ...rest])}`;
}

function joined(phrases: readonly Sentence[]): Sentence {
  return phrases.flatMap((phrase, index): Sentence => {
    if (index === 0) return phrase;
    return [{ text: index === phrases.length - 1 ? ' and ' : ', ' }, ...phrase];
  });
}

/** What begins a sentence of its own; null for mere conduct. */
function leading(order: FleetOrder, names: Names): Sentence | null {
  switch (order.type) {
    case 'splitFleet':
      return say`Detach ${ships(order.ships.length)} from ${names.fleet(order.fleet)} as ${order.name}`;
    case 'moveFleet':
      return say`Send ${names.fleet(order.fleet)} to ${names.system(order.route.at(-1) ?? null)}`;
    case 'holdFleet':
      return say`Keep ${names.fleet(order.fleet)} where it is`;
    case 'assignCommander':
      return order.character === null
        ? say`Relieve the commander of ${names.fleet(order.fleet)}`
        : say`Give ${names.character(order.character)} the command of ${names.fleet(order.fleet)}`;
    case 'commitFleet':
      return order.operation === null
        ? say`Release ${names.fleet(order.fleet)} from the joint operation`
        : say`Tell ${names.fleet(order.fleet)} off for ${names.anything(order.operation)}`;
    default:
      return null;
  }
}

/** What a fleet is to do, after `to`. */
function task(order: FleetOrder, names: Names): Sentence {
  switch (order.type) {
    case 'splitFleet':
      return [{ text: `leave ${ships(order.ships.length)} behind as ${order.name}` }];
    case 'moveFleet':
      return [{ text: 'go to ' }, names.system(order.route.at(-1) ?? null)];
    case 'holdFleet':
      return [{ text: 'stay where it is' }];
    case 'assignCommander':
      return [
        {
          text:
            order.character === null
              ? 'sail without a commander'
              : `sail under ${names.character(order.character)}`,
        },
      ];
    case 'commitFleet':
      return [
        {
          text:
            order.operation === null
              ? 'leave the joint operation'
              : `take part in ${names.anything(order.operation)}`,
        },
      ];
    case 'setStance':
      return [{ text: toDo[order.stance] }];
    case 'setRetreat':
      return [
        {
          text:
            order.permille >= 1000
              ? 'never withdraw'
              : `withdraw at ${percent(order.permille)} losses`,
        },
      ];
    case 'setCloak':
      return [{ text: order.cloak ? 'cloak' : 'show itself' }];
    case 'setMission':
      return missionOrder(order.mission, names);
  }
}

function missionOrder(mission: OrderOf<'setMission'>['mission'], names: Names): Sentence {
  const at = (text: string, where: Segment): Sentence => [{ text: `${text} ` }, where];
  switch (mission.kind) {
    case 'none':
      return [{ text: 'drop what it was sent for' }];
    case 'invade':
      return at(
        mission.troops === undefined ? 'land on' : `land ${number(mission.troops)} troops on`,
        names.world(mission.world),
      );
    case 'bombard':
      return at('bombard', names.world(mission.world));
    case 'settle':
      return at('settle', names.world(mission.world));
    case 'escort':
      return at('escort', names.fleet(mission.fleet));
    case 'repair':
      return [{ text: 'be repaired' }];
    case 'survey':
      return [{ text: 'survey the worlds there' }];
    case 'explore':
      return [{ text: 'explore what is unknown' }];
    case 'patrol':
      return [{ text: 'patrol between ' }, ...enumerated(mission.systems.map(names.system))];
  }
}

function ships(count: number): string {
  return count === 1 ? 'one ship' : `${number(count)} ships`;
}

/** `a, b and c` of names. */
export function enumerated(items: readonly Segment[]): Sentence {
  return list(items, 'and');
}
