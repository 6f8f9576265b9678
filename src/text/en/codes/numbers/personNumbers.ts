/** What the numbers of people are for: a sentence, and the numbers it speaks of. */
export const personNumbers: readonly (readonly [string, readonly string[]])[] = [
  ['What binds a person to the head of state, or parts them.', ['persons.loyalty']],
  ['What makes a person want the chair.', ['persons.ambition']],
  [
    'What counts for whoever wants the chair, by how a government comes to another head; whether it can be challenged, how often it is chosen for anew, what recalling costs, and what becomes of who loses.',
    ['persons.succession'],
  ],
  [
    'How long a contest for the chair lasts and how soon there can be another, what a share in power costs, and what contests and recalls do to the realm.',
    ['persons.contest'],
  ],
  ['What naming an heir costs, and how long the name stands.', ['persons.heir']],
  [
    'What is left of a captive’s worth each time he is bought free, how much of it no grudge is added to, and how courts are on their guard after somebody was taken from one.',
    ['persons.captives'],
  ],
  ['What it costs to put a captive to death.', ['persons.execution']],
  [
    'How much has to be learned for a level of a skill, what teaches it, and how long wounds take.',
    ['persons.careers'],
  ],
  [
    'How many people a power has, how newcomers are found and how able they are, and when somebody retires.',
    ['persons.service'],
  ],
];
