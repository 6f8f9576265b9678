import {
  allianceLevels,
  applyOrder,
  buildableBuildings,
  buildableShips,
  type CharterChange,
  type CouncilAffairs,
  type CovertKind,
  captivesOf,
  chartIndex,
  contestAnswers,
  covertDefinitions,
  covertKinds,
  type Fleet,
  findRoute,
  type Game,
  type GivenOrder,
  idsOf,
  type Luck,
  limitKinds,
  limitShapes,
  luckOf,
  type Mission,
  type MotionTerms,
  motionKinds,
  movementAnswers,
  type Order,
  type OrderOf,
  type OrderType,
  orderTypes,
  peopleStatuses,
  planningCopy,
  type Ruleset,
  risingsToLead,
  type Station,
  secretsOf,
  sectorPolicies,
  shipRoles,
  staffDomains,
  staffModes,
  staffParts,
  stances,
  stockKinds,
  studyable,
  subjectLaws,
  systemOf,
  type TurnOrders,
  treatiesOf,
  type View,
  validateOrder,
  victimAt,
  viewFor,
  type World,
} from '../../src/sim';
import { feasibleBaskets } from './randomDeals';

const heldBy = (view: View) => captivesOf(view, view.faction).map(({ id }) => id);

/** What a random order is drawn from: the view as it stands, and luck. */
class Draw {
  constructor(
    readonly view: View,
    readonly rules: Ruleset,
    readonly luck: Luck,
  ) {}

  /** One of the items; `nothing` when there are none, which the rules then refuse. */
  of(items: readonly string[]): string {
    return items.length === 0 ? 'nothing' : this.luck.pick(items);
  }

  readonly fleets = () =>
    idsOf(this.view.fleets).filter((id) => this.view.fleets[id]?.faction === this.view.faction);
  readonly worlds = () =>
    idsOf(this.view.worlds).filter((id) => this.view.worlds[id]?.owner === this.view.faction);
  /** A movement: one whose side can be taken, where there is one. */
  readonly rising = () => {
    const open = risingsToLead(this.view, this.view.faction).map(({ id }) => id);
    return this.of(open.length > 0 ? open : idsOf(this.view.movements ?? {}));
  };
  readonly others = () => idsOf(this.view.factions).filter((id) => id !== this.view.faction);
  readonly sectors = () => idsOf(this.view.factions[this.view.faction]?.books?.sectors ?? {});

  /** Mostly an own fleet, now and then anybody's. */
  fleet(): string {
    return this.of(this.luck.chance(950) ? this.fleets() : idsOf(this.view.fleets));
  }

  /** Mostly an own world, now and then anybody's. */
  world(): string {
    return this.of(this.luck.chance(950) ? this.worlds() : idsOf(this.view.worlds));
  }

  /** A world that is sealed off, where there is one. */
  sealed(): string {
    const own = idsOf(this.view.seals ?? {});
    return own.length > 0 && this.luck.chance(900) ? this.luck.pick(own) : this.world();
  }

  /** Mostly an own world with a queue. */
  site(): { world: string; item: string } {
    const busy = this.worlds().filter((id) => this.view.worlds[id]?.works?.queue.length);
    const world = this.of(busy);
    return {
      world,
      item: this.of((this.view.worlds[world]?.works?.queue ?? []).map(({ id }) => id)),
    };
  }

  character(): string | null {
    const own = idsOf(this.view.characters).filter(
      (id) => this.view.characters[id]?.faction === this.view.faction,
    );
    return this.luck.chance(100) ? null : this.of(own);
  }

  /** Another own fleet, in the same place when there is one. */
  companion(id: string): string {
    const place = JSON.stringify(this.view.fleets[id]?.place);
    const others = this.fleets().filter((other) => other !== id);
    const near = others.filter((other) => JSON.stringify(this.view.fleets[other]?.place) === place);
    return this.of(near.length > 0 ? near : others);
  }

