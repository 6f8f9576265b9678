import { describe, expect, test } from 'vitest';
import type { ChronicleEntry, ChronicleFact, ChronicleKind } from '../../../src/sim';
import {
  type Chronicler,
  chronicleHeadline,
  chronicleSentence,
  headlineLetters,
  plain,
} from '../../../src/text';

/** Powers called as the longest are. */
const titles: Readonly<Record<string, string>> = {
  red: 'Interstellar Concordium',
  blue: 'First Federation of Fesarius',
  green: 'Republic of Bajor',
};

const chronicler = {
  names: {
    faction: (id: string) => ({ text: `the ${titles[id] ?? id}` }),
    power: (id: string) => titles[id] ?? id,
    world: (id: string) => ({ text: id }),
    system: (id: string) => ({ text: id }),
    species: (id: string) => id.charAt(0).toUpperCase() + id.slice(1),
    option: (_decision: string, option: string) => option,
    anything: (id: string) => titles[id] ?? id,
  },
  date: (turn: number) => `month ${turn}`,
  alliance: (name: string) => name,
} as unknown as Chronicler;

const worlds = ['Vulcan', 'Andoria', 'Tellar', 'Rigel'];
const outcome = {
  kind: 'date' as const,
  turn: 9,
  winners: ['red'],
  objective: null,
  points: { red: 12, blue: 9, green: 3 },
};

