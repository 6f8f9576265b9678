import {
  chartIndex,
  type Fleet,
  figureCache,
  type Game,
  inOrder,
  maxDefences,
  pairKey,
  type Ruleset,
  stockKinds,
  type World,
} from '../../src/sim';
import { checkPolitics } from './politicalInvariants';

type Report = (problem: string) => void;

/** What must hold after every turn of every game; what does not, in words. Empty: all is well. */
export function invariants(game: Game, rules: Ruleset): string[] {
  const problems: string[] = [];
  const report: Report = (problem) => problems.push(`turn ${game.turn}: ${problem}`);
  checkKeys(game, report);
  checkFactions(game, rules, report);
  checkAlliances(game, report);
  checkRelations(game, report);
  for (const world of inOrder(game.worlds)) checkWorld(game, rules, world, report);
  for (const fleet of inOrder(game.fleets)) checkFleet(game, rules, fleet, report);
  checkShips(game, rules, report);
  checkCharacters(game, report);
  checkCounters(game, report);
  checkAgents(game, rules, report);
  checkPolitics(game, rules, report);
  return problems;
}

const keyed = ['factions', 'alliances', 'worlds', 'fleets', 'ships', 'characters'] as const;

function checkKeys(game: Game, report: Report): void {
  for (const kind of keyed) {
    for (const [key, { id }] of Object.entries<{ readonly id: string }>(game[kind])) {
      if (key !== id) report(`${kind}.${key} has the id ${id}`);
    }
  }
}

function checkAgents(game: Game, rules: Ruleset, report: Report): void {
  const { mostSkill } = rules.numbers.intelligence.agents;
  for (const agent of inOrder(game.agents ?? {})) {
    const { id, faction, skill, cover, station, held, mission } = agent;
    if (!game.factions[faction]) report(`${id} serves ${faction}`);
    if (!isWithin(skill, 1, mostSkill)) report(`${id} has skill ${skill}`);
    if (!isWithin(cover, 0, 100)) report(`${id} has cover ${cover}`);
    if (station.kind === 'court' && station.of === faction) report(`${id} spies on himself`);
    if (held && mission !== null) report(`${id} is held and has a mission`);
    if (held?.by === faction) report(`${id} is held by his own`);
  }
  for (const { id, victim, culprit, clues } of inOrder(game.suspicions ?? {})) {
    if (victim === culprit || culprit === null) report(`${id} is of ${culprit}`);
    if (!clues.every(({ points }) => isWithin(points, 0, 100))) report(`${id} has false clues`);
  }
}

function isWithin(value: number, low: number, high: number): boolean {
  return Number.isSafeInteger(value) && value >= low && value <= high;
}

function isCount(value: number): boolean {
  return isWithin(value, 0, Number.MAX_SAFE_INTEGER);
}

function checkFactions(game: Game, rules: Ruleset, report: Report): void {
  const worlds = Object.values(game.worlds);
  const fleets = Object.values(game.fleets);
  for (const faction of inOrder(game.factions)) {
    const { id, books, capital, alliance } = faction;
    if (!books) {
      report(`${id} has no books`);
      continue;
    }
    for (const stock of stockKinds) {
      if (!isCount(books.stocks[stock])) report(`${id} has ${books.stocks[stock]} ${stock}`);
      if (!isCount(books.arrears[stock])) report(`${id} owes ${books.arrears[stock]} ${stock}`);
    }
    if (!isWithin(faction.exhaustion, 0, 100)) report(`${id} has exhaustion ${faction.exhaustion}`);
    if (capital !== null && game.worlds[capital]?.owner !== id) {
      report(`${id} has its capital on ${capital}, which is not its own`);
    }
    if (alliance !== null && !game.alliances[alliance]?.members.includes(id)) {
      report(`${id} believes itself in ${alliance}`);
    }
    if (new Set(faction.technologies).size !== faction.technologies.length) {
      report(`${id} knows a technology twice`);
    }
    for (const technology of [...faction.technologies, ...books.research]) {
      if (!rules.technologies[technology]) report(`${id} has the technology ${technology}`);
    }
    for (const { seat } of inOrder(books.sectors)) {
      if (!game.worlds[seat]) report(`${id} has a sector around ${seat}`);
    }
    if (faction.alive) continue;
    if (fleets.some((fleet) => fleet.faction === id)) report(`${id} is dead and has fleets`);
    if (worlds.some(({ owner }) => owner === id)) report(`${id} is dead and has worlds`);
  }
}