  /** Some of a fleet's ships, at least one. */
  ships(id: string): string[] {
    const ships = this.view.fleets[id]?.ships ?? [];
    const some = ships.filter(() => this.luck.chance(400));
    return some.length > 0 ? some : ships.slice(0, 1);
  }

  /** What goes on in the Council of its alliance, if it has one. */
  council(): CouncilAffairs | null {
    const alliance = this.view.factions[this.view.faction]?.alliance ?? null;
    return alliance === null ? null : (this.view.alliances[alliance]?.council ?? null);
  }

  readonly motions = () => (this.council()?.agenda ?? []).map(({ id }) => id);

  /** Mostly its own alliance's members, now and then anybody. */
  members(): string[] {
    const alliance = this.view.factions[this.view.faction]?.alliance ?? '';
    const members = this.view.alliances[alliance]?.members ?? [];
    return members.length > 0 && this.luck.chance(900) ? members : this.others();
  }

  /** Where an agent could be sent, or could not. */
  station(): Station {
    switch (this.luck.below(4)) {
      case 0:
        return { kind: 'home' };
      case 1:
        return { kind: 'world', world: this.world() };
      case 2:
        return { kind: 'fleet', fleet: this.fleet() };
      default:
        return { kind: 'court', of: this.of(this.others()) };
    }
  }

  /** Something an agent might do where he is, or might not. */
  errand(): { agent: string; mission: CovertKind | null; target: string | null } {
    const { view, rules, luck } = this;
    const agent = view.agents?.[this.of(idsOf(view.agents ?? {}))];
    const mission = luck.chance(50) ? null : luck.pick(covertKinds);
    if (!agent || mission === null) return { agent: agent?.id ?? 'nobody', mission, target: null };
    const victim = victimAt(view, agent.station);
    const targets = covertDefinitions[mission].targets({ realm: view, rules, agent, victim });
    return { agent: agent.id, mission, target: targets.length > 0 ? luck.pick(targets) : null };
  }

  /** A motion of any kind, legal or not. */
  motion(): MotionTerms {
    const kind = this.luck.pick(motionKinds);
    const [member, other] = [this.of(this.members()), this.of(this.members())];
    const system = () => this.of(idsOf(this.view.chart.systems));
    const spoils = idsOf(this.council()?.spoils ?? {});
    switch (kind) {
      case 'war':
        return { kind, on: this.of(this.others()) };
      case 'armistice':
        return {
          kind,
          with: this.of(this.others()),
          zone: this.luck.chance(500) ? [system()] : [],
        };
      case 'operation': {
        const strike = this.view.turn + this.luck.between(3, 6);
        return { kind, target: system(), staging: system(), strike, command: member };
      }
      case 'quota':
      case 'tariff':
        return { kind, permille: this.luck.between(0, 30) * 10 };
      case 'allotment':
        return { kind, world: this.of(spoils.length > 0 ? spoils : this.worlds()), to: member };
      case 'tribute':
        return { kind, from: member, to: other, latinum: this.luck.between(1, 40), turns: 6 };
      case 'technology':
        return { kind, shared: this.luck.chance(500) };
      case 'admission':
        return { kind, faction: this.of(this.others()) };
      case 'expulsion':
      case 'censure':
        return { kind, member };
      case 'subjects':
        return { kind, law: this.luck.pick(subjectLaws) };
      case 'emancipation':
        return { kind, member: this.luck.chance(300) ? null : member };
      case 'election':
        return { kind, office: this.of(Object.keys(this.rules.offices)), holder: member };
      case 'charter':
        return { kind, change: this.change(member, other) };
      case 'dissolution':
        return { kind };
    }
  }

