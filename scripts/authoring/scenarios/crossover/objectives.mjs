const hold = (faction, systems, more = {}) => ({ holds: { faction, systems, ...more } });
const farStorms = ['argolis_cluster', 'regulon', 'goldin_discontinuity'];
const hideouts = ['badlands', 'athos', 'sindorin', ...farStorms];
const homeworlds = ['sol', 'vulcan', 'andoria', 'betazed', 'trill', 'denobula'];
const crushed = { eliminated: { faction: 'rebellion' } };

const goal = (id, title, text, points, kind, when) => ({
  id,
  faction: id.slice(0, id.indexOf('_')),
  title,
  text,
  points,
  kind,
  when,
});

export const objectives = [
  goal(
    'klingon_silence',
    'Silence in the storms',
    'The rebellion has neither a world nor a ship.',
    90,
    'victory',
    crushed,
  ),
  goal(
    'klingon_palace',
    'The stolen palaces',
    'Earth, Vulcan, Andoria and Betazed still work for the Empire at the last date.',
    50,
    'last',
    hold('klingon', ['sol', 'vulcan', 'andoria', 'betazed']),
  ),
  goal(
    'klingon_order',
    'Order at low cost',
    'Three thousand latinum left over for the Regent’s table.',
    25,
    'points',
    { stockAtLeast: { faction: 'klingon', stock: 'latinum', amount: 3000 } },
  ),
  goal(
    'klingon_station',
    'Done properly this time',
    'Terok Nor belongs to the Empire.',
    30,
    'points',
    hold('klingon', ['denorios_belt']),
  ),

  goal(
    'cardassian_lists',
    'The list is complete',
    'Every name is crossed out: the rebellion has neither a world nor a ship.',
    100,
    'victory',
    crushed,
  ),
  goal(
    'cardassian_sensors',
    'Eyes in the Badlands',
    'Deep field arrays, which see through the storms, are known.',
    30,
    'points',
    { knows: { faction: 'cardassian', technology: 'deep_field_arrays' } },
  ),
  goal(
    'cardassian_hideouts',
    'No place to hide',
    'Two of the far storms, Argolis, Regulon and Goldin, belong to the Union.',
    45,
    'points',
    hold('cardassian', farStorms, { count: 2 }),
  ),
  goal(
    'cardassian_voice',
    'The larger half, at last',
    'The Union has at least 42 per cent of the standing in its Council.',
    45,
    'points',
    { standingAtLeast: { faction: 'cardassian', permille: 420 } },
  ),
  goal(
    'cardassian_first',
    'First among partners',
    'At the last date the Union rules more worlds than anybody else, Cardassia among them.',
    40,
    'last',
    { all: [{ largest: { faction: 'cardassian' } }, hold('cardassian', ['cardassia'])] },
  ),

  goal(
    'bajor_quiet',
    'Quiet in the ore halls',
    'The rebellion is gone, root and rumour.',
    80,
    'victory',
    crushed,
  ),
  goal(
    'bajor_station',
    'The Intendant’s chair',
    'Terok Nor and Bajor are still held at the last date.',
    60,
    'last',
    hold('bajor', ['denorios_belt', 'bajor']),
  ),
  goal(
    'bajor_ore',
    'The ore keeps moving',
    'Five thousand units of duranium lie in store.',
    30,
    'points',
    { stockAtLeast: { faction: 'bajor', stock: 'duranium', amount: 5000 } },
  ),
  goal(
    'bajor_needed',
    'Too useful to replace',
    'At the last date Bajor is still broker between two partners, and both are content with it.',
    45,
    'last',
    {
      all: [
        { inAlliance: { faction: 'bajor', as: 'broker', with: ['klingon', 'cardassian'] } },
        { contentAtLeast: { faction: 'klingon', points: 40 } },
        { contentAtLeast: { faction: 'cardassian', points: 40 } },
      ],
    },
  ),

  goal(
    'rebellion_dawn',
    'Dawn',
    'The rebellion holds two of the great enslaved worlds: Sol, Vulcan, Andoria, Betazed, Trill or Denobula.',
    120,
    'victory',
    hold('rebellion', homeworlds, { count: 2 }),
  ),
  goal(
    'rebellion_story',
    'The story is believed',
    'At the last date there is still a rebellion to join, and it holds a world.',
    120,
    'last',
    {
      all: [
        { alive: { faction: 'rebellion' } },
        { worldsAtLeast: { faction: 'rebellion', count: 1 } },
      ],
    },
  ),
  goal(
    'rebellion_wedge',
    'Masters at odds',
    'Klingons and Cardassians no longer sit in one Council.',
    60,
    'points',
    { not: { allied: { factions: ['klingon', 'cardassian'] } } },
  ),
  goal(
    'rebellion_bases',
    'Three hiding places',
    'Three of the storm systems belong to the rebellion.',
    45,
    'points',
    hold('rebellion', hideouts, { count: 3 }),
  ),
  goal(
    'rebellion_station',
    'Terok Nor',
    'The station that was a prison flies a rebel flag.',
    60,
    'points',
    hold('rebellion', ['denorios_belt']),
  ),
  goal(
    'rebellion_liberators',
    'Word of mouth',
    'Eight worlds have shaken off their masters.',
    40,
    'points',
    { freedAtLeast: { faction: 'rebellion', count: 8 } },
  ),

  goal(
    'orion_den',
    'Nobody’s vassal',
    'Farius still belongs to the Syndicate at the last date.',
    30,
    'last',
    hold('orion', ['farius']),
  ),
  goal(
    'orion_profit',
    'A revolt pays',
    'Fifteen hundred latinum in the Syndicate’s vaults.',
    40,
    'points',
    { stockAtLeast: { faction: 'orion', stock: 'latinum', amount: 1500 } },
  ),
];