function checkAlliances(game: Game, report: Report): void {
  for (const { id, members, leader, broker } of inOrder(game.alliances)) {
    if (members.length < 2) report(`${id} has ${members.length} members`);
    if (!members.includes(leader)) report(`${id} is led by ${leader} from outside`);
    if (broker !== null && !members.includes(broker)) report(`${id} is brokered from outside`);
    for (const member of members) {
      if (game.factions[member]?.alliance !== id) report(`${member} does not know of ${id}`);
    }
  }
}

function checkRelations(game: Game, report: Report): void {
  for (const [key, relation] of Object.entries(game.relations)) {
    const [a = '', b = '', more] = key.split('|');
    const [one, other] = [game.factions[a], game.factions[b]];
    if (!one || !other || more !== undefined || a === b || pairKey(a, b) !== key) {
      report(`relation ${key} is between nobody`);
      continue;
    }
    if (relation.kind === 'war' && one.alliance !== null && one.alliance === other.alliance) {
      report(`${key} are allied and at war`);
    }
    if (relation.kind === 'truce' && relation.until === 0) report(`${key} have a truce for ever`);
    if (!Object.values(relation.losses).every(isCount)) report(`${key} count losses below zero`);
  }
}

function checkWorld(game: Game, rules: Ruleset, world: World, report: Report): void {
  const { id, owner, works } = world;
  if (!game.chart.systems[world.system]?.worlds.includes(id)) report(`${id} is in no system`);
  if (owner !== null && game.factions[owner]?.alive !== true) report(`${id} belongs to ${owner}`);
  // Free peoples develop their own worlds; what nobody owns and nobody lives on is nobody's.
  const claimed = owner !== null || world.people.length > 0;
  if (owner !== null && world.development === 'none') report(`${id} is owned and not held`);
  if (!claimed && world.development !== 'none') report(`${id} is held by nobody`);
  if ((owner === null) !== (works === null)) report(`${id} has works and no owner, or none`);
  if (!isCount(world.garrison)) report(`${id} has a garrison of ${world.garrison}`);
  if (!isWithin(world.defences, 0, maxDefences(game, rules, world))) {
    report(`${id} has defences of ${world.defences}, at most ${maxDefences(game, rules, world)}`);
  }
  for (const figure of ['loyalty', 'unrest'] as const) {
    if (!isWithin(world[figure], 0, 100)) report(`${id} has ${figure} ${world[figure]}`);
  }
  for (const { species, millions } of world.people) {
    if (!rules.species[species] || !isCount(millions)) report(`${id} has ${millions} ${species}`);
  }
  for (const building of world.buildings) {
    if (!rules.buildings[building]) report(`${id} has the building ${building}`);
  }
  checkQueue(game, rules, world, report);
}

function checkQueue(game: Game, rules: Ruleset, { id, works }: World, report: Report): void {
  const queue = works?.queue ?? [];
  if (queue.length > rules.numbers.production.queueLimit) report(`${id} has a queue too long`);
  if (new Set(queue.map((item) => item.id)).size !== queue.length) report(`${id} queues twice`);
  for (const { kind, what, ship, done, spent } of queue) {
    const named = {
      ship: rules.shipClasses[what],
      refit: rules.shipClasses[what],
      building: rules.buildings[what],
      troops: what === '',
      develop: what === '',
    }[kind];
    if (!named) report(`${id} is to build the ${kind} ${what}`);
    if ((kind === 'refit') !== (ship !== null)) report(`${id} is to refit ${ship}`);
    if (!isCount(done)) report(`${id} has done ${done} of ${what}`);
    if (!stockKinds.every((stock) => isCount(spent[stock]))) report(`${id} has spent below zero`);
  }
  const { governor } = works ?? {};
  if (governor && !game.characters[governor]) report(`${id} is governed by ${governor}`);
}