  change(member: string, other: string): CharterChange {
    const office = this.of(Object.keys(this.rules.offices));
    return this.luck.pick<CharterChange>([
      { what: 'shares', member, from: other, permille: this.luck.between(1, 200) },
      { what: 'majority', permille: this.luck.between(500, 700) },
      { what: 'equalVotes', equal: this.luck.chance(500) },
      { what: 'war', by: this.luck.chance(500) ? 'council' : 'members' },
      { what: 'veto', office, allowed: this.luck.chance(500) },
      { what: 'broker', broker: this.luck.chance(200) ? null : member },
      { what: 'level', level: this.luck.pick([null, ...allianceLevels]) },
    ]);
  }

  text(): string {
    return this.luck.pick(['Vanguard', 'Second line', '  trimmed  ', 'Ж', 'x'.repeat(30)]);
  }

  /** The way to somewhere, or a walk over a few lanes. */
  route(fleet: Fleet | undefined): string[] {
    if (!fleet) return ['nowhere'];
    const systems = idsOf(this.view.chart.systems);
    if (this.luck.chance(300)) {
      return findRoute(this.view, this.rules, fleet, this.luck.pick(systems)) ?? [];
    }
    const route: string[] = [];
    let at = systemOf(this.view.chart, fleet.place);
    for (let left = this.luck.between(1, 4); left > 0; left -= 1) {
      at = this.luck.pick(chartIndex(this.view.chart).neighbours(at)).system;
      route.push(at);
    }
    return route;
  }

  /** A mission on a world, mostly one in the fleet's own system. */
  mission(id: string): Mission {
    const kind = this.luck.pick([
      'none',
      'repair',
      'survey',
      'explore',
      'escort',
      'invade',
      'bombard',
      'settle',
    ] as const);
    if (kind === 'escort') return { kind, fleet: this.companion(id) };
    if (kind !== 'invade' && kind !== 'bombard' && kind !== 'settle') return { kind };
    const fleet = this.view.fleets[id];
    const here = fleet
      ? this.view.chart.systems[systemOf(this.view.chart, fleet.place)]?.worlds
      : [];
    const foreign = (here ?? []).filter(
      (world) => this.view.worlds[world]?.owner !== this.view.faction,
    );
    const anywhere = idsOf(this.view.worlds);
    return {
      kind,
      world: this.of(foreign.length > 0 && this.luck.chance(800) ? foreign : anywhere),
    };
  }

  project(world: World | undefined): Pick<OrderOf<'enqueue'>, 'kind' | 'what'> {
    const kind = this.luck.pick([
      'ship',
      'ship',
      'building',
      'building',
      'troops',
      'develop',
    ] as const);
    if (kind === 'troops' || kind === 'develop') return { kind, what: '' };
    if (!world || this.luck.chance(200)) {
      const all = kind === 'ship' ? this.rules.shipClasses : this.rules.buildings;
      return { kind, what: this.of(Object.keys(all)) };
    }
    const list = kind === 'ship' ? buildableShips : buildableBuildings;
    return { kind, what: this.of(list(this.view, this.rules, world)) };
  }

  /** Offers it has made, or was made. */
  offers(side: 'from' | 'to'): string[] {
    const { deals, faction } = this.view;
    return idsOf(deals).filter((id) => deals[id]?.[side] === faction);
  }

  /** A ship in orbit of the world, and a class it might become. */
  /** A world of one's own where one's ships are, for luck alone seldom finds one. */
  harbour(): string {
    const { view } = this;
    const ports = this.fleets().flatMap((fleet) => {
      const place = view.fleets[fleet]?.place;
      return place?.kind === 'system' ? (view.chart.systems[place.system]?.worlds ?? []) : [];
    });
    const own = ports.filter((id) => {
      const { owner, development } = view.worlds[id] ?? {};
      return owner === view.faction && development === 'developed';
    });
    return own.length === 0 ? this.world() : this.luck.pick(own);
  }

