import type { EventOf, SmugglingReason, SmugglingTerm } from '../../../sim';
import { number } from '../../format';
import type { Names } from '../../names';
import { type Sentence, say } from '../../segments';

export const smugglingTerms: Readonly<Record<SmugglingTerm, string>> = {
  'run.base': 'A ship that knows its business',
  'run.pilots': 'Pilots who see through the storm',
  'run.known': 'Many went this way last month',
  'run.watch': 'Watch kept by {subject}',
  'market.toll': 'What smugglers take: we are cut off',
  'toll.base': 'Their usual part',
  'toll.watch': 'How closely our ports are watched',
  'watch.ships': 'Ships that lie there',
  'watch.blockade': 'Told to blockade',
  'watch.patrol': 'Patrols there and a lane away',
  'watch.storm': 'A storm hides who runs',
};

export const smugglingReasons: Readonly<Record<SmugglingReason, string>> = {
  'run.parts': 'The yard of {world} is sealed off: what runners bring keeps it at work.',
  'run.stop': 'Runners to {world} cost more than they bring.',
  'run.watch': 'Goods slip through to {world}: it must be watched more closely.',
};

/** What becomes of cargoes, in words. */
export const smugglingEvents = {
  blockadeRun({ world, by, owner, through, caught, prize }: EventOf<'blockadeRun'>, names: Names) {
    const ran = say`Of ${number(through + caught)} cargoes that ${names.faction(owner)} had run to ${names.world(world)}, ${through === 0 ? 'none' : number(through)} slipped past ${names.faction(by)}`;
    return caught === 0
      ? say`${ran}.`
      : say`${ran}; ${number(caught)} were caught, a prize of ${number(prize)} latinum.`;
  },
} satisfies Record<'blockadeRun', (event: EventOf<'blockadeRun'>, names: Names) => Sentence>;
