import { copy, enemiesOf, type Game, idsOf, inOrder } from '../../src/sim';
import { enterMotion } from '../../src/sim/rules/alliance/agenda';
import { makePledge } from '../../src/sim/rules/deals/pledges';
import { agentOf } from './agents';
import { movementOf } from './movements';

/**
 * The state with talks among all who stand alone, a congress to come, and a motion of every member on its agenda, of
 * months past; every member has been written to in secret about the vote on its own, and two have promised each other
 * something beside the broker. Every power is asked what to do after a battle, and has an agent at another's court, where a people strikes and strangers are
 * suspected, and influence for what is dear.
 */
export function withBusiness(state: Game): Game {
  const game = copy(state);
  for (const { books } of inOrder(game.factions)) {
    if (books !== null) books.stocks.influence += 100;
  }
  for (const alliance of inOrder(game.alliances)) {
    for (const [index, member] of alliance.members.entries()) {
      const terms = { kind: 'quota', permille: 100 * (index + 1) } as const;
      const entering = { ultimatum: false, offer: null, vote: null };
      const { id } = enterMotion(game, alliance, member, terms, entering);
      const { council } = alliance;
      if (council === null) continue;
      council.agenda = council.agenda.map((motion) =>
        motion.id === id ? { ...motion, entered: game.turn - 1 } : motion,
      );
      const books = game.factions[member]?.books;
      const from = alliance.members.find((other) => other !== member);
      if (!books || from === undefined) continue;
      const promise = { kind: 'vote', motion: id, choice: 'nay' } as const;
      books.letters = [{ id: `deal:${from}:900`, from, promise, turn: game.turn - 1, told: [] }];
    }
  }
  for (const { members, broker } of inOrder(game.alliances)) {
    const [giver, receiver] = members.filter((member) => member !== broker);
    const spared = idsOf(game.factions).find((id) => !members.includes(id));
    if (giver === undefined || receiver === undefined || spared === undefined) continue;
    makePledge(game, giver, receiver, { kind: 'spare', faction: spared }, 12);
  }
  whisper(game);
  const [fighting] = idsOf(game.factions).filter((id) => enemiesOf(game, id).length > 0);
  if (fighting !== undefined) {
    const id = `congress:${fighting}:900`;
    const question = { kind: 'peace', of: fighting } as const;
    const congress = { id, by: fighting, question, called: game.turn - 1, held: game.turn + 2 };
    game.congresses = { [id]: { ...congress, answers: { [fighting]: true } } };
  }
  wonder(game);
  dispossess(game);
  quarrel(game);
  besiege(game);
  const free = idsOf(game.factions).filter((id) => {
    const faction = game.factions[id];
    return faction?.alive && faction.alliance === null;
  });
  const [by, other] = free;
  if (by === undefined || other === undefined) return game;
  game.foundings['founding:old:900'] = {
    id: 'founding:old:900',
    by,
    name: 'Accord',
    charter: 'khitomer',
    members: free,
    leader: by,
    broker: null,
    shares: Object.fromEntries(free.map((id) => [id, id === by ? 1000 : 0])),
    signed: [by],
    turn: game.turn - 1,
  };
  return game;
}

/** Everybody is asked what to do after a battle with the next. */
function wonder(game: Game): void {
  const living = idsOf(game.factions).filter((id) => game.factions[id]?.alive);
  for (const [at, by] of living.entries()) {
    const loser = living[(at + 1) % living.length] ?? by;
    const id = `decision:${by}:900`;
    const roles = { the_victor: by, the_loser: loser, the_decider: by };
    const days = { opened: game.turn - 1, asked: game.turn, due: game.turn, lot: 500 };
    const open = { id, decision: 'field_won', by, roles, ...days };
    game.decisions = { ...game.decisions, [id]: open };
  }
}

/** A power that stands alone has lost every world it had to the first. */
function dispossess(game: Game): void {
  const [first, ...others] = idsOf(game.factions).filter((id) => game.factions[id]?.alive);
  const lost = others.find((id) => game.factions[id]?.alliance === null);
  const power = game.factions[lost ?? ''];
  if (first === undefined || !power) return;
  const worlds = inOrder(game.worlds).map((world) =>
    world.owner === power.id ? { ...world, owner: first } : world,
  );
  game.worlds = Object.fromEntries(worlds.map((world) => [world.id, world]));
  power.capital = null;
}

/** Every other chair is contested by somebody of its power, and each power's next holds somebody of it. */
function quarrel(game: Game): void {
  const living = idsOf(game.factions).filter((id) => game.factions[id]?.alive);
  for (const [at, id] of living.entries()) {
    const power = game.factions[id];
    if (!power) continue;
    const serving = inOrder(game.characters).filter(
      (person) => person.faction === id && person.status === 'active' && person.id !== power.head,
    );
    const [rival, taken] = serving;
    if (rival !== undefined && at % 2 === 0) {
      const days = { since: game.turn - 1, due: game.turn + 2 };
      power.contest = { kind: 'challenge', person: rival.id, ...days, answer: null };
    }
    const captor = living[(at + 1) % living.length] ?? id;
    const world = game.factions[captor]?.capital ?? null;
    if (taken === undefined || captor === id || world === null) continue;
    const held = { status: 'captured', captor, until: 0, heldSince: game.turn - 1 } as const;
    game.characters[taken.id] = { ...taken, ...held, hold: { kind: 'world', world } };
  }
}

/** Each capital is sealed off by the next power, so far as anybody knows. */
function besiege(game: Game): void {
  const living = idsOf(game.factions).filter((id) => game.factions[id]?.alive);
  for (const [at, faction] of living.entries()) {
    const by = living[(at + 1) % living.length] ?? faction;
    const world = game.factions[faction]?.capital ?? null;
    if (by === faction || world === null || game.worlds[world]?.works === null) continue;
    const seal = { world, by, since: 1, watch: 100, through: 1, caught: 0 };
    game.seals = { ...game.seals, [world]: seal };
  }
}

/** An agent of each power at the court of the next, who sees those strike who live there. */
function whisper(game: Game): void {
  const living = idsOf(game.factions).filter((id) => game.factions[id]?.alive);
  for (const [at, faction] of living.entries()) {
    const victim = living[(at + 1) % living.length] ?? faction;
    const capital = game.factions[victim]?.capital ?? null;
    const species = capital === null ? undefined : game.worlds[capital]?.people[0]?.species;
    if (victim === faction || capital === null || species === undefined) continue;
    const place = { kind: 'court', of: victim } as const;
    const agent = agentOf({ id: `agent:${faction}:900`, faction, station: place });
    const clues = [{ kind: 'failed', turn: game.turn, points: 50 } as const];
    const id = `suspicion:${victim}:900`;
    game.agents = { ...game.agents, [agent.id]: agent };
    game.suspicions = {
      ...game.suspicions,
      [id]: { id, victim, culprit: faction, place, clues, searched: 0 },
    };
    const movement = movementOf({
      id: `movement:${victim}:900`,
      ruler: victim,
      species,
      demand: 'bread',
      step: 'strike',
      worlds: { [capital]: { support: 45 } },
    });
    game.movements = { ...game.movements, [movement.id]: movement };
  }
}
