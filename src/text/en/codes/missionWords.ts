import type { EventOf } from '../../../sim';
import type { Names } from '../../names';
import { type Sentence, say } from '../../segments';
import { missionNames } from './orders';

type Ended = EventOf<'missionEnded'>;

const ends: Readonly<Record<Ended['why'], string>> = {
  explored: 'there is nothing left to explore',
  noWay: 'no open way leads on',
  supplies: 'supplies are running low',
  hurt: 'more than half of its hull is gone',
  sighted: 'armed enemies are in sight that it should not meet alone',
  whole: 'all ships are whole again',
  noPort: 'no port is left that could do it',
  chargeLost: 'the fleet it escorted is no more',
  notHostile: 'the world is no enemy’s any more',
  nobody: 'nobody lives there any more',
  noTroops: 'no troops are aboard',
  owned: 'somebody else holds the world',
  noSettlers: 'no settlers are aboard',
};

const obstacles: Readonly<Record<EventOf<'landingBarred'>['obstacle'], string>> = {
  noTroops: 'no troops are aboard',
  notHostile: 'the world is no enemy’s',
  defences: 'its batteries still fire',
  enemyShips: 'enemy ships still stand before it',
  nobody: 'nobody lives there',
};

/** How missions went that came to nothing, or came to their end, in words. */
export const missionWords = {
  ended: ({ fleet, mission, why, where }: Ended, names: Names): Sentence =>
    say`${names.fleet(fleet)} ended its mission (${missionNames[mission].name}) at ${names.system(where)}: ${ends[why]}.`,
  barred: ({ world, obstacle }: EventOf<'landingBarred'>, names: Names): Sentence =>
    say`The landing on ${names.world(world)} waits: ${obstacles[obstacle]}.`,
};
