import { describe, expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { type IssueCode, parseScenario } from '../../../src/sim';
import { issueSentence } from '../../../src/text';
import { type Draft, sampleScenario } from './sampleScenario';

interface Mistake {
  readonly kind: string;
  readonly make: (draft: Draft) => void;
  readonly path: string | RegExp;
  readonly code: IssueCode;
  readonly suggestion?: string;
  /** Words that the sentence must have. */
  readonly says?: string;
  readonly warning?: true;
}

const swap = (word: string) => word[0]! + word[2]! + word[1]! + word.slice(3);
const sample = sampleScenario();
const [one, two, three] = sample.factions.map(({ id }: { id: string }) => id) as string[];
const classId: string = sample.fleets[0].ships[0].class;
const systemId: string = sample.map.systems[0].id;
const owned = sample.worlds.findIndex(({ owner }: { owner: string | null }) => owner === one);
const other = sample.worlds.findIndex(({ owner }: { owner: string | null }) => owner === two);
const wild = sample.worlds.findIndex(
  (world: { owner: string | null; people?: unknown }) => world.owner === null && !world.people,
);

/** Two more systems whose lane cuts through the first lane of the map. */
function cross(draft: Draft): void {
  const [a, b] = draft.map.lanes[0].map((id: string) =>
    draft.map.systems.find((system: { id: string }) => system.id === id),
  );
  const middle = { x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2) };
  const turned = { x: Math.round((a.y - b.y) / 8), y: Math.round((b.x - a.x) / 8) };
  const star = { star: 'M1V', name: 'Cross' };
  draft.map.systems.push({
    ...star,
    id: 'cross_a',
    x: middle.x + turned.x,
    y: middle.y + turned.y,
  });
  draft.map.systems.push({
    ...star,
    id: 'cross_b',
    x: middle.x - turned.x,
    y: middle.y - turned.y,
  });
  draft.map.lanes.push(['cross_a', 'cross_b'], ['cross_a', a.id]);
}

const khitomer = ruleset.charters.khitomer!;
const technology = Object.values(ruleset.technologies)[0]!;
const building = Object.values(ruleset.buildings)[0]!;
const needing = Object.values(ruleset.technologies).find(({ requires }) => requires.length > 0)!;
const needed = ruleset.technologies[needing.requires[0]!]!;

const plenty = Object.values(ruleset.buildings)
  .filter(({ perFaction, unique }) => perFaction === 0 && !unique)
  .map(({ id }) => id);
const limited = Object.values(ruleset.buildings).find(({ perWorld }) => perWorld === 1)!.id;

