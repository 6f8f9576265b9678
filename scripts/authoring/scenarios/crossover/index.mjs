import { characters } from './characters.mjs';
import { factions } from './factions.mjs';
import { fleets } from './forces.mjs';
import { objectives } from './objectives.mjs';
import { alliances, opinions, relations, treaties } from './politics.mjs';
import { briefing, content, history } from './story.mjs';
import { owners, worlds } from './worlds.mjs';

/** Peoples the Alliance conquered in 2295 and keeps in chains; other foreigners are subjects. */
const ENSLAVED = ['terran', 'vulcan', 'andorian', 'tellarite', 'axanari', 'mixed'];
const HOME_PEOPLE = { bajor: 'bajoran' };

function lawOf(owner, species) {
  if (owner === 'rebellion' || species === (HOME_PEOPLE[owner] ?? owner)) return 'citizen';
  return ENSLAVED.includes(species) ? 'enslaved' : 'subject';
}

/**
 * May 2370: two strangers fell out of the wormhole, and the slaves heard what they said.
 * @source seed 8
 */
export const crossover = {
  theatre: '2370',
  frame: {
    id: 'crossover_2370',
    title: 'Crossover',
    subtitle: 'One slave with a phaser',
    continuity: 'Main line',
    year: 2370,
    month: 5,
    turns: 120,
    hegemony: 0,
  },
  briefing,
  owners,
  names: {},
  worlds,
  fullness: { outpost: 0.45, free: 0.5 },
  lawOf,
  factions,
  alliances,
  relations,
  treaties,
  opinions,
  fleets,
  characters,
  objectives,
  history,
  content,
};