  refit(id: string): { ship: string; class: string } {
    const system = this.view.worlds[id]?.system;
    const here = this.fleets().filter((fleet) => {
      const place = this.view.fleets[fleet]?.place;
      return place?.kind === 'system' && place.system === system;
    });
    const ship = this.of(here.flatMap((fleet) => this.view.fleets[fleet]?.ships ?? []));
    const role = this.rules.shipClasses[this.view.ships[ship]?.class ?? '']?.role ?? shipRoles[0];
    const culture = this.view.factions[this.view.faction]?.culture ?? '';
    const classes = Object.values(this.rules.shipClasses).filter(
      (each) => each.role === role && each.builders.includes(culture),
    );
    return { ship, class: this.of(classes.map((each) => each.id)) };
  }
}

type Maker<T extends OrderType> = (draw: Draw) => Omit<OrderOf<T>, 'type'>;

const makers: { readonly [T in OrderType]: Maker<T> } = {
  moveFleet: (draw) => {
    const fleet = draw.fleet();
    return { fleet, route: draw.route(draw.view.fleets[fleet]) };
  },
  holdFleet: (draw) => ({ fleet: draw.fleet() }),
  mergeFleets: (draw) => {
    const fleet = draw.fleet();
    return { fleet, into: draw.companion(fleet) };
  },
  splitFleet: (draw) => {
    const fleet = draw.fleet();
    return { fleet, ships: draw.ships(fleet), name: draw.text() };
  },
  transferShips: (draw) => {
    const fleet = draw.fleet();
    return { fleet, into: draw.companion(fleet), ships: draw.ships(fleet) };
  },
  renameFleet: (draw) => ({ fleet: draw.fleet(), name: draw.text() }),
  setStance: (draw) => ({ fleet: draw.fleet(), stance: draw.luck.pick(stances) }),
  setRetreat: (draw) => ({ fleet: draw.fleet(), permille: draw.luck.between(0, 1000) }),
  setCloak: (draw) => ({ fleet: draw.fleet(), cloak: draw.luck.chance(500) }),
  setMission: (draw) => {
    const fleet = draw.fleet();
    return { fleet, mission: draw.mission(fleet) };
  },
  assignCommander: (draw) => ({ fleet: draw.fleet(), character: draw.character() }),
  scrapShips: (draw) => {
    const fleet = draw.fleet();
    return { fleet, ships: draw.ships(fleet).slice(0, 1) };
  },
  enqueue: (draw) => {
    const world = draw.world();
    return { world, ...draw.project(draw.view.worlds[world]), repeat: draw.luck.chance(100) };
  },
  enqueueRefit: (draw) => {
    const world = draw.harbour();
    return { world, ...draw.refit(world) };
  },
  dequeue: (draw) => draw.site(),
  reorderQueue: (draw) => ({ ...draw.site(), position: draw.luck.below(4) }),
  pauseItem: (draw) => ({ ...draw.site(), paused: draw.luck.chance(300) }),
  repeatItem: (draw) => ({ ...draw.site(), repeat: draw.luck.chance(500) }),
  demolish: (draw) => {
    const world = draw.world();
    return { world, building: draw.of(draw.view.worlds[world]?.buildings ?? []) };
  },
  delegateWorld: (draw) => ({ world: draw.world(), delegated: draw.luck.chance(500) }),
  assignGovernor: (draw) => ({ sector: draw.of(draw.sectors()), character: draw.character() }),
  createSector: (draw) => ({
    seat: draw.world(),
    name: draw.text(),
    policy: draw.luck.pick(sectorPolicies),
  }),
  setSectorPolicy: (draw) => ({
    sector: draw.of(draw.sectors()),
    policy: draw.luck.pick(sectorPolicies),
  }),
  removeSector: (draw) => ({ sector: draw.of(draw.sectors()) }),
  setEdict: (draw) => ({
    edict: draw.of(idsOf(draw.rules.edicts)),
    inForce: draw.luck.chance(600),
  }),
  answerMovement: (draw) => ({
    movement: draw.of(idsOf(draw.view.movements ?? {})),
    answer: draw.luck.chance(100) ? null : draw.luck.pick(movementAnswers),
  }),
  runBlockade: (draw) => ({
    world: draw.sealed(),
    count: draw.luck.below(5),
  }),
  recognise: (draw) => ({ power: draw.of(draw.others()) }),
  leadRising: (draw) => ({
    movement: draw.luck.chance(100) ? null : draw.rising(),
  }),
  aidMovement: (draw) => ({ movement: draw.of(idsOf(draw.view.movements ?? {})) }),
  recruitAgent: () => ({}),
  sendAgent: (draw) => ({ agent: draw.of(idsOf(draw.view.agents ?? {})), station: draw.station() }),
  instructAgent: (draw) => draw.errand(),
  searchAfter: (draw) => ({ suspicion: draw.of(idsOf(draw.view.suspicions ?? {})) }),
  setLaw: (draw) => {
    const { view, luck } = draw;
    const own = Object.values(view.worlds).filter(({ owner }) => owner === view.faction);
    const peoples = own.flatMap(({ people }) => people.map(({ species }) => species)).sort();
    return {
      species: luck.chance(150) ? null : draw.of([...new Set(peoples)]),
      world: luck.chance(700) ? null : draw.world(),
      status: luck.pick(peopleStatuses),
    };
  },
  setResearch: (draw) => {
    const open = studyable(draw.view, draw.rules, draw.view.faction);
    return { technologies: open.filter(() => draw.luck.chance(300)) };
  },
  trade: (draw) => ({
    stock: draw.luck.pick(['dilithium', 'duranium'] as const),
    amount: draw.luck.between(-60, 60),
  }),
  declareWar: (draw) => ({
    on: draw.of(draw.others()),
    goals: idsOf(draw.view.chart.systems).filter(() => draw.luck.chance(20)),
  }),
  proposeDeal: (draw) => {
    const { view, rules, luck } = draw;
    const to = draw.of(draw.others());
    const baskets = feasibleBaskets({ view, rules, luck }, to) ?? { give: [], take: [] };
    const counters = luck.chance(900) ? null : draw.of(draw.offers('to'));
    return { to, give: [...baskets.give], take: [...baskets.take], counters };
  },
  answerDeal: (draw) => ({ deal: draw.of(draw.offers('to')), accept: draw.luck.chance(700) }),
  withdrawDeal: (draw) => ({ deal: draw.of(draw.offers('from')) }),
  breakTreaty: (draw) => {
    const own = treatiesOf(draw.view, draw.view.faction).map(({ id }) => id);
    return { treaty: draw.of(draw.luck.chance(900) ? own : idsOf(draw.view.treaties)) };
  },
  setEnvoys: (draw) => ({ empowered: draw.luck.chance(700) }),
  callCongress: (draw) => ({
    question: { kind: 'peace', of: draw.of(idsOf(draw.view.factions)) },
  }),
  decide: (draw) => {
    const decision = draw.of(idsOf(draw.view.decisions ?? {}));
    const open = draw.view.decisions?.[decision];
    const options = draw.rules.decisions[open?.decision ?? '']?.options ?? [];
    const option = draw.luck.chance(900) ? draw.of(options.map(({ id }) => id)) : null;
    return { decision, option };
  },
  answerCongress: (draw) => ({
    congress: draw.of(idsOf(draw.view.congresses ?? {})),
    sign: draw.luck.pick([true, false, null] as const),
  }),
  proposeFounding: (draw) => {
    const self = draw.view.faction;
    const others = draw.others().filter(() => draw.luck.chance(150));
    const members = [self, ...others].sort();
    const leader = draw.luck.chance(900) ? self : draw.of(draw.others());
    const broker = draw.luck.chance(500) ? draw.of(others) : null;
    const each = Math.floor(1000 / members.length);
    const shares = Object.fromEntries(members.map((member) => [member, each]));
    shares[self] = 1000 - each * (members.length - 1);
    const charter = draw.luck.pick(Object.keys(draw.rules.charters));
    return { name: 'Random accord', charter, members, leader, broker, shares };
  },
  answerFounding: (draw) => ({
    founding: draw.of(idsOf(draw.view.foundings)),
    sign: draw.luck.chance(800),
  }),
  winCouncillor: (draw) => {
    const court = draw.of(idsOf(draw.view.factions));
    const seats = draw.view.factions[court]?.court ?? [];
    return {
      court,
      person: draw.of(seats.map(({ person }) => person)),
      means: draw.luck.pick(['flatter', 'bribe'] as const),
    };
  },
  nameHeir: (draw) => ({
    person: draw.luck.chance(100) ? null : draw.of(idsOf(draw.view.characters)),
  }),
  recallHead: () => ({}),
  answerContest: (draw) => ({ answer: draw.luck.pick(contestAnswers) }),
  releaseCaptive: (draw) => ({ person: draw.of(heldBy(draw.view)) }),
  executeCaptive: (draw) => ({ person: draw.of(heldBy(draw.view)) }),
  dismissCouncillor: (draw) => ({
    person: draw.of(
      (draw.view.factions[draw.view.faction]?.court ?? []).map(({ person }) => person),
    ),
  }),
  leaveAlliance: (draw) => ({ manner: draw.luck.pick(['notice', 'war'] as const) }),
  setBrokerage: (draw) => ({
    lean: draw.luck.chance(500) ? null : draw.of(draw.members()),
    effort: draw.luck.below(4),
  }),
  callBids: () => ({}),
  putOffMotion: (draw) => ({ motion: draw.of(draw.motions()) }),
  standSurety: (draw) => {
    const { pledges, faction } = draw.view;
    const between = idsOf(pledges).filter(
      (id) => pledges[id]?.by !== faction && pledges[id]?.to !== faction,
    );
    return { pledge: draw.of(between.length > 0 ? between : idsOf(pledges)) };
  },
  leakSecret: (draw) => ({
    secret: draw.of(secretsOf(draw.view, draw.view.faction).map(({ id }) => id)),
    to: draw.luck.chance(500) ? null : draw.of(draw.members()),
  }),
  proposeMotion: (draw) => ({ terms: draw.motion(), ultimatum: draw.luck.chance(100) }),
  withdrawMotion: (draw) => ({ motion: draw.of(draw.motions()) }),
  castVote: (draw) => ({
    motion: draw.of(draw.motions()),
    choice: draw.luck.pick(['aye', 'nay', 'abstain', null] as const),
  }),
  lobby: (draw) => ({
    motion: draw.of(draw.motions()),
    member: draw.of(draw.members()),
    choice: draw.luck.pick(['aye', 'nay'] as const),
    means: draw.luck.pick(['persuade', 'press'] as const),
  }),
  commitFleet: (draw) => ({
    fleet: draw.fleet(),
    operation: draw.luck.chance(200)
      ? null
      : draw.of((draw.council()?.operations ?? []).map(({ id }) => id)),
  }),
  excuseFleets: (draw) => ({
    operation: draw.of((draw.council()?.operations ?? []).map(({ id }) => id)),
    why: draw.luck.pick(['tooFar', 'ownFront', 'spent'] as const),
  }),
  declareIntents: (draw) => ({
    intents: Array.from({ length: draw.luck.below(3) }, () => ({
      kind: draw.luck.pick(['attack', 'defend', 'gather', 'raid'] as const),
      system: draw.of(idsOf(draw.view.chart.systems)),
    })),
  }),
  delegate: (draw) => {
    const domain = draw.luck.pick(staffDomains);
    const parts = { none: [], faction: draw.others(), sector: draw.sectors() }[staffParts[domain]];
    const part = draw.luck.chance(700) ? null : draw.of(parts);
    return { domain, part, mode: draw.luck.chance(100) ? null : draw.luck.pick(staffModes) };
  },
  limitStaff: (draw) => {
    const limit = draw.luck.pick(limitKinds);
    const { about: of, amount } = limitShapes[limit];
    const about = { none: null, stock: draw.luck.pick(stockKinds), fleet: draw.fleet() }[of];
    return { limit, about, amount: draw.luck.below(amount ? 300 : 2) };
  },
  playOn: () => ({}),
  note: (draw) => ({
    key: `note${draw.luck.below(5)}`,
    value: draw.luck.pick(['', 'x', 'long '.repeat(9)]),
  }),
};