const mistakes: readonly Mistake[] = [
  // shape
  {
    kind: 'key left out',
    make: (s) => {
      delete s.title;
    },
    path: 'title',
    code: 'missing',
  },
  {
    kind: 'list left out',
    make: (s) => {
      delete s.map.lanes;
    },
    path: 'map.lanes',
    code: 'missing',
  },
  {
    kind: 'unknown key',
    make: (s) => {
      s.turnz = 5;
    },
    path: 'turnz',
    code: 'unknownKey',
    suggestion: 'turns',
  },
  {
    kind: 'unknown key deep down',
    make: (s) => {
      s.fleets[0].ships[0].cuont = 1;
    },
    path: 'fleets[0].ships[0].cuont',
    code: 'unknownKey',
    suggestion: 'count',
  },
  {
    kind: 'unknown key of a condition',
    make: (s) => {
      s.objectives[0].when = { larges: { faction: one } };
    },
    path: 'objectives[0].when.larges',
    code: 'unknownKey',
    suggestion: 'largest',
  },
  {
    kind: 'unknown field of technologies',
    make: (s) => {
      s.factions[0].technologies.fields = { wepons: 2 };
    },
    path: 'factions[0].technologies.fields.wepons',
    code: 'unknownKey',
    suggestion: 'weapons',
  },
  {
    kind: 'text for a number',
    make: (s) => {
      s.year = '2295';
    },
    path: 'year',
    code: 'wrongType',
  },
  {
    kind: 'number for a text',
    make: (s) => {
      s.title = 7;
    },
    path: 'title',
    code: 'wrongType',
  },
  {
    kind: 'object for a list',
    make: (s) => {
      s.treaties = {};
    },
    path: 'treaties',
    code: 'wrongType',
  },
  {
    kind: 'null where none may be',
    make: (s) => {
      s.fleets[0].system = null;
    },
    path: 'fleets[0].system',
    code: 'wrongType',
  },
  {
    kind: 'fraction',
    make: (s) => {
      s.worlds[0].size = 2.5;
    },
    path: 'worlds[0].size',
    code: 'notWhole',
  },
  {
    kind: 'too small',
    make: (s) => {
      s.month = 0;
    },
    path: 'month',
    code: 'tooSmall',
  },
  {
    kind: 'too big',
    make: (s) => {
      s.month = 13;
    },
    path: 'month',
    code: 'tooBig',
  },
  {
    kind: 'negative richness',
    make: (s) => {
      s.worlds[0].richness.dilithium = -1;
    },
    path: 'worlds[0].richness.dilithium',
    code: 'tooSmall',
  },
  {
    kind: 'loyalty beyond the scale',
    make: (s) => {
      s.worlds[0].loyalty = 101;
    },
    path: 'worlds[0].loyalty',
    code: 'tooBig',
  },
  {
    kind: 'empty name',
    make: (s) => {
      s.fleets[0].name = '';
    },
    path: 'fleets[0].name',
    code: 'tooFew',
  },
  {
    kind: 'name too long',
    make: (s) => {
      s.fleets[0].name = 'x'.repeat(121);
    },
    path: 'fleets[0].name',
    code: 'tooMany',
  },
  {
    kind: 'no briefing',
    make: (s) => {
      s.briefing = [];
    },
    path: 'briefing',
    code: 'tooFew',
  },
  {
    kind: 'no ships',
    make: (s) => {
      s.fleets[0].ships = [];
    },
    path: 'fleets[0].ships',
    code: 'tooFew',
  },
  {
    kind: 'unknown word',
    make: (s) => {
      s.fleets[0].stance = 'asault';
    },
    path: 'fleets[0].stance',
    code: 'notOneOf',
    suggestion: 'assault',
  },
  {
    kind: 'unknown class of world',
    make: (s) => {
      s.worlds[0].class = 'temprate';
    },
    path: 'worlds[0].class',
    code: 'notOneOf',
    suggestion: 'temperate',
  },
  {
    kind: 'unknown hazard',
    make: (s) => {
      s.map.systems[0].hazard = 'nebular';
    },
    path: 'map.systems[0].hazard',
    code: 'notOneOf',
    suggestion: 'nebula',
  },
  {
    kind: 'unknown status',
    make: (s) => {
      s.worlds[0].people = [{ species: 'terran', status: 'slaves', millions: 1 }];
    },
    path: 'worlds[0].people[0].status',
    code: 'notOneOf',
  },
  {
    kind: 'id with capitals',
    make: (s) => {
      s.id = 'Sample';
    },
    path: 'id',
    code: 'badId',
  },
  {
    kind: 'world id without system',
    make: (s) => {
      s.worlds[0].id = 'earth';
    },
    path: 'worlds[0].id',
    code: 'badId',
  },
  {
    kind: 'reserved id',
    make: (s) => {
      s.map.systems[0].id = 'constructor';
    },
    path: 'map.systems[0].id',
    code: 'badId',
  },
  {
    kind: 'lane of one end',
    make: (s) => {
      s.map.lanes[0] = [systemId];
    },
    path: 'map.lanes[0]',
    code: 'tooFew',
  },
  {
    kind: 'lane of three ends',
    make: (s) => {
      s.map.lanes[0].push(systemId);
    },
    path: 'map.lanes[0]',
    code: 'tooMany',
  },
  {
    kind: 'two conditions in one',
    make: (s) => {
      s.objectives[0].when = { alive: { faction: one }, largest: { faction: one } };
    },
    path: 'objectives[0].when',
    code: 'oneCondition',
  },
  {
    kind: 'empty condition',
    make: (s) => {
      s.objectives[0].when = {};
    },
    path: 'objectives[0].when',
    code: 'oneCondition',
  },
  {
    kind: 'surveyed by a wrong word',
    make: (s) => {
      s.factions[0].surveyed = 'al';
    },
    path: 'factions[0].surveyed',
    code: 'notOneOf',
    suggestion: 'all',
  },
  {
    kind: 'alliance of one',
    make: (s) => {
      s.alliances[0].members = [one];
    },
    path: 'alliances[0].members',
    code: 'tooFew',
  },
  {
    kind: 'ship class without a figure',
    make: (s) => {
      delete s.content.shipClasses[0].hull;
    },
    path: 'content.shipClasses[0].hull',
    code: 'missing',
  },
  // references
  {
    kind: 'unknown ship class',
    make: (s) => {
      s.fleets[0].ships[0].class = swap(classId);
    },
    path: 'fleets[0].ships[0].class',
    code: 'unknownReference',
    suggestion: classId,
  },
  {
    kind: 'unknown system of a fleet',
    make: (s) => {
      s.fleets[0].system = `${systemId}x`;
    },
    path: 'fleets[0].system',
    code: 'unknownReference',
    suggestion: systemId,
  },
  {
    kind: 'unknown end of a lane',
    make: (s) => {
      s.map.lanes[0] = [systemId, 'nowhere'];
    },
    path: 'map.lanes[0][1]',
    code: 'unknownReference',
  },
  {
    kind: 'unknown owner',
    make: (s) => {
      s.worlds[wild].owner = 'nobody';
    },
    path: `worlds[${wild}].owner`,
    code: 'unknownReference',
  },
  {
    kind: 'unknown species',
    make: (s) => {
      s.worlds[wild].people = [{ species: 'vulcann', millions: 5 }];
    },
    path: `worlds[${wild}].people[0].species`,
    code: 'unknownReference',
    suggestion: 'vulcan',
  },
  {
    kind: 'unknown building',
    make: (s) => {
      s.worlds[0].buildings = ['no_such_thing_at_all'];
    },
    path: 'worlds[0].buildings[0]',
    code: 'unknownReference',
  },
  {
    kind: 'unknown technology',
    make: (s) => {
      s.factions[0].technologies.plus = ['duranium_platin'];
    },
    path: 'factions[0].technologies.plus[0]',
    code: 'unknownReference',
    suggestion: 'duranium_plating',
  },
  {
    kind: 'unknown culture',
    make: (s) => {
      s.factions[0].culture = 'klingonn';
    },
    path: 'factions[0].culture',
    code: 'unknownReference',
    suggestion: 'klingon',
  },
  {
    kind: 'unknown temperament',
    make: (s) => {
      s.factions[0].temperament = 'no_temper';
    },
    path: 'factions[0].temperament',
    code: 'unknownReference',
  },
  {
    kind: 'colour by name',
    make: (s) => {
      s.factions[0].colour = 'crimson';
    },
    path: 'factions[0].colour',
    code: 'badColour',
  },
  {
    kind: 'unknown pattern',
    make: (s) => {
      s.factions[0].pattern = 'tartan';
    },
    path: 'factions[0].pattern',
    code: 'notOneOf',
  },
  {
    kind: 'unknown trait',
    make: (s) => {
      s.factions[0].traits = ['noSuchTrait'];
    },
    path: 'factions[0].traits[0]',
    code: 'unknownReference',
  },
  {
    kind: 'unknown head',
    make: (s) => {
      s.factions[0].head = 'ana';
    },
    path: 'factions[0].head',
    code: 'unknownReference',
    suggestion: 'anna',
  },
  {
    kind: 'unknown faction of an objective',
    make: (s) => {
      s.objectives[0].faction = 'nobody';
    },
    path: 'objectives[0].faction',
    code: 'unknownReference',
  },
  {
    kind: 'unknown system in a condition',
    make: (s) => {
      s.objectives[0].when = { all: [{ holds: { faction: one, systems: ['nowhere'] } }] };
    },
    path: 'objectives[0].when.all[0].holds.systems[0]',
    code: 'unknownReference',
  },
  {
    kind: 'unknown faction in history',
    make: (s) => {
      s.history[0].check = { not: { eliminated: { faction: 'nobody' } } };
    },
    path: 'history[0].check.not.eliminated.faction',
    code: 'unknownReference',
  },
  {
    kind: 'unknown builder of an own class',
    make: (s) => {
      s.content.shipClasses[0].builders = ['nobody'];
    },
    path: 'content.shipClasses[0].builders[0]',
    code: 'unknownReference',
  },
  {
    kind: 'more held than named',
    make: (s) => {
      s.objectives[0].when = { holds: { faction: one, systems: [systemId], count: 2 } };
    },
    path: 'objectives[0].when.holds.count',
    code: 'tooBig',
  },
  {
    kind: 'two systems of one id',
    make: (s) => {
      s.map.systems[1].id = systemId;
    },
    path: 'map.systems[1].id',
    code: 'duplicate',
  },
  {
    kind: 'two worlds of one id',
    make: (s) => {
      s.worlds.push({ ...s.worlds[0] });
    },
    path: /^worlds\[\d+\]\.id$/,
    code: 'duplicate',
  },
  {
    kind: 'two factions of one id',
    make: (s) => {
      s.factions[1].id = one;
    },
    path: 'factions[1].id',
    code: 'duplicate',
  },
  {
    kind: 'one pair twice',
    make: (s) => {
      s.relations.push({ between: [three, one], kind: 'war' });
    },
    path: 'relations[2]',
    code: 'duplicate',
  },
  {
    kind: 'world of another system',
    make: (s) => {
      s.worlds[0].system = s.map.systems.at(-1).id;
    },
    path: 'worlds[0].id',
    code: 'wrongSystemPrefix',
  },
  {
    kind: 'lane to itself',
    make: (s) => {
      s.map.lanes.push([systemId, systemId]);
    },
    path: /^map\.lanes\[\d+\]$/,
    code: 'laneToItself',
  },
  {
    kind: 'lane twice',
    make: (s) => {
      s.map.lanes.push([...s.map.lanes[0]].reverse());
    },
    path: /^map\.lanes\[\d+\]$/,
    code: 'duplicateLane',
  },
  {
    kind: 'two systems in one place',
    make: (s) => {
      s.map.systems[1].x = s.map.systems[0].x;
      s.map.systems[1].y = s.map.systems[0].y;
    },
    path: 'map.systems[1]',
    code: 'samePlace',
  },
  {
    kind: 'system without a lane',
    make: (s) => {
      s.map.systems.push({ id: 'lonely', name: 'Lonely', x: 99_000, y: 99_000, star: 'M1V' });
    },
    path: 'map.systems[40]',
    code: 'notConnected',
  },
  {
    kind: 'owner without development',
    make: (s) => {
      s.worlds[owned].development = 'none';
    },
    path: `worlds[${owned}].development`,
    code: 'ownedUndeveloped',
  },
  {
    kind: 'outpost of nobody',
    make: (s) => {
      s.worlds[wild].development = 'outpost';
    },
    path: `worlds[${wild}].development`,
    code: 'unownedDevelopment',
  },
  {
    kind: 'capital of somebody else',
    make: (s) => {
      s.factions[0].capital = s.factions[1].capital;
    },
    path: 'factions[0].capital',
    code: 'capitalNotOwned',
  },
  {
    kind: 'capital that is an outpost',
    make: (s) => {
      s.worlds.find(({ id }: { id: string }) => id === s.factions[0].capital).development =
        'outpost';
    },
    path: 'factions[0].capital',
    code: 'capitalNotDeveloped',
  },
  {
    kind: 'head of another power',
    make: (s) => {
      s.factions[0].head = 'chen';
    },
    path: 'factions[0].head',
    code: 'notOfFaction',
  },
  {
    kind: 'commander of two fleets',
    make: (s) => {
      for (const fleet of s.fleets) if (fleet.faction === two) fleet.commander = 'chen';
    },
    path: /^fleets\[\d+\]\.commander$/,
    code: 'commanderTwice',
  },
  {
    kind: 'seat of somebody else',
    make: (s) => {
      s.factions[0].sectors[0].seat = s.worlds[other].id;
    },
    path: 'factions[0].sectors[0].seat',
    code: 'seatNotOwned',
  },
  {
    kind: 'ship of the future',
    make: (s) => {
      s.year = 1;
    },
    path: /^fleets\[\d+\]\.ships\[\d+\]\.class$/,
    code: 'classYears',
  },
  {
    kind: 'more names than ships',
    make: (s) => {
      s.fleets[0].ships[0].names = ['A', 'B', 'C', 'D', 'E'];
    },
    path: 'fleets[0].ships[0].names',
    code: 'tooMany',
  },
  {
    kind: 'fleet too large',
    make: (s) => {
      s.fleets[0].ships[0].count = 100;
    },
    path: 'fleets[0]',
    code: 'fleetTooLarge',
  },
  {
    kind: 'member of two alliances',
    make: (s) => {
      s.alliances.push({ id: 'other', name: 'Other', members: [one, three], leader: three });
    },
    path: 'alliances[1].members[0]',
    code: 'memberTwice',
  },
  {
    kind: 'leader from outside',
    make: (s) => {
      s.alliances[0].leader = three;
    },
    path: 'alliances[0].leader',
    code: 'notMember',
  },
  {
    kind: 'broker from outside',
    make: (s) => {
      s.alliances[0].broker = three;
    },
    path: 'alliances[0].broker',
    code: 'notMember',
  },
  {
    kind: 'unknown charter',
    make: (s) => {
      s.alliances[0].charter = 'kitomer';
    },
    path: 'alliances[0].charter',
    code: 'unknownReference',
    suggestion: 'khitomer',
  },
  {
    kind: 'shares that are not the whole',
    make: (s) => {
      s.alliances[0].shares[one!] = 500;
    },
    path: 'alliances[0].shares',
    code: 'sharesOff',
  },
  {
    kind: 'share of an outsider',
    make: (s) => {
      s.alliances[0].shares = { [one!]: 600, [two!]: 300, [three!]: 100 };
    },
    path: `alliances[0].shares.${three}`,
    code: 'notMember',
  },
  {
    kind: 'office held from outside',
    make: (s) => {
      s.alliances[0].offices.supremeLegate = three;
    },
    path: 'alliances[0].offices.supremeLegate',
    code: 'notMember',
  },
  {
    kind: 'office of another charter',
    make: (s) => {
      s.alliances[0].offices = { marshal: two };
    },
    path: 'alliances[0].offices.marshal',
    code: 'officeNotOfCharter',
  },
  {
    kind: 'broker where the charter knows none',
    make: (s) => {
      s.alliances[0] = { ...s.alliances[0], charter: 'commonwealth', offices: {} };
    },
    path: 'alliances[0].broker',
    code: 'noBroker',
  },
  {
    kind: 'lean to an outsider',
    make: (s) => {
      s.alliances[0].lean = three;
    },
    path: 'alliances[0].lean',
    code: 'notMember',
  },
  {
    kind: 'treaty with oneself',
    make: (s) => {
      s.treaties[0].between = [two, two];
    },
    path: 'treaties[0].between',
    code: 'relationToItself',
  },
  {
    kind: 'unknown kind of treaty',
    make: (s) => {
      s.treaties[0].kind = 'trad';
    },
    path: 'treaties[0].kind',
    code: 'notOneOf',
    suggestion: 'trade',
  },
  {
    kind: 'zone without an armistice',
    make: (s) => {
      s.treaties[0].zone = [systemId];
    },
    path: 'treaties[0].zone',
    code: 'zoneWithoutArmistice',
  },
  {
    kind: 'tribute of nothing',
    make: (s) => {
      delete s.treaties[1].amount;
    },
    path: 'treaties[1]',
    code: 'paymentMissing',
  },
  {
    kind: 'opinion of an unknown power',
    make: (s) => {
      s.opinions[0].about = 'nobody';
    },
    path: 'opinions[0].about',
    code: 'unknownReference',
  },
  {
    kind: 'opinion of oneself',
    make: (s) => {
      s.opinions[0].about = one;
    },
    path: 'opinions[0]',
    code: 'relationToItself',
  },
  {
    kind: 'war goal that is no system',
    make: (s) => {
      s.relations[0].goals = { [three!]: ['nowhere'] };
    },
    path: `relations[0].goals.${three}[0]`,
    code: 'unknownReference',
  },
  {
    kind: 'allies at war',
    make: (s) => {
      s.relations[0].between = [one, two];
    },
    path: 'relations[0].between',
    code: 'alliesAtOdds',
  },
  {
    kind: 'war with oneself',
    make: (s) => {
      s.relations[0].between = [one, one];
    },
    path: 'relations[0].between',
    code: 'relationToItself',
  },
  {
    kind: 'truce without an end',
    make: (s) => {
      delete s.relations[1].until;
    },
    path: 'relations[1].until',
    code: 'truceWithoutEnd',
  },
  {
    kind: 'war with an end',
    make: (s) => {
      s.relations[0].until = 9;
    },
    path: 'relations[0].until',
    code: 'warWithEnd',
  },
  {
    kind: 'power without anything',
    make: (s) => {
      s.factions.push({
        ...s.factions[0],
        id: 'klingon_x',
        culture: 'klingon',
        capital: null,
        head: null,
        sectors: [],
      });
    },
    path: 'factions[3]',
    code: 'noFleetNoWorld',
  },
  {
    kind: 'nobody to play',
    make: (s) => {
      for (const faction of s.factions) faction.playable = false;
    },
    path: 'factions',
    code: 'nobodyPlayable',
  },
  {
    kind: 'building that may stand once',
    make: (s) => {
      s.worlds[owned].buildings = [limited, limited, limited];
    },
    path: `worlds[${owned}].buildings`,
    code: 'buildingLimit',
  },
  // warnings
  { kind: 'lanes that cross', make: cross, path: /^map\.lanes/, code: 'lanesCross', warning: true },
  {
    kind: 'technology without its roots',
    make: (s) => {
      s.factions[0].technologies = { plus: ['damage_control'], minus: ['duranium_plating'] };
    },
    path: 'factions[0].technologies',
    code: 'technologyNeeds',
    warning: true,
  },
  {
    kind: 'player without an aim',
    make: (s) => {
      s.objectives = s.objectives.filter((each: { faction: string }) => each.faction !== one);
    },
    path: 'factions[0]',
    code: 'noObjective',
    warning: true,
  },
  // rings, and what only a scenario's own content can get wrong
  {
    kind: 'office of a charter of its own',
    make: (s) => {
      s.content.charters = [{ ...khitomer, id: 'odd', offices: ['regnt'], vetoes: [] }];
    },
    path: 'content.charters[0].offices[0]',
    code: 'unknownReference',
    suggestion: 'regent',
  },
  {
    kind: 'office that is like none',
    make: (s) => {
      s.content.charters = [{ ...khitomer, id: 'odd', offices: ['nosuchoffice'], vetoes: [] }];
    },
    path: 'content.charters[0].offices[0]',
    code: 'unknownReference',
    says: 'there are: intendant, marshal, regent, speaker, supremeLegate',
  },
  {
    kind: 'office twice in a charter',
    make: (s) => {
      s.content.charters = [{ ...khitomer, offices: ['regent', 'regent'], vetoes: [] }];
    },
    path: 'content.charters[0].offices[1]',
    code: 'duplicate',
  },
  {
    kind: 'veto of an office that the charter has not',
    make: (s) => {
      s.content.charters = [{ ...khitomer, offices: ['regent'], vetoes: ['intendant'] }];
    },
    path: 'content.charters[0].vetoes[0]',
    code: 'officeNotOfCharter',
  },
  {
    kind: 'two technologies that need each other',
    make: (s) => {
      s.content.technologies = [
        { ...technology, id: 'own_a', requires: ['own_b'] },
        { ...technology, id: 'own_b', requires: ['own_a'] },
      ];
    },
    path: 'content.technologies[0].requires',
    code: 'ring',
    says: 'own_a → own_b → own_a',
  },
  {
    kind: 'a technology that needs itself',
    make: (s) => {
      s.content.technologies = [{ ...technology, id: 'own_a', requires: ['own_a'] }];
    },
    path: 'content.technologies[0].requires',
    code: 'ring',
    says: 'own_a → own_a',
  },
  {
    kind: 'a ring through a technology of the game',
    make: (s) => {
      s.content.technologies = [{ ...needed, requires: [needing.id] }];
    },
    path: 'content.technologies[0].requires',
    code: 'ring',
  },
  {
    kind: 'buildings that replace each other',
    make: (s) => {
      s.content.buildings = [
        { ...building, id: 'own_a', replaces: 'own_b' },
        { ...building, id: 'own_b', replaces: 'own_c' },
        { ...building, id: 'own_c', replaces: 'own_a' },
      ];
    },
    path: 'content.buildings[0].replaces',
    code: 'ring',
    says: 'own_a → own_b → own_c → own_a',
  },
  {
    kind: 'protectors in a ring',
    make: (s) => {
      s.treaties = [
        { between: [one, three], kind: 'protectorate' },
        { between: [three, one], kind: 'protectorate' },
      ];
      s.relations = [];
    },
    path: /^treaties\[[01]\]/,
    code: 'ringOfProtectors',
  },
  {
    kind: 'two protectors of one',
    make: (s) => {
      s.relations = [];
      s.treaties = [
        { between: [one, three], kind: 'protectorate' },
        { between: [two, three], kind: 'protectorate' },
      ];
    },
    path: 'treaties[1].between',
    code: 'twoProtectors',
  },
  {
    kind: 'one treaty twice',
    make: (s) => {
      s.treaties.push({ between: [three, two], kind: 'trade' });
    },
    path: 'treaties[2]',
    code: 'duplicate',
  },
  {
    kind: 'treaty in war',
    make: (s) => {
      s.treaties.push({ between: [one, three], kind: 'trade' });
    },
    path: 'treaties[2]',
    code: 'treatyInWar',
  },
  {
    kind: 'treaty that allies do not need',
    make: (s) => {
      s.treaties.push({ between: [one, two], kind: 'defence' });
    },
    path: 'treaties[2]',
    code: 'alliesNeedNoTreaty',
  },
  {
    kind: 'payment for nothing',
    make: (s) => {
      Object.assign(s.treaties[0], { stock: 'latinum', amount: 5 });
    },
    path: 'treaties[0]',
    code: 'paysNothing',
  },
  {
    kind: 'treaty longer than the rules know',
    make: (s) => {
      s.treaties[0].turns = 5000;
    },
    path: 'treaties[0].turns',
    code: 'tooBig',
  },
  {
    kind: 'neutral zone around a seat',
    make: (s) => {
      const seat = s.factions[1].capital.split('.')[0];
      s.treaties = [{ between: [two, three], kind: 'armistice', zone: [seat] }];
    },
    path: 'treaties[0].zone[0]',
    code: 'zoneHoldsSeat',
  },
  {
    kind: 'war begun by a third',
    make: (s) => {
      s.relations[0].by = two;
    },
    path: 'relations[0].by',
    code: 'noneOfTheTwo',
  },
  {
    kind: 'aims of a third in a war',
    make: (s) => {
      s.relations[0].goals = { [two as string]: [] };
    },
    path: /^relations\[0\]\.goals/,
    code: 'noneOfTheTwo',
  },
  {
    kind: 'leader’s office in other hands',
    make: (s) => {
      s.alliances[0].offices = { regent: two };
    },
    path: 'alliances[0].offices.regent',
    code: 'leadersOffice',
  },
  {
    kind: 'alliance named as a power',
    make: (s) => {
      s.alliances[0].id = three;
    },
    path: 'alliances[0].id',
    code: 'duplicate',
  },
  {
    kind: 'too many buildings',
    make: (s) => {
      s.worlds[owned].buildings = plenty;
    },
    path: `worlds[${owned}].buildings`,
    code: 'slotsExceeded',
    warning: true,
  },
];

