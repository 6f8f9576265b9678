import { number } from '../../../format';

/** What a power is after for years: how its grand plans are called and told. */
export const pursuits = {
  title: 'What I would be after',
  none: 'Nothing for years yet: nobody within reach is worth a war, nobody is ahead of us by much.',
  month: 'This month',
  ofPower: 'What it is after',
  kinds: {
    conquer: (about: string) => `Conquest of worlds of ${about}`,
    restrain: (about: string) => `Stop ${about} from winning`,
    avenge: (about: string) => `Revenge on ${about}`,
    liberate: (about: string) => `Freedom for those whom ${about} holds in chains`,
    unite: (about: string) => `Partners against ${about}`,
    sunder: (about: string) => `A break with our ally ${about}`,
    catchUp: () => 'Catch up with the others',
    hold: () => 'Hold what we have',
  },
  stages: {
    prepare: (date: string) => `in preparation since ${date}`,
    act: (date: string) => `resolved in ${date}, under way`,
  },
  new: 'from this month on',
  until: (date: string) => `weighed anew in ${date}`,
  goals: 'To be won:',
  worth: (points: number) => `Worth ${number(points)} ${points === 1 ? 'point' : 'points'}`,
  end: (leader: string, theirs: number, ours: number) =>
    `As things stand, ${leader} may expect ${number(theirs)} points in the end, we ${number(ours)}.`,
  leads: (ours: number) =>
    `As things stand, nobody may expect more points in the end than we: ${number(ours)}.`,
  show: 'Show on the map',
};
