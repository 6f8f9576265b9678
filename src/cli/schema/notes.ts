/**
 * What an editor says of each field of a scenario file, by its path without the marks of lists and keys:
 * `fleets.ships.crew` is the crew of a group of ships, whichever way the fleet is written.
 */
export const notes: Readonly<Record<string, string>> = {
  $schema: 'Where this schema lies: "./scenario.schema.json" beside it.',
  $comment: 'Said to readers of the file; may stand in any object. The game does not read it.',
  id: 'The name of the file, without ".json": small letters, digits and underscores.',
  title: 'What the scenario is called.',
  subtitle: 'A few words below the title.',
  continuity: 'Which telling of history it follows; shown, never compared.',
  year: 'The year of turn 1.',
  month: 'The month of turn 1, from 1 to 12.',
  monthsPerTurn: 'How many months a turn is. Default 1.',
  turns: 'After so many turns the game is judged.',
  pace: 'Speed of all fleets on this map, in permille of their classes’. Default 1000.',
  hegemony:
    'Share of all owned worlds in permille with which one side wins; 0: by no share. Default: the rules’.',
  briefing: 'Where things stand, in paragraphs.',

  language: 'In which language its texts are: "en", "pt-BR". Default "en".',
  texts:
    'Its texts in other languages, by their tags. What is left out is said as the file says it.',
  'texts.title': 'What the scenario is called.',
  'texts.subtitle': 'A few words below the title.',
  'texts.continuity': 'Which telling of history it follows.',
  'texts.briefing': 'Where things stand, in paragraphs.',
  'texts.systems': 'Names of systems, by id.',
  'texts.worlds': 'Names of worlds, by id.',
  'texts.characters': 'Names of persons, by id.',
  'texts.alliances': 'Names of alliances, by id.',
  'texts.factions': 'What is said of powers, by id.',
  'texts.factions.name': 'What it is called.',
  'texts.factions.government': 'Shown as written.',
  'texts.factions.situation': 'Where it stands.',
  'texts.factions.firstPlan': 'What to do first.',
  'texts.factions.different': 'What makes it play differently.',
  'texts.sectors': 'Names of sectors, by their names in the file.',
  'texts.fleets': 'Names of fleets, by their names in the file.',
  'texts.ships': 'Names of ships, by their names in the file.',
  'texts.objectives': 'Goals, by id.',
  'texts.objectives.title': 'A few words.',
  'texts.objectives.text': 'What must be so.',
  'texts.history': 'Lines of history, in the order of the file.',
  'texts.history.when': 'When it happened.',
  'texts.history.text': 'What happened.',
  'texts.history.claim': 'What was asked, in the past tense.',
  'texts.content': 'Words of content of its own, by kind and id.',

  theatre:
    'A part of the great chart: its systems, lanes, worlds and who lives there. Instead of "map", or with more in "map".',
  'theatre.chart':
    'A surveyed part of the chart. Without it, "systems" names some of the whole chart.',
  'theatre.systems': 'The systems to keep. Default: all of the surveyed part.',
  'theatre.without': 'Systems to leave out.',
  'theatre.year':
    'Whose borders hold. Default: the survey’s year, else the chart’s last before the scenario begins.',
  'theatre.owners': 'Who holds a system otherwise than the chart has it; null: nobody.',
  'theatre.places': 'What differs from the chart, by system.',
  'theatre.places.name': 'Another name.',
  'theatre.places.x': 'Another place, in tenths of a light year.',
  'theatre.places.y': 'Another place, in tenths of a light year; more is further up.',
  'theatre.places.star': 'Another star or kind of place.',
  'theatre.places.hazard': 'Another hazard; "none" takes away the chart’s.',
  'theatre.closed': 'Lanes of the chart that are closed, as pairs of systems.',
  'theatre.settled': 'How full worlds are of which nothing is written, in percent.',
  'theatre.settled.outposts': 'Those of powers. Default 45.',
  'theatre.settled.free': 'Those of free peoples. Default 60.',

  map: 'Systems and lanes: all of them, or with a theatre those that are added.',
  'map.systems': 'The systems.',
  'map.systems.id': 'Small letters, digits and underscores.',
  'map.systems.name': 'What it is called.',
  'map.systems.x': 'Tenths of a light year.',
  'map.systems.y': 'Tenths of a light year; more is further up.',
  'map.systems.star': 'Spectral class or kind of place: "G2V", "nebula".',
  'map.systems.hazard': 'What it does to ships. Default none.',
  'map.lanes': 'Pairs of systems, each once.',

  worlds:
    'By id, "system.world": of the theatre’s worlds what differs from the chart, of others all. Or a list of worlds in full.',
  'worlds.id': '"system.world".',
  'worlds.system': 'The system it is in.',
  'worlds.name': 'What it is called.',
  'worlds.class': 'What kind of world it is.',
  'worlds.size': '1 (a rock) to 5 (a great world).',
  'worlds.richness': 'What lies in the ground, 0 to 5 each.',
  'worlds.richness.dilithium': '0 to 5.',
  'worlds.richness.duranium': '0 to 5.',
  'worlds.owner':
    'Whose it is; null: nobody’s. Default: who holds the system, if people live there or the world matters most.',
  'worlds.development':
    'Default: "developed" with buildings, else "outpost" with an owner and "none" without.',
  'worlds.people':
    'Millions by species: { "klingon": 3000, "bajoran": 400 }, under the laws. Default with a theatre: as the chart has it; else nobody.',
  'worlds.people.species': 'Who they are.',
  'worlds.people.status': 'Under what law they live, if not the one of "laws".',
  'worlds.people.millions': 'How many they are, in millions.',
  'worlds.buildings': 'Building ids; "orbital_battery*2" for two.',
  'worlds.garrison': 'Troops on the ground. Default: the most its development holds.',
  'worlds.loyalty': '0 to 100. Default 70; with a theatre by the law of who lives there.',
  'worlds.unrest': '0 to 100. Default 0.',

  laws: 'What peoples are who live under a power and are not its own: citizens, unless a law says otherwise.',
  'laws.factions': 'Whose law it is.',
  'laws.citizen': 'Peoples that are citizens.',
  'laws.client': 'Peoples that are clients.',
  'laws.subject': 'Peoples that are subjects.',
  'laws.enslaved': 'Peoples that are enslaved.',
  'laws.others': 'What all other foreigners are.',

  usual: 'What every power or fleet has that does not say otherwise.',
  'usual.factions': 'Of every power.',
  'usual.fleets': 'Of every fleet.',

  factions: 'The powers.',
  'factions.id': 'Small letters, digits and underscores.',
  'factions.name': 'What it is called. Default: as its culture is.',
  'factions.culture':
    'Names, colours, emblem, ships and leanings it has. Default: those of its id.',
  'factions.species': 'Its own people. Default: the culture’s.',
  'factions.government': 'Shown as written: "Empire under a Regent".',
  'factions.capital': 'A developed world of its own; null for a power without a home.',
  'factions.head': 'Who leads it: one of the characters.',
  'factions.court':
    'Characters of its own who sit at court beside the head; what seats are left go to the ablest.',
  'factions.technologies': 'What it knows. Default: nothing.',
  'factions.technologies.tier': 'Everything up to this tier, 0 to 5.',
  'factions.technologies.fields': 'Another tier for one field.',
  'factions.technologies.plus': 'Technologies besides, with all that they require.',
  'factions.technologies.minus': 'Technologies it does not know in spite of that.',
  'factions.stocks': 'What it has in store; what is not named is 0.',
  'factions.laws':
    'Its laws on peoples it rules, or comes to rule, besides what "laws" says of them by name. Who lives on its worlds otherwise at the start is an exception.',
  'factions.laws.species': 'The people it is about; null: every other.',
  'factions.laws.world': 'A world of its own for which alone it holds. Default: everywhere.',
  'factions.laws.status': 'What it makes of them.',
  'factions.traits': 'Rules it plays by besides its culture’s.',
  'factions.succession':
    'How it comes to another head: by heirs, by contest of houses, by a council, by high command and civil council, by election. Default: as its culture does.',
  'factions.prestige': 'How it stands in the galaxy’s eyes. Default 0.',
  'factions.exhaustion': 'How spent it is by war, 0 to 100. Default 0.',
  'factions.playable': 'Whether a person may choose it. Default true.',
  'factions.difficulty': 'How hard it is to play. Default medium.',
  'factions.situation': 'Where it stands, in a sentence or two.',
  'factions.firstPlan': 'What to do first, for who plays it.',
  'factions.different':
    'What makes it play differently, in a sentence or two. Default: what is said of its culture.',
  'factions.colour': 'Its own colour, "#rrggbb" in small letters. Default: the culture’s.',
  'factions.pattern': 'Its own hatching on the map. Default: the culture’s.',
  'factions.temperament': 'How its computer player leans. Default: the culture’s.',
  'factions.research': 'Technologies to study first.',
  'factions.sectors': 'Sectors with their seats.',
  'factions.sectors.name': 'What it is called.',
  'factions.sectors.seat': 'A world of the power.',
  'factions.sectors.policy': 'What its governor builds. Default none.',
  'factions.sectors.governor': 'One of the characters.',
  'factions.surveyed': 'Systems whose riches it knows besides its own; or "all".',
  'factions.charted': 'Systems of whose worlds it has charts; or "all".',

  alliances: 'Alliances that stand.',
  'alliances.id': 'Small letters, digits and underscores.',
  'alliances.name': 'What it is called.',
  'alliances.members': 'Two or more powers.',
  'alliances.leader': 'One of the members.',
  'alliances.broker': 'The member that keeps the great partners equal.',
  'alliances.charter': 'Its kind: offices, majorities, law. Default: the first of the content.',
  'alliances.shares': 'Base share of standing of each member in permille, 1000 together.',
  'alliances.offices': 'Who holds the charter’s other offices.',
  'alliances.parity': 'How equal the broker keeps the great partners, 0 to 100. Default 50.',
  'alliances.lean': 'The partner the broker leans to.',

  relations: 'Wars and truces; all others are at peace.',
  'relations.between': 'Two powers, or a list of powers in the place of one.',
  'relations.kind': 'War or truce.',
  'relations.until': 'The turn with which a truce ends.',
  'relations.by': 'Who began the war.',
  'relations.cause': 'Why. Default history.',
  'relations.goals': 'Systems each wants by the war.',

  treaties: 'Treaties in force.',
  'treaties.between': 'Two powers; first who protects or pays.',
  'treaties.kind': 'What kind.',
  'treaties.turns':
    'Turns it is signed for; 0: until broken. Usually as long as treaties of its kind are.',
  'treaties.zone': 'Systems of an armistice’s neutral zone.',
  'treaties.stock': 'What is paid each turn.',
  'treaties.amount': 'How much of it.',

  opinions: 'Old grudges and friendships.',
  'opinions.of': 'Who thinks so: a power or several.',
  'opinions.about': 'Of whom: a power or several.',
  'opinions.between': 'Two powers that think alike of each other.',
  'opinions.points': 'From −200 to 200.',
  'opinions.spread': 'Differs from game to game by so much. Default 0.',

  templates: 'Kinds of fleets by name, for "template" of fleets.',
  fleets: 'By power. Or a list of fleets that name their power.',
  'fleets.faction': 'Whose it is.',
  'fleets.name': 'What it is called; a list where there are several.',
  'fleets.system': 'Where it stands; a list where there are several, one in each.',
  'fleets.commander': 'Who commands it; a list where there are several.',
  'fleets.template': 'A kind of "templates": its ships and habits.',
  'fleets.count': 'How many such fleets. Default: as many as the longest of the lists.',
  'fleets.stance': 'How it meets others. Default hold.',
  'fleets.cloak': 'Whether it wants to be cloaked. Default false.',
  'fleets.crew': 'Experience of all crews that do not say otherwise, 0 to 1000. Default 200.',
  'fleets.ships': 'Groups of ships: "kli_d7*4", "kli_d7*4 crew 300", or in full.',
  'fleets.ships.class': 'A ship class.',
  'fleets.ships.count': 'How many. Default: as many as have names, else one.',
  'fleets.ships.crew': 'Experience of the crews, 0 to 1000.',
  'fleets.ships.troops': 'Troops aboard each. Default: as many as the class carries.',
  'fleets.ships.names': 'Names for the first of them.',

  characters: 'By power. Or a list of persons that name their power.',
  'characters.id': 'Small letters, digits and underscores.',
  'characters.name': 'What the person is called.',
  'characters.species': 'Default: the power’s own people.',
  'characters.faction': 'Whom the person serves.',
  'characters.role': 'Default commander; who heads a power is its head whatever this says.',
  'characters.skills':
    '0 to 10 each, by name; or five in a row: attack, defence, manoeuvre, ground, administration.',
  'characters.traits': 'Natures of the person.',
  'characters.ties': 'What the person is to others.',
  'characters.ties.kind': '`childOf` of the other; `kin`, `friend` and `rival` hold both ways.',
  'characters.ties.to': 'One of the scenario’s characters.',

  objectives: 'By power. Or a list of goals that name their power.',
  'objectives.id': 'Small letters, digits and underscores.',
  'objectives.faction': 'Whose goal it is.',
  'objectives.title': 'A few words.',
  'objectives.text': 'What must be so, in a sentence.',
  'objectives.points': 'What it counts.',
  'objectives.kind':
    '"victory" ends the game when met, "points" counts once met, "last" is judged on the last date.',
  'objectives.months': 'Months in a row for which it has to be so before it counts as met.',
  'objectives.when':
    'One word of the vocabulary; a word that names no faction asks of the power itself.',

  history: 'What the histories say happened, laid beside the game at its end.',
  'history.when': 'When it happened, as shown.',
  'history.text': 'What happened.',
  'history.claim': 'What "check" asks, in the past tense. Default: the text.',
  'history.check': 'Holds at the end of a game that came out so.',

  content: 'Content of its own; an entry with a known id takes that one’s place.',
  'content.shipClasses': 'Ship classes.',
  'content.technologies': 'Technologies.',
  'content.buildings': 'Buildings and wonders.',
  'content.species': 'Peoples.',
  'content.cultures': 'Powers’ cultures.',
  'content.temperaments': 'How computer players lean.',
  'content.characterTraits': 'Natures of persons.',
  'content.charters': 'Kinds of alliances.',
  'content.offices': 'Offices of alliances.',
  'content.edicts': 'Edicts of powers.',
};

