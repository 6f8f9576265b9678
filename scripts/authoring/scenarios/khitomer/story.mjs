export const briefing = [
  'January 2295. Two years ago the moon of Qo’noS burst and its ash has not stopped falling. The Klingon Empire, poorer than in any living memory, went to Khitomer to ask a Terran for help, and the Terran said no. Consul Spock had only just laid down a crown; he had freed the slaves, parked the dreadnoughts, written into law that his Republic shall never strike first, and he would not bind it to an empire that lives by striking first.',
  'Refusal has a price. Regent Gorkon may take the same offer to a man who can count: Legate Renar of Cardassia, whose books balance and whose fleet does not suffice. Klingon and Cardassian do not trust each other. What they do trust is Bajor, small and free, which could promise each of them that the other will never have the larger half. Nothing is signed. Envoys sit at Bajor with empty charters before them, the fleets stand on their own side of the border, and each of the three knows what it would be without the others.',
  'Behind the Klingon border waits General Chang with ten birds-of-prey that fire from under their cloaks. Nobody has yet found an answer to them. Behind the Terran one stand sixty ships spread over forty-five systems, whose captains were promoted for scholarship, and whose Consul seems to be moving books, seeds and scientists to places that are on no chart. Romulus, whose offer was refused with less courtesy, sharpens its knives and watches both.',
  'The histories say that the three signed, that Earth and Vulcan fell within the year and that the peoples of a hundred worlds were put in chains. The histories need not be right. Ten years are on the calendar.',
];

const lost = (system, faction = 'terran') => ({ not: { holds: { faction, systems: [system] } } });

export const history = [
  {
    when: '2295',
    text: 'Gorkon and Renar found the Klingon-Cardassian Alliance, and Bajor keeps its scales even.',
    claim: 'Klingons, Cardassians and Bajor stood in one alliance, with Bajor as its broker.',
    check: {
      inAlliance: { faction: 'bajor', as: 'broker', with: ['klingon', 'cardassian'] },
    },
  },
  {
    when: '2295',
    text: 'Birds-of-prey that fire while cloaked break the Imperial Starfleet on the Klingon march.',
    claim: 'The Terran base at Archer was lost.',
    check: lost('archer'),
  },
  {
    when: '2295',
    text: 'Earth falls, and Spock and Marlena Moreau die with the Republic.',
    claim: 'Earth was no longer Terran.',
    check: lost('sol'),
  },
  {
    when: '2295',
    text: 'Vulcan is taken, and its people are put in chains with all others.',
    claim: 'Vulcan was no longer Terran.',
    check: lost('vulcan'),
  },
  {
    when: 'after 2295',
    text: 'Cardassia has its share: the Terran worlds on its border, Trill and Betazed among them.',
    claim: 'Trill and Betazed were Cardassian.',
    check: { holds: { faction: 'cardassian', systems: ['trill', 'betazed'] } },
  },
  {
    when: 'after 2295',
    text: 'The Romulan Star Empire watches the fall from behind its border and keeps Romulus.',
    claim: 'The Romulan Star Empire held Romulus.',
    check: { holds: { faction: 'romulan', systems: ['romulus'] } },
  },
  {
    when: 'after 2295',
    text: 'Of the Republic remains what no map shows: the archives of Memory Omega, waiting a century.',
    claim: 'The Terrans held one of their hidden redoubts.',
    check: {
      holds: {
        faction: 'terran',
        systems: ['redoubt_theta', 'redoubt_kappa', 'cor_caroli', 'memory_alpha', 'regula'],
        count: 1,
      },
    },
  },
  {
    when: 'by the 2370s',
    text: 'The Alliance is the greatest power of two quadrants.',
    claim: 'The Klingons and their allies held 45 % or more of all owned worlds.',
    check: { shareAtLeast: { faction: 'klingon', permille: 450, allied: true } },
  },
];

/**
 * What this starting point brings of its own.
 * @source seed 5
 */
export const content = {
  buildings: [
    {
      id: 'praxis_fallout',
      name: 'Ash of Praxis',
      kind: 'wonder',
      cost: { dilithium: 0, duranium: 0, latinum: 0, influence: 0, work: 0 },
      upkeep: 6,
      requires: null,
      replaces: null,
      classes: [],
      perWorld: 1,
      perFaction: 1,
      unique: true,
      slots: 0,
      yard: 0,
      drydock: 0,
      effects: [
        { stat: 'industry', permille: -300 },
        { stat: 'latinumIncome', permille: -250 },
        { stat: 'populationLimit', permille: -120 },
        { stat: 'loyalty', flat: -25 },
      ],
      faction: [],
      text: 'A moon’s worth of poison comes down with every rain. Filters, shelters and funerals cost more than the mines ever earned.',
    },
    {
      id: 'reform_statutes',
      name: 'Statutes of Peace',
      kind: 'wonder',
      cost: { dilithium: 0, duranium: 0, latinum: 0, influence: 0, work: 0 },
      upkeep: 0,
      requires: null,
      replaces: null,
      classes: [],
      perWorld: 1,
      perFaction: 1,
      unique: true,
      slots: 0,
      yard: 0,
      drydock: 0,
      effects: [],
      faction: [
        { stat: 'shipCost', permille: 450 },
        { stat: 'industry', permille: -280 },
        { stat: 'latinumIncome', permille: -100 },
        { stat: 'attack', permille: -120 },
        { stat: 'researchIncome', permille: -250 },
        { stat: 'loyalty', flat: 3 },
      ],
      text: 'Spock’s laws: yards build hospitals, gunnery is an elective, and every freed slave is owed a pension. The Forum will not repeal them for a mere war.',
    },
  ],
};