/** One of each kind, and what it says. */
const samples: { readonly [K in ChronicleKind]: [Extract<ChronicleFact, { kind: K }>, string] } = {
  warBegun: [
    {
      kind: 'warBegun',
      by: 'blue',
      on: 'red',
      cause: 'conquest',
      beside: ['green'],
      against: [],
      grounds: [
        { kind: 'lost', worlds: ['Vulcan'], turn: 4 },
        { kind: 'treaty', treaty: 'nonAggression', by: null, turn: 3 },
        { kind: 'grudge', memory: 'bordersRub', about: 'Vulcan', since: 2 },
        { kind: 'strongest' },
        { kind: 'beset', foes: ['green'] },
      ],
    },
    'The First Federation of Fesarius declared war on the Interstellar Concordium to win back Vulcan, lost in month 4. Their treaty of non-aggression had ended in month 3. Held against the Interstellar Concordium since month 2: “Borders that rub, most at Vulcan.” The Republic of Bajor came in on the side of the First Federation of Fesarius.',
  ],
  war: [
    {
      kind: 'war',
      by: 'blue',
      on: 'red',
      cause: 'conquest',
      beside: ['green'],
      against: [],
      grounds: [
        { kind: 'goals', systems: ['Sol', 'Vega'] },
        { kind: 'ally', name: 'Pact', turn: 4 },
        {
          kind: 'reason',
          reason: {
            code: 'plan.conquer',
            values: { faction: 'red' },
            terms: [
              { label: 'plan.land', amount: 60 },
              { label: 'plan.odds', amount: 20 },
              { label: 'plan.effort', amount: -45 },
            ],
          },
          turn: 4,
        },
        { kind: 'strongest' },
      ],
      end: { turn: 40, how: 'peace', fallen: [] },
      decided: true,
      gains: [
        { by: 'red', worlds: ['Vega'] },
        { by: 'green', worlds: ['Sol', 'Vulcan', 'Rigel'] },
      ],
      ships: 40,
      greatest: { turn: 20, place: 'Vega', victor: ['red'], ships: 14 },
      turned: { by: 'red', turn: 19 },
    },
    'The First Federation of Fesarius declared war on the Interstellar Concordium to take Sol and Vega. They had been allies in the Pact until month 4. It had prepared for it for six months, for there was rich land to be had. The Republic of Bajor came in on the side of the First Federation of Fesarius. In month 19 the Interstellar Concordium turned the tide. The greatest battle of this war, at Vega in month 20, cost 14 ships and was won by the Interstellar Concordium. Peace came after two and a half years: the Interstellar Concordium held Vega, the Republic of Bajor Sol, Vulcan and one other world, at the price of 40 ships in all.',
  ],
  warEnded: [
    {
      kind: 'warEnded',
      by: 'blue',
      on: 'green',
      begun: 2,
      how: 'peace',
      gains: [{ by: 'blue', worlds }],
      ships: 14,
    },
    'The First Federation of Fesarius and the Republic of Bajor made peace after eight months of war. The First Federation of Fesarius kept Vulcan, Andoria and two other worlds. It had cost 14 ships.',
  ],
  capitalTaken: [
    {
      kind: 'capitalTaken',
      by: 'green',
      from: 'red',
      world: 'Vulcan',
      wonBack: false,
      again: false,
      war: { by: 'red', turn: 4 },
    },
    'The Republic of Bajor took Vulcan, the seat of the Interstellar Concordium, in the war that it had begun itself six months before.',
  ],
  conquests: [
    {
      kind: 'conquests',
      by: 'green',
      from: 'red',
      worlds,
      first: true,
      wonBack: false,
      wanted: ['Tellar'],
    },
    'The Republic of Bajor took Vulcan, Andoria and two other worlds from the Interstellar Concordium, the first to fall in their war; its aims asked for Tellar.',
  ],
  settled: [
    { kind: 'settled', by: 'red', worlds },
    'The Interstellar Concordium settled Vulcan, Andoria and two other worlds.',
  ],
  battle: [
    {
      kind: 'battle',
      sides: [['red'], ['green']],
      lost: { red: 7, green: 1 },
      victor: ['green'],
      fights: 2,
    },
    'The Republic of Bajor beat the Interstellar Concordium in two battles at Sol: one ship lost against seven.',
  ],
  allianceFounded: [
    {
      kind: 'allianceFounded',
      alliance: 'pact',
      name: 'Klingon-Cardassian Alliance',
      members: ['blue', 'green'],
      leader: 'blue',
      broker: null,
      against: 'red',
      atWar: false,
      reason: { code: 'plan.unite', values: { faction: 'red' }, terms: [] },
    },
    'The First Federation of Fesarius and the Republic of Bajor founded the Klingon-Cardassian Alliance, with the Interstellar Concordium stronger than any of them. The First Federation of Fesarius led it.',
  ],
  allianceJoined: [
    {
      kind: 'allianceJoined',
      alliance: 'pact',
      name: 'Klingon-Cardassian Alliance',
      faction: 'red',
    },
    'The Interstellar Concordium joined the Klingon-Cardassian Alliance.',
  ],
  allianceLeft: [
    {
      kind: 'allianceLeft',
      alliance: 'pact',
      name: 'Klingon-Cardassian Alliance',
      faction: 'red',
      how: 'war',
      followed: ['blue'],
      founded: 4,
    },
    'The Interstellar Concordium broke away from the Klingon-Cardassian Alliance and made war on it. With it went the First Federation of Fesarius. That was the end of the Klingon-Cardassian Alliance, after six months.',
  ],
  allianceEnded: [
    {
      kind: 'allianceEnded',
      name: 'Klingon-Cardassian Alliance',
      members: [],
      why: 'voted',
      left: [],
      founded: 4,
    },
    'The Council of the Klingon-Cardassian Alliance voted to dissolve it after six months.',
  ],
  operation: [
    {
      kind: 'operation',
      name: 'Klingon-Cardassian Alliance',
      target: 'Sol',
      won: false,
      brought: ['blue', 'green'],
    },
    'The Klingon-Cardassian Alliance struck at Sol together, with fleets of the First Federation of Fesarius and the Republic of Bajor, and came home with nothing.',
  ],
  powerFell: [
    {
      kind: 'powerFell',
      faction: 'red',
      by: 'blue',
      last: 'Vulcan',
      most: 30,
      height: 7,
      takers: [
        { by: 'blue', worlds: 12 },
        { by: 'green', worlds: 3 },
      ],
    },
    'The First Federation of Fesarius took Vulcan, and the Interstellar Concordium came to an end. It had ruled 30 worlds in month 7, and lost twelve of them to the First Federation of Fesarius, three of them to the Republic of Bajor.',
  ],
  leadChanged: [
    { kind: 'leadChanged', now: 'red', before: 'blue', taken: 0, lost: 2 },
    'The Interstellar Concordium overtook the First Federation of Fesarius as the strongest power of all, after a year in which the old leader lost two worlds.',
  ],
  treatyBroken: [
    { kind: 'treatyBroken', by: 'red', on: 'blue', treaty: 'trade', war: 13 },
    'The Interstellar Concordium broke its trade treaty with the First Federation of Fesarius, and three months later made war on it.',
  ],
  pactSigned: [
    { kind: 'pactSigned', treaty: 'protectorate', parties: ['red', 'green'], against: 'blue' },
    'The Republic of Bajor put itself under the protection of the Interstellar Concordium; both were at war with the First Federation of Fesarius.',
  ],
  worldsCeded: [
    {
      kind: 'worldsCeded',
      from: 'red',
      to: 'blue',
      worlds: ['Vulcan', 'Rigel'],
      occasion: 'allies',
    },
    'The Interstellar Concordium ceded Vulcan and Rigel to its ally, the First Federation of Fesarius.',
  ],
  unrest: [
    { kind: 'unrest', faction: 'red', worlds: ['Vulcan'] },
    'The people of Vulcan were in open unrest under the Interstellar Concordium.',
  ],
  strike: [
    {
      kind: 'strike',
      faction: 'red',
      species: 'vulcan',
      demand: 'freedom',
      worlds: ['Vulcan'],
      cause: 'movement.bondage',
    },
    'The Vulcan of Vulcan laid down their work for an end to bondage, driven by their chains.',
  ],
  uprising: [
    {
      kind: 'uprising',
      faction: 'red',
      species: 'vulcan',
      demand: 'freedom',
      worlds: ['Vulcan'],
      won: ['Vulcan'],
      joined: null,
      cause: null,
    },
    'The Vulcan of Vulcan rose against the Interstellar Concordium for an end to bondage, and Vulcan became free.',
  ],
  spiesFound: [
    {
      kind: 'spiesFound',
      by: 'red',
      faction: 'blue',
      agents: 1,
      mission: 'forge',
      forged: ['green'],
    },
    'The First Federation of Fesarius found an agent of the Interstellar Concordium who was to forge evidence; evidence against the Republic of Bajor turned out to be forged.',
  ],
  courtierLost: [
    { kind: 'courtierLost', faction: 'red', name: 'Kira Nerys', how: 'killed' },
    'Kira Nerys was murdered at the court of the Interstellar Concordium.',
  ],
  decision: [
    {
      kind: 'decision',
      faction: 'red',
      decision: 'After the battle',
      option: 'Send in the salvage crews',
      how: 'ordered',
    },
    'The Interstellar Concordium had to decide, in “After the battle”, and the answer was “Send in the salvage crews”.',
  ],
  mutiny: [
    { kind: 'mutiny', faction: 'red', ships: 3 },
    'Three ships of the Interstellar Concordium deserted, their crews unpaid.',
  ],
  peopleFreed: [
    { kind: 'peopleFreed', faction: 'red', worlds: ['Vulcan'] },
    'The Interstellar Concordium freed people it held in bondage on Vulcan.',
  ],
  aimMet: [
    { kind: 'aimMet', faction: 'red', objective: 'The larger half, at last', points: 45 },
    'The Interstellar Concordium reached one of its aims, “The larger half, at last”, worth 45 points.',
  ],
  gameEnded: [
    { kind: 'gameEnded', outcome, aims: ['The larger half'] },
    'Victory for the Interstellar Concordium: the last date has come and the points are counted. It had 12 points, the First Federation of Fesarius came next with 9. Reached were “The larger half”.',
  ],
};