function checkFleet(game: Game, rules: Ruleset, fleet: Fleet, report: Report): void {
  const { id, place, ships, command, commander } = fleet;
  if (game.factions[fleet.faction]?.alive !== true) report(`${id} is of ${fleet.faction}`);
  if (ships.length === 0) report(`${id} has no ships`);
  if (new Set(ships).size !== ships.length) report(`${id} counts a ship twice`);
  if (ships.length > rules.numbers.fleet.shipsLimit) report(`${id} has ${ships.length} ships`);
  for (const ship of ships) {
    if (game.ships[ship]?.fleet !== id) report(`${ship} does not know that it is in ${id}`);
    if (game.ships[ship]?.faction !== fleet.faction) report(`${ship} in ${id} is another's`);
  }
  if (commander !== null && game.characters[commander]?.faction !== fleet.faction) {
    report(`${id} is commanded by ${commander}`);
  }
  checkPlace(game, fleet, report);
  if (!command) {
    report(`${id} has no command`);
    return;
  }
  if (!isWithin(command.retreatAt, 0, 1000)) report(`${id} retreats at ${command.retreatAt}`);
  if (!isCount(command.supplies)) report(`${id} has supplies of ${command.supplies}`);
  const start = place.kind === 'system' ? place.system : null;
  for (const [at, system] of command.route.entries()) {
    const from = at === 0 ? start : (command.route[at - 1] ?? null);
    if (from !== null && chartIndex(game.chart).lane(from, system) === null) {
      report(`${id} is to jump from ${from} to ${system}`);
    }
  }
}

function checkPlace(game: Game, { id, place }: Fleet, report: Report): void {
  if (place.kind === 'system') {
    if (!game.chart.systems[place.system]) report(`${id} is in ${place.system}`);
    return;
  }
  const lane = game.chart.lanes[pairKey(place.from, place.to)];
  if (!lane) report(`${id} is between ${place.from} and ${place.to}`);
  else if (!isWithin(place.progress, 0, lane.length)) report(`${id} is ${place.progress} along`);
}

function checkShips(game: Game, rules: Ruleset, report: Report): void {
  const figures = figureCache(game, rules);
  for (const ship of inOrder(game.ships)) {
    const { id, hull, crew, troops } = ship;
    if (!game.fleets[ship.fleet]?.ships.includes(id)) report(`${id} is in no fleet`);
    if (!rules.shipClasses[ship.class]) {
      report(`${id} is a ${ship.class}`);
      continue;
    }
    const most = figures(ship);
    if (!isWithin(hull, 1, most.hull)) report(`${id} has hull ${hull} of ${most.hull}`);
    if (!isWithin(crew, 0, 1000)) report(`${id} has a crew of ${crew}`);
    if (!isWithin(troops, 0, most.troops)) report(`${id} has ${troops} of ${most.troops} troops`);
  }
}

function checkCharacters(game: Game, report: Report): void {
  const posts = new Map<string, string>();
  for (const { id, commander } of inOrder(game.fleets)) {
    if (commander === null) continue;
    if (posts.has(commander)) report(`${commander} commands ${posts.get(commander)} and ${id}`);
    posts.set(commander, id);
    if (game.characters[commander]?.status === 'dead') report(`${commander} commands dead`);
  }
  for (const { id, faction, until } of inOrder(game.characters)) {
    if (!game.factions[faction]) report(`${id} is of ${faction}`);
    if (!isCount(until)) report(`${id} is well on turn ${until}`);
  }
  for (const { id, status, captor, hold, heldSince, skills } of inOrder(game.characters)) {
    const captive = status === 'captured';
    if (!captive && (hold || heldSince !== undefined || captor)) report(`${id} is held and free`);
    if (hold?.kind === 'world' && !game.worlds[hold.world]) report(`${id} is held nowhere`);
    if (!Object.values(skills).every((level) => isWithin(level, 0, 10))) {
      report(`${id} has false skills`);
    }
  }
  for (const { id, head, alive } of inOrder(game.factions)) {
    if (head === null || !alive) continue;
    const character = game.characters[head];
    if (character?.faction !== id || character.status === 'dead') report(`${id} is led by ${head}`);
  }
}

/** Numbers once given are never given again. */
function checkCounters(game: Game, report: Report): void {
  const items = Object.values(game.worlds).flatMap(({ works }) => works?.queue ?? []);
  const sectors = Object.values(game.factions).flatMap(({ books }) =>
    Object.keys(books?.sectors ?? {}),
  );
  const born = [
    ...Object.keys(game.fleets),
    ...Object.keys(game.ships),
    ...sectors,
    ...items.map(({ id }) => id),
  ];
  for (const id of born) {
    const colon = id.lastIndexOf(':');
    const given = game.counters[id.slice(0, colon)] ?? 0;
    if (Number(id.slice(colon + 1)) > given) report(`${id} was never given out`);
  }
}