/** What the ids of a field name, so that an editor offers them. Others may stand there, too: a scenario brings its own. */
export const offered: Readonly<Record<string, IdKind>> = {
  'theatre.chart': 'charts',
  'theatre.systems': 'systems',
  'theatre.without': 'systems',
  'theatre.owners': 'systems',
  'theatre.places': 'systems',
  worlds: 'worlds',
  'worlds.people': 'species',
  'worlds.people.species': 'species',
  'worlds.buildings': 'buildings',
  'laws.citizen': 'species',
  'laws.client': 'species',
  'laws.subject': 'species',
  'laws.enslaved': 'species',
  'factions.culture': 'cultures',
  'factions.species': 'species',
  'factions.traits': 'traits',
  'factions.temperament': 'temperaments',
  'factions.research': 'technologies',
  'factions.technologies.plus': 'technologies',
  'factions.technologies.minus': 'technologies',
  'alliances.charter': 'charters',
  'alliances.offices': 'offices',
  'fleets.ships': 'shipClasses',
  'fleets.ships.class': 'shipClasses',
  'fleets.system': 'systems',
  'characters.species': 'species',
  'characters.traits': 'characterTraits',
};

/** Kinds of ids that an editor can know. */
export type IdKind =
  | 'charts'
  | 'systems'
  | 'worlds'
  | 'species'
  | 'buildings'
  | 'cultures'
  | 'traits'
  | 'temperaments'
  | 'technologies'
  | 'charters'
  | 'offices'
  | 'shipClasses'
  | 'characterTraits';
