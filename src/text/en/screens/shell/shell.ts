import type { DiscontentStage } from '../../../../sim';
import { number } from '../../../format';
import { calendar } from '../../calendar';

/** The frame around the map: top bar, outliner, reports, end of turn, menu, search. */
const shipsOf = (count: number) => (count === 1 ? 'one ship' : `${number(count)} ships`);
const lapses = (left: number) => (left <= 1 ? ', lapses this month' : '');

/** What a discontent member does about what it asks for. */
const demandsBy: Readonly<Record<DiscontentStage, string>> = {
  cool: 'wishes',
  demanding: 'demands',
  obstructing: 'holds its fleets home and demands',
  ultimatum: 'threatens to leave and demands',
  leaving: 'is leaving, and demanded',
};

export const shell = {
  regions: {
    top: 'Your power',
    outliner: 'Outliner',
    context: 'Selection',
    reports: 'Reports',
    minimap: 'Map and modes',
    turn: 'End of turn',
    map: 'Galaxy map',
    toasts: 'Notices',
  },
  close: 'Close',
  pin: 'Pin this explanation',
  total: 'Total',
  /** The smallest terms of a long sum, together. */
  otherTerms: (count: number) => `${number(count)} others`,
  aMonth: 'a month',
  onlyWatching: 'You are only watching.',
  loading: 'Charting the stars',

  top: {
    /** After the last month the game stands at the one that would follow. */
    turn: (turn: number, last: number) => `turn ${Math.min(turn, last)} of ${last}`,
    observer: 'Watching',
    nobodyLeads: 'No head of state',
    inAlliance: (alliance: string) => alliance,
    stock: (name: string, amount: number) => `${name}: ${number(amount)}`,
    explain: (name: string) => `How ${name.toLowerCase()} changes each month`,
    held: 'In store',
    undo: 'Undo the last order',
    redo: 'Give it again',
    nothingToUndo: 'No order to undo this turn.',
    nothingToRedo: 'No order to give again.',
    search: 'Search',
    menu: 'Menu',
    screens: 'Screens',
    playedOn: (turn: number) => `turn ${turn}, after the verdict`,
  },

  menu: {
    save: 'Save',
    load: 'Load',
    export: 'Export to a file',
    settings: 'Settings',
    help: 'Shortcuts',
    objectives: 'Aims',
    leave: 'Leave the game',
  },

  screens: {
    worlds: 'Worlds',
    fleets: 'Fleets',
    production: 'Production',
    research: 'Research',
    diplomacy: 'Diplomacy',
    council: 'Council',
    characters: 'Characters',
    peoples: 'Peoples',
    intelligence: 'Intelligence',
    ledger: 'Ledger',
    databank: 'Databank',
    reports: 'Reports',
    battle: 'Battles',
  },

  outliner: {
    needsYou: 'Needs you',
    fleets: 'Fleets',
    worlds: 'Worlds',
    outposts: 'Outposts',
    nothing: 'Nothing waits for you.',
    sortBy: 'Sort by',
    collapse: (group: string) => `Show or hide ${group.toLowerCase()}`,
    sorts: { urgency: 'Urgency', name: 'Name', size: 'Size' },
    cloaked: 'cloaked',
    moving: (months: string) => months,
    idle: 'no orders',
    unsupplied: 'no supply',
    damaged: (percent: string) => `hull ${percent}`,
    ships: (count: number) => (count === 1 ? '1 ship' : `${number(count)} ships`),
    loyalty: (loyalty: number) => `Loyalty ${loyalty} of 100`,
    idleYard: 'idle',
    stake: (points: number) => `${number(points)} pts`,
    atStake: 'At stake while it is left undecided, in points:',
  },

  needs: {
    research: 'Nothing is being studied',
    researchAside: 'choose',
    yard: (world: string) => `Yard at ${world} idle`,
    fleet: (fleet: string) => `${fleet} has no orders`,
    supply: (fleet: string) => `${fleet} runs out of supply`,
    unrest: (world: string) => `Unrest on ${world}`,
    rising: (movement: string, ruler: string) => `Lead ${movement} against ${ruler}?`,
    movement: (movement: string, step: string) => `${step}: ${movement}`,
    agent: (agent: string) => `${agent} has no mission`,
    contest: (person: string, left: number) => `${person} wants the chair${lapses(left)}`,
    suspicion: (points: number) => `Strangers are at work: ${number(points)} of 100`,
    siege: (world: string, ships: number, by: string) =>
      `${world}: ${shipsOf(ships)} of ${by} in orbit`,
    approach: (world: string, ships: number, by: string, from: string) =>
      `${world} may be next: ${shipsOf(ships)} of ${by} at ${from}`,
    outmatched: (fleet: string, ships: number, by: string, system: string) =>
      `${fleet} is outmatched by ${shipsOf(ships)} of ${by} at ${system}`,
    offer: (faction: string, left: number) => `Offer from ${faction}${lapses(left)}`,
    decision: (decision: string, left: number) => `To decide: “${decision}”${lapses(left)}`,
    congress: (host: string, of: string, left: number) =>
      `${host} calls a congress about the wars of ${of}${lapses(left)}`,
    talks: (faction: string, left: number) => `${faction} proposes an alliance${lapses(left)}`,
    treaty: (kind: string, faction: string, left: number) =>
      `${kind} with ${faction} ${left <= 1 ? 'ends this month' : `ends in ${number(left)} months`}`,
    found: (partners: readonly string[]) =>
      `Found an alliance with ${new Intl.ListFormat('en').format(partners)}: an aim asks for it`,
    motion: (sentence: string) => `Vote in Council: ${sentence}`,
    demand: (member: string, does: string, cure: string) => `${member} ${does}: ${cure}`,
    demandsBy,
    arrears: (stock: string, months: number) =>
      `Upkeep unpaid for ${months === 1 ? 'a month' : `${number(months)} months`}: ${stock.toLowerCase()}`,
    lapsed: (count: number) =>
      count === 1
        ? 'One order was overtaken by events'
        : `${count} orders were overtaken by events`,
    look: 'look',
  },

  turn: {
    end: 'End turn',
    decide: (count: number) => `${count} to decide`,
    decideHint:
      'Shows what waits for a decision, one after the other. Shift+Enter ends the turn at once.',
    endHint: 'Resolves the turn (Enter).',
    endAnyway: 'End turn anyway',
    next: 'Next matter',
    of: (index: number, count: number) => `${index} of ${count}`,
    over: 'The game is over',
    result: 'Result',
    advisor: 'Advisor',
    orders: (count: number) => (count === 1 ? '1 order given' : `${number(count)} orders given`),
    skip: 'Skip',
    animating: 'The month unfolds',
    thinking: (faction: string) => `${faction} considers its orders`,
    resolving: 'The turn is resolved',
    verifying: 'The game is checked',
    saving: 'Saving',
    opening: 'Opening',
  },

  reports: {
    title: (month: string) => `${month} in the galaxy`,
    quiet: 'A quiet month: nothing came to your ears.',
    open: 'All reports',
    filters: {
      all: 'All',
      yours: 'Yours',
      war: 'War',
      politics: 'Politics',
      realm: 'Realm',
      galaxy: 'Galaxy',
    },
    filter: 'Show reports of',
    more: (count: number) => `${number(count)} more`,
    parts: (count: number) =>
      count === 1 ? 'with one thing more' : `with ${number(count)} things more`,
    times: (times: number) => (times === 2 ? '(twice)' : `(${number(times)} times)`),
    fewer: 'less',
    show: 'Show where',
    ranks: { headline: 'Headlines', matter: 'Matters', record: 'For the record' },
  },

  modes: {
    label: 'Map mode',
    names: {
      political: 'Powers',
      alliance: 'Alliances',
      standing: 'Standing',
      economy: 'Economy',
      supply: 'Supply',
      detection: 'Detection',
      threat: 'Threat',
      diplomacy: 'Diplomacy',
    },
    legend: 'Legend',
    moreOfLegend: (count: number) => `${count} more`,
    minimap: 'Minimap: press to move the view',
  },

  sheets: {
    label: 'Panels over the map',
    names: {
      outliner: 'What you have, and what needs you',
      reports: 'Reports',
      chart: 'Minimap and map modes',
    },
    selection: 'What is selected',
  },

  smallWindow: {
    title: 'This window is too small',
    text: 'The game is laid out for windows of 1024 by 640 pixels and more. Make the window larger, or zoom out.',
    anyway: 'Play all the same',
  },

  search: {
    title: 'Search',
    placeholder: 'System, world, fleet, power, technology, screen',
    nothing: 'Nothing of that name is known to you.',
    kinds: {
      system: 'System',
      world: 'World',
      fleet: 'Fleet',
      faction: 'Power',
      technology: 'Technology',
      character: 'Person',
      screen: 'Screen',
    },
    results: 'Results',
  },

  help: {
    title: 'Shortcuts',
    groups: { turn: 'Turn', map: 'Map', screens: 'Screens', theatre: 'Watching' },
    orderGroups: {
      fleet: 'Selected fleets',
      forecast: 'Forecast of your fleets',
      world: 'Selected world',
      power: 'Selected power',
    },
    ordersText:
      'They press the button of what is selected, as the hints of the buttons say. Where several have the same key, it goes from one to the next and Enter chooses.',
    orders: {
      move: 'Move there',
      attack: 'Attack there',
      ambush: 'Lie in ambush there',
      raid: 'Raid trade there',
      invade: 'Land troops',
      bombard: 'Bombard',
      settle: 'Found an outpost',
      transports: 'Take transports along',
      halt: 'Halt',
      repair: 'Repair',
      survey: 'Survey',
      explore: 'Explore',
      patrol: 'Patrol the route',
      clearMission: 'No mission any more',
      cloak: 'Cloak, or fly uncloaked',
      split: 'Split',
      transfer: 'Transfer ships',
      scrap: 'Scrap ships',
      rename: 'Rename',
      merge: 'Merge',
      refit: 'Refit a ship',
      stance: (name: string) => `Stance: ${name}`,
      production: 'Production',
      build: 'Build: from one offer to the next',
      delegate: 'Leave the queue to the governor, or take it back',
      develop: 'Develop the outpost',
      sector: 'Found a sector here',
      demolish: 'Demolish: from one building to the next',
      diplomacy: 'Diplomacy',
      deal: 'Deal or peace',
      war: 'Declare war',
    },
    keys: {
      endTurn: 'Walk through what needs you, then end the turn',
      endNow: 'End the turn at once',
      undo: 'Undo an order',
      redo: 'Give it again',
      search: 'Search',
      help: 'This list',
      close: 'Close what is open',
      modes: 'Map modes',
      save: 'Save',
      advisor: 'Advisor',
      nextFleet: 'Next fleet without orders',
      pan: 'Move the view',
      zoom: 'Zoom',
      drag: 'Move the view; with Shift draws a box to select',
      order: 'Gives the natural order to the selected fleets',
      skip: 'Skips the animation of the month',
      play: 'Play or pause',
      step: 'One month back or on',
      ends: 'The first or the last month',
      speed: 'Faster or slower',
      director: 'Have a director lead camera and time, or not',
    },
    names: {
      enter: 'Enter',
      shift: 'Shift',
      ctrl: 'Ctrl',
      escape: 'Esc',
      tab: 'Tab',
      space: 'Space',
      home: 'Home',
      end: 'End',
      drag: 'Drag',
      wheel: 'Wheel',
      rightClick: 'Right click',
      wasd: 'W A S D',
    },
  },

  save: {
    title: 'Save the game',
    name: 'Name of the slot',
    button: 'Save',
    saved: (slot: string) => `Saved as "${slot}".`,
    failed: (why: string) => `The game could not be saved. ${why}`,
    inTheWay: (slot: string, game: string, date: string) =>
      `"${slot}" holds another game: ${game}, ${date}. Overwrite it?`,
    overwrite: 'Overwrite',
  },

  leave: {
    title: 'Leave the game?',
    text: 'The game is kept as it stands, with this month’s orders. Continue goes on with it.',
    unkept: 'This game is not being kept: it is lost when you leave. Export it to a file first.',
    stay: 'Stay',
    leave: 'Leave',
  },

  confirmEnd: {
    title: 'End the turn?',
  },

  ending: {
    eyebrow: (date: string) => `The verdict · ${date}`,
    risings:
      'We hold no world; but peoples rise who look for leaders. Who plays on may take their side.',
    victory: 'Victory',
    defeat: 'Defeat',
    over: 'The game is over',
    winners: 'Winner',
    nobody: 'Nobody won',
    points: 'Points',
    objectives: 'Your aims',
    met: (date: string) => `reached in ${date}`,
    unmet: 'not reached',
    history: 'What the histories say',
    /** Beside what was asked of this game's end: it came out so, or not. */
    asTold: 'here too',
    otherwise: 'not here',
    noHistory: 'No history tells of these stars: this one is yours.',
    ranking: 'All powers',
    look: 'Look at the map',
    watch: 'Watch the game again',
    playOn: 'Play on',
    leave: 'To the title',
  },

  objectives: {
    title: 'Aims',
    eyebrow: (power: string) => power,
    points: (points: number) => `${points} points`,
    kinds: {
      victory: 'Decides the game',
      points: 'Counts when reached',
      last: 'Counted on the last date',
    },
    none: 'No aims are set: survive, and grow.',
    progress: 'How far it has come',
    lasts: (have: number, need: number) => `${have} of ${calendar.months(need)} in a row`,
    held: (system: string) => `${system}, held`,
    notHeld: (system: string) => `${system}, not held`,
    until: (date: string) => `The game is judged after ${date}.`,
  },
};