describe('a scenario with a mistake', () => {
  test('the sample itself has none', () => {
    expect(parseScenario(JSON.stringify(sampleScenario()), ruleset).issues).toEqual([]);
  });

  test.each(mistakes)('$kind', ({ make, path, code, suggestion, says, warning }) => {
    const draft = sampleScenario();
    make(draft);
    const { scenario, issues } = parseScenario(JSON.stringify(draft), ruleset);
    const place = (text: string) => (typeof path === 'string' ? text === path : path.test(text));
    const found = issues.find((issue) => issue.code === code && place(issue.path));
    expect(found, JSON.stringify(issues)).toBeDefined();
    expect(found!.severity).toBe(warning ? 'warning' : 'error');
    if (says !== undefined) expect(issueSentence(found!)).toContain(says);
    if (suggestion !== undefined) expect(found!.suggestion).toBe(suggestion);
    expect(issueSentence(found!)).not.toMatch(/\{|undefined/);
    expect(scenario === null).toBe(!warning);
  });

  test('a word that is no development is told, and nothing else happens', () => {
    const draft = sampleScenario();
    draft.worlds[owned].development = 'outpst';
    const { scenario, issues } = parseScenario(JSON.stringify(draft), ruleset);
    expect(scenario).toBeNull();
    expect(issues.map(({ path }) => path)).toContain(`worlds[${owned}].development`);
  });

  test('sixty kinds and more', () => {
    expect(new Set(mistakes.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(60);
  });

  test('all mistakes of a step are told at once', () => {
    const draft = sampleScenario();
    draft.month = 13;
    draft.fleets[0].stance = 'asault';
    delete draft.title;
    const { issues } = parseScenario(JSON.stringify(draft), ruleset);
    expect(issues.map(({ path }) => path).sort()).toEqual(['fleets[0].stance', 'month', 'title']);
  });
});
