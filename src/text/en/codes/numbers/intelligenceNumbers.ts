/** What the numbers of agents and what they do in secret are for: a sentence, and the numbers it speaks of. */
export const intelligenceNumbers: readonly (readonly [string, readonly string[]])[] = [
  [
    'How many agents any power can lead, one more for so many worlds, and at most.',
    ['intelligence.agents.first', 'intelligence.agents.perWorlds', 'intelligence.agents.most'],
  ],
  [
    'What an agent costs when he is recruited, and every month.',
    ['intelligence.agents.latinum', 'intelligence.agents.influence', 'intelligence.agents.upkeep'],
  ],
  [
    'Skill and cover an agent begins with, and the most skill he can come to.',
    ['intelligence.agents.skill', 'intelligence.agents.cover', 'intelligence.agents.mostSkill'],
  ],
  [
    'Cover that comes back at home, up to which, and what a mission that worked, one that did not, and being found cost of it.',
    [
      'intelligence.agents.rests',
      'intelligence.agents.mostCover',
      'intelligence.agents.worked',
      'intelligence.agents.failed',
      'intelligence.agents.caught',
    ],
  ],
  [
    'How hard a mission must have been to teach an agent something: the best chance of it.',
    ['intelligence.agents.lesson'],
  ],
  ['How long an agent who was found is held.', ['intelligence.agents.held']],
  [
    'How far an agent comes in a month, and how long he takes to settle in.',
    ['intelligence.travel'],
  ],
  [
    'What each mission takes, costs and leaves behind, and the chance that it works before all else.',
    ['intelligence.missions'],
  ],
  ['What the chance that a mission works depends on.', ['intelligence.odds']],
  [
    'What the chance depends on that a mission that does not work is found out.',
    ['intelligence.risk'],
  ],
  [
    'Vigilance of any power, and for each point of skill of its best agent who counters.',
    ['intelligence.vigilance'],
  ],
  [
    'How fast traces fade, from which suspicion the culprit is known, what a failed mission, an agent found and one who watches for so many months add, and what a good cover leaves of it.',
    ['intelligence.suspicion'],
  ],
  [
    'Chance a month that somebody who counters finds a stranger, for each point of suspicion and of his skill.',
    ['intelligence.counter'],
  ],
  [
    'What a search costs, how soon it can be made again, and what the chance depends on that it finds somebody.',
    ['intelligence.search'],
  ],
  ['Share of work done and of defences that sabotage destroys.', ['intelligence.sabotage']],
  ['Support that an agent wins or takes from a movement on a world.', ['intelligence.support']],
  [
    'Prestige lost by whose agent is found, and won by who finds him.',
    ['intelligence.shame', 'intelligence.credit'],
  ],
];