/** An order of one kind, sound in form, legal or not. */
export function randomOrderOf(type: OrderType, view: View, rules: Ruleset, luck: Luck): Order {
  return { type, ...makers[type](new Draw(view, rules, luck)) } as Order;
}

/** An order of any kind, sound in form, legal or not. */
export function randomOrder(view: View, rules: Ruleset, luck: Luck): Order {
  return randomOrderOf(luck.pick(orderTypes), view, rules, luck);
}

const odd = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e300,
  2 ** 53,
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'fleet:nobody:1',
  'x'.repeat(20_000),
  [],
  {},
  [[]],
  [null],
  ['__proto__'],
  { kind: 'invade' },
  { kind: '__proto__' },
  { kind: 'none', extra: 1 },
  [1, 2, 3],
  Array.from({ length: 2000 }, (_, at) => `s${at}`),
] as const;

/** What a broken or hostile file might hold in the place of an order: anything that JSON can. */
export function malformed(order: Order, luck: Luck): unknown {
  const fields = Object.keys(order);
  const broken: Record<string, unknown> = { ...order };
  const field = luck.pick(fields);
  switch (luck.below(6)) {
    case 0:
      return luck.pick<unknown>(odd);
    case 1:
      delete broken[field];
      return broken;
    case 2:
      // As JSON.parse makes it: an own property, not a prototype.
      return JSON.parse(`{"__proto__":{"type":"note"},"type":${JSON.stringify(order.type)}}`);
    default:
      broken[field] = luck.pick<unknown>(odd);
      return broken;
  }
}

