/** What the numbers of movements of peoples are for: a sentence, and the numbers it speaks of. */
export const movementNumbers: readonly (readonly [string, readonly string[]])[] = [
  ['Of fewer people on a world nobody hears.', ['movements.leastMillions']],
  [
    'What a people would come to before it begins a movement, what it begins with, and the chance a month for each point beyond.',
    ['movements.begin'],
  ],
  ['Support on one of its worlds at which a movement takes each step.', ['movements.steps']],
  [
    'How far below the support for its step a movement falls back, and below which support it is over.',
    ['movements.slack', 'movements.ends'],
  ],
  [
    'How long each step lasts at least, and how long a people is quiet after a movement.',
    ['movements.months', 'movements.rest'],
  ],
  [
    'Points a month by which support grows and eases at most.',
    ['movements.rise', 'movements.ease'],
  ],
  [
    'What drives people to a movement, and keeps them from it: each by what is said of it.',
    ['movements.support'],
  ],
  [
    'What makes a movement harder or milder: each month, each month of open strife, of relief, of repression; an uprising put down, a word not kept.',
    ['movements.radicalism'],
  ],
  ['Share of its output that a world loses by what its people do.', ['movements.loss']],
  [
    'How many take up arms, of any world and of each 1,000 million behind the movement; who joins later; how long they fight a month; and what is left of the broken side beside the other.',
    [
      'movements.rising.base',
      'movements.rising.risers',
      'movements.rising.recruits',
      'movements.rising.rounds',
      'movements.rising.routed',
    ],
  ],
  [
    'What an uprising put down costs: share of the people dead, support and loyalty lost.',
    ['movements.rising.dead', 'movements.rising.cowed', 'movements.rising.loyalty'],
  ],
  ['Prestige a ruler loses with a world that frees itself.', ['movements.rising.prestige']],
  [
    'How long an answer is kept to, unless a step is taken, and how long before the same can be given once more.',
    ['movements.answers.kept', 'movements.answers.again'],
  ],
  ['Points of support that each answer takes.', ['movements.answers.points']],
  [
    'How long a creed allowed, and words given, are remembered.',
    ['movements.answers.creed', 'movements.answers.words'],
  ],
  [
    'Influence that words cost, and more for each 1,000 million of a people; and how much milder a divided movement is.',
    ['movements.answers.bargain', 'movements.answers.divide', 'movements.answers.creedPrice'],
  ],
  [
    'Latinum a month for each 1,000 million: bread for all, or feasts.',
    ['movements.answers.bread', 'movements.answers.feasts'],
  ],
  [
    'What it costs a month to watch a movement, how much of its sabotage is found in time, and how much more slowly it grows.',
    ['movements.answers.watch'],
  ],
  ['Prestige that a hard hand costs a month.', ['movements.answers.repress']],
  [
    'Troops marched at once at most, and latinum for each point of them.',
    ['movements.answers.march'],
  ],
  [
    'What a load of arms for a movement abroad costs, how strong it is, how much can wait to be used, and what support it lends.',
    ['movements.aid'],
  ],
];