const asEntry = (fact: ChronicleFact, telling = 0): ChronicleEntry => ({
  ...fact,
  turn: 10,
  until: 14,
  place: 'Sol',
  powers: [],
  weight: 1,
  telling,
});

const again = {
  kind: 'capitalTaken',
  by: 'green',
  from: 'red',
  world: 'Vulcan',
  again: true,
  war: null,
} as const;

describe('a chronicle in words', () => {
  test.each([
    [
      { ...again, wonBack: true },
      'The Republic of Bajor won back Vulcan, where the Interstellar Concordium had moved its seat.',
    ],
    [
      {
        ...samples.warBegun[0],
        beside: [],
        against: ['green'],
        cause: 'defence',
        grounds: [{ kind: 'strongest' }, { kind: 'beset', foes: ['green'] }],
      },
      'The First Federation of Fesarius declared war on the Interstellar Concordium, in defence of a friend. The Interstellar Concordium led all powers in strength and fought the Republic of Bajor already. The Republic of Bajor came in on the side of the Interstellar Concordium.',
    ],
    [
      { ...samples.battle[0], victor: [], lost: { red: 0, green: 14 }, fights: 1 },
      'The Interstellar Concordium fought the Republic of Bajor at Sol, and neither held the field: no ship lost against 14.',
    ],
    [
      { ...samples.warEnded[0], begun: 0, gains: [], how: 'armistice' },
      'The First Federation of Fesarius and the Republic of Bajor agreed on an armistice with a neutral zone after a war older than this story. No world had changed hands. It had cost 14 ships.',
    ],
  ] as [ChronicleFact, string][])('as it was: %#', (fact, sentence) => {
    expect(plain(chronicleSentence(asEntry(fact), chronicler))).toBe(sentence);
  });

  test.each(Object.entries(samples))('%s', (_, [fact, sentence]) => {
    expect(plain(chronicleSentence(asEntry(fact), chronicler))).toBe(sentence);
  });

  /** Kinds of which a chronicle tells many, and how many it can tell before words come again. */
  test.each([
    ['war', 7],
    ['conquests', 5],
    ['capitalTaken', 4],
    ['allianceFounded', 4],
    ['aimMet', 4],
    ['battle', 3],
    ['powerFell', 3],
    ['treatyBroken', 3],
    ['worldsCeded', 3],
  ] as const)('%s is told in other words each time', (kind, most) => {
    const [fact] = samples[kind];
    const told = Array.from({ length: most }, (_, telling) =>
      plain(chronicleSentence(asEntry(fact, telling), chronicler)),
    );
    expect(new Set(told).size).toBe(most);
  });

  test.each(Object.entries(samples))('%s is a whole sentence however it is told', (_, [fact]) => {
    for (let telling = 0; telling < 12; telling += 1) {
      const sentence = plain(chronicleSentence(asEntry(fact, telling), chronicler));
      expect(sentence).toMatch(/^[“\p{Lu}\d].*[.”]$/u);
      expect(sentence).not.toMatch(/ {2}|undefined|the the |\[object| [.,:;]/i);
    }
  });

  test.each(Object.entries(samples))('%s has room as a headline', (_, [fact]) => {
    const headline = chronicleHeadline(asEntry(fact), chronicler);
    expect(headline.length).toBeGreaterThan(8);
    expect(headline.length).toBeLessThanOrEqual(headlineLetters);
    expect(headline).not.toMatch(/…|undefined/);
  });
});