/** Kinds that would end a game soon if they were drawn as often as others. */
const rare: readonly OrderType[] = [
  'scrapShips',
  'demolish',
  'declareWar',
  'leaveAlliance',
  'breakTreaty',
  'leaveAlliance',
  'removeSector',
  'dequeue',
];
/** Kinds that make a game move. */
const frequent: readonly OrderType[] = [
  'moveFleet',
  'moveFleet',
  'moveFleet',
  'enqueue',
  'setMission',
  'setMission',
];

/** Legal orders for one faction, each judged after those before it, as a person would give them. */
export function randomOrders(view: View, rules: Ruleset, luck: Luck, draws: number): GivenOrder[] {
  const plan = planningCopy(view);
  const given: GivenOrder[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const type = luck.chance(500) ? luck.pick(frequent) : luck.pick(orderTypes);
    if (rare.includes(type) && !luck.chance(100)) continue;
    const order = randomOrderOf(type, plan, rules, luck);
    if (validateOrder(order, { view: plan, faction: view.faction, rules }) !== null) continue;
    applyOrder(order, { realm: plan, faction: view.faction, rules });
    given.push({ order });
  }
  return given;
}

/** A turn in which every faction gives legal orders at random, from its own view. */
export function randomTurn(game: Game, rules: Ruleset, draws = 16): TurnOrders {
  const orders: Record<string, readonly GivenOrder[]> = {};
  for (const id of idsOf(game.factions)) {
    if (game.factions[id]?.alive !== true) continue;
    const luck = luckOf(game.seed, game.turn, 'randomTurn', id);
    orders[id] = randomOrders(viewFor(game, rules, id), rules, luck, draws);
  }
  return orders;
}
