import { characters } from './characters.mjs';
import { factions } from './factions.mjs';
import { fleets } from './forces.mjs';
import { objectives } from './objectives.mjs';
import { opinions, treaties } from './politics.mjs';
import { briefing, content, history } from './story.mjs';
import { names, worlds } from './worlds.mjs';

/** Whose law enslaves whom in 2295; all other foreigners are subjects, and the Republic has none. */
const BONDAGE = { romulan: ['reman'], orion: ['mixed'], gorn: ['terran'], tholian: ['terran'] };
const HOME_PEOPLE = { bajor: 'bajoran' };
const WITHOUT_SUBJECTS = ['terran', 'bajor', 'ferengi'];

function lawOf(owner, species) {
  if (species === (HOME_PEOPLE[owner] ?? owner) || WITHOUT_SUBJECTS.includes(owner))
    return 'citizen';
  return BONDAGE[owner]?.includes(species) ? 'enslaved' : 'subject';
}

/**
 * January 2295: Khitomer has failed, and the Regent looks for another taker of his offer.
 * @source seed 1
 * @source seed 4
 */
export const khitomer = {
  theatre: '2295',
  frame: {
    id: 'khitomer_2295',
    title: 'Khitomer',
    subtitle: 'The sorrows of a republic',
    continuity: 'Main line',
    year: 2295,
    month: 1,
    turns: 120,
  },
  briefing,
  owners: {},
  names,
  worlds,
  fullness: { outpost: 0.45, free: 0.6 },
  lawOf,
  factions,
  alliances: [],
  relations: [],
  treaties,
  opinions,
  fleets,
  characters,
  objectives,
  history,
  content,
};
