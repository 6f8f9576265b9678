import type { ScenarioFaction } from '../../../sim';
import { number } from '../../format';

type Hardship = ScenarioFaction['difficulty'];

/** Everything outside a running game: title, new campaign, load, settings, replay theatre. */
export const menus = {
  back: 'Back',

  title: {
    name: ["Regent's", 'Accord'] as const,
    motto: 'The galaxy on the other side of the mirror',
    menu: 'Main menu',
    continue: 'Continue',
    continueWith: (power: string, date: string) => `${power}, ${date}`,
    newCampaign: 'New campaign',
    load: 'Load',
    replays: 'Replays',
    sandbox: 'Sandbox',
    databank: 'Databank',
    settings: 'Settings',
    note: 'A fan work: free, unofficial and made without permission of, or connection to, the owners of Star Trek.',
    version: (version: string) => `Version ${version}`,
    drop: 'A game or scenario file may be dropped anywhere.',
  },

  drop: {
    title: 'Drop it here',
    text: 'A game goes on where it was saved; for a scenario you choose your power first.',
    ask: 'Open this game?',
    holds: (title: string, powers: readonly string[], turns: number) =>
      [title, ...powers, turns === 0 ? '' : `after ${number(turns)} months`]
        .filter(Boolean)
        .join(' · '),
    leaves:
      'The game on the table is put away as it stands, with this month’s orders: you find it again under Load.',
    stay: 'Go on playing',
    open: 'Open it',
  },

  campaign: {
    eyebrow: 'New campaign',
    title: 'Choose a moment',
    brought: 'From a file',
    timeline: 'Starting points in order of time',
    moments: (count: number) => (count === 1 ? '1 starting point' : `${count} starting points`),
    chart: (title: string) => `The powers on the map of ${title}`,
    facts: (systems: number, powers: number, turns: number) =>
      `${number(systems)} systems · ${powers} powers · ${turns} months`,
    powers: 'Choose a power',
    observer: 'Only watch',
    observerHint: 'Computers play every power; you see the whole truth.',
    situation: 'Situation',
    different: 'What makes it different',
    difficulties: {
      easy: 'Gentle',
      medium: 'Fair',
      hard: 'Hard',
      brutal: 'Merciless',
    } satisfies Readonly<Record<Hardship, string>>,
    stars: (difficulty: string, count: number) => `${difficulty}: ${count} of 4`,
    options: 'Rules of this game',
    seed: 'Seed',
    seedHint: 'The same seed and the same orders give the same game.',
    reroll: 'Another seed',
    copyLink: 'Copy link',
    linkCopied: 'The link is in your clipboard.',
    linkFailed: 'The browser did not let the link be copied.',
    computers: 'Computer players',
    levels: { easy: 'Easy', normal: 'Normal', hard: 'Hard' } as const,
    luck: 'Luck in battle',
    lucks: { full: 'Full', reduced: 'Reduced', none: 'None' } as const,
    luckHints: {
      full: 'Fortunes of war: the stronger side usually wins.',
      reduced: 'Hits vary little.',
      none: 'Battles come out exactly as expected.',
    } as const,
    decisions: 'Decisions',
    decisionFrequencies: { all: 'All', history: 'Of history', none: 'None' } as const,
    decisionHints: {
      all: 'Happenings ask powers to choose.',
      history: 'Only those that history turned on.',
      none: 'Nothing but what powers do.',
    } as const,
    ownHandicap: 'Your income',
    otherHandicap: 'Income of computer players',
    handicap: (permille: number) =>
      permille === 0 ? 'as it is' : `${permille > 0 ? '+' : '\u2212'}${Math.abs(permille) / 10} %`,
    briefing: 'Briefing',
    begin: 'Begin',
    beginAs: (power: string) => `Begin as ${power}`,
    beginWatching: 'Begin watching',
    loading: 'Unrolling the chart',
    none: 'No starting point has been written yet.',
    noneHint:
      'A generated galaxy is ready in the sandbox, and a scenario file can be dropped here.',
    opening: 'Preparing the game',
  },

  sandbox: {
    eyebrow: 'Sandbox',
    title: 'A galaxy of its own',
    systems: 'Systems',
    systemsOf: (count: number) => `${number(count)} systems`,
    factions: 'Powers',
    factionsOf: (count: number) => `${count} powers`,
    turns: 'Months until it is judged',
    turnsOf: (count: number) => `${number(count)} months`,
    lanes: 'Lanes',
    laneKinds: { few: 'Few: narrow places', some: 'Some', many: 'Many: open space' } as const,
    drawing: 'Drawing the chart',
    preview: 'The galaxy this seed gives',
  },

  briefing: {
    eyebrow: (date: string) => `Briefing · ${date}`,
    yourPower: 'Your power',
    aims: 'Your aims',
    firstPlan: 'First of all',
    nobody: 'You watch. Every power follows its own mind.',
    begin: 'To the map',
    leave: 'Not this one',
    judged: (date: string) => `The histories close their book after ${date}.`,
  },

  load: {
    eyebrow: { play: 'Saved games', watch: 'Replays' } as const,
    title: { play: 'Load a game', watch: 'Watch a game again' } as const,
    list: 'Saved games',
    campaign: (power: string, scenario: string) => `${power}, ${scenario}`,
    branched: (date: string) => `left another campaign in ${date}`,
    month: (date: string) => date,
    byItself: 'Kept by itself',
    ended: 'the verdict',
    orders: (count: number) => (count === 1 ? '1 order given' : `${number(count)} orders given`),
    turn: (turn: number) => `Turn ${number(turn)}`,
    earlier: (count: number) =>
      count === 1 ? '1 earlier month' : `${number(count)} earlier months`,
    observer: 'Watching',
    size: (bytes: number) =>
      bytes < 1_000_000 ? `${number(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
    savedAt: (time: number) =>
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(time),
    play: 'Play',
    watch: 'Watch',
    export: (slot: string) => `Export ${slot} to a file`,
    delete: (slot: string) => `Delete ${slot}`,
    deleteTitle: (slot: string) => `Delete ${slot}?`,
    deleteText: 'The saved game will be gone for good. Export it first if you may want it again.',
    deleteCampaign: 'Delete all',
    deleteCampaignText: (count: number) =>
      count === 1
        ? 'The campaign and its saved game will be gone for good. Export it first if you may want it again.'
        : `The campaign and its ${number(count)} saved games will be gone for good. Export one first if you may want it again.`,
    cancel: 'Keep it',
    confirmDelete: 'Delete',
    import: 'Open a file',
    empty: 'No game has been saved in this browser yet.',
    emptyHint:
      'Every month is kept by itself once a campaign has begun, and so are your orders. Files can be opened or dropped here.',
    gone: 'This game is no longer there.',
    lapsed: (orders: readonly string[]) =>
      orders.length === 1
        ? `An order you had given does not stand any more: ${orders[0]}.`
        : `${number(orders.length)} orders you had given do not stand any more: ${orders.join('; ')}.`,
    opening: 'Opening the game',
  },

  issues: {
    title: (file: string | null, count: number) =>
      `${file ?? 'This file'} cannot be opened: ${count === 1 ? '1 fault' : `${number(count)} faults`}`,
    whole: 'the file as a whole',
    suggestion: (text: string) => `Did you mean "${text}"?`,
    warning: 'warning',
    dismiss: 'Put it away',
    columns: { path: 'Where', reason: 'What is wrong', suggestion: 'Perhaps' },
  },

  settings: {
    eyebrow: 'Settings',
    title: 'As you like it',
    reading: 'Reading',
    language: 'Language',
    textScale: 'Size of text',
    textScaleOf: (percent: number) => `${percent} %`,
    map: 'Map',
    reducedMotion: 'Less motion',
    reducedMotionHint: 'Nothing drifts, glides or flashes.',
    patterns: 'Patterns on territories',
    patternsHint: 'Powers can be told apart without their colours.',
    edgePan: 'Move the view at the edge of the screen',
    animationSpeed: 'Speed of the month’s animation',
    animationSpeedOf: (percent: number) => `${percent / 100} ×`,
    sound: 'Sound',
    soundOn: 'Sounds of orders, months and battles',
    volume: 'Volume',
    volumeOf: (percent: number) => `${percent} %`,
    playing: 'Playing',
    confirmEndTurn: 'Ask before ending a turn while something needs you',
    decisionsOpen: 'Lay decisions before me when they come',
    sample: 'Regent Gorkon’s fleet reached Khitomer in May 2295.',
  },

  replay: {
    label: 'Replay theatre',
    liveLabel: 'Watching the game',
    director: 'Director',
    directorHint:
      'Turns the camera to what happens, hurries through quiet months and stays with the news. Move the map yourself and it waits.',
    rests: (months: number) =>
      months === 1 ? 'back in a month' : `back in ${number(months)} months`,
    scene: (scene: number, of: number) => `News ${scene} of ${of}`,
    monthOf: (turn: number, turns: number) => `month ${number(turn)} of ${number(turns)}`,
    play: 'Play',
    playHint: 'Lets the months pass at the chosen speed.',
    pause: 'Pause',
    pauseHint: 'Stops at this month.',
    back: 'One month back',
    forward: 'One month on',
    toStart: 'To the beginning',
    toEnd: 'To the end',
    speed: 'Speed',
    speedOf: (speed: number) =>
      speed < 1 ? `1 in ${Math.round(1 / speed)} seconds` : `${speed} a second`,
    scrub: 'Month of the game',
    position: (date: string, turn: number, turns: number) => `${date}, month ${turn} of ${turns}`,
    perspective: 'Seen by',
    truth: 'The whole truth',
    verify: 'Verify',
    verifying: (turn: number, of: number) => `Checking month ${turn} of ${of}`,
    verified: (turns: number) =>
      turns === 1
        ? 'Proved: 1 month comes out the same'
        : `Proved: all ${number(turns)} months come out the same`,
    refuted: (turn: number | null, place: string) =>
      `${turn === null ? 'Differs before the first month' : `Differs in month ${turn}`}${place === '' ? '' : ` at ${place}`}`,
    otherRules:
      'This game was made with other rules or content than this version has. It is watched from the months it kept, and can be neither played on nor verified.',
    hash: (hash: string) => `Hash ${hash}`,
    command: 'Take command',
    commandHint: 'Begins a game of your own from this month, as a power you choose.',
    commandTitle: 'Take command from here',
    commandText: (date: string) =>
      `A new game branches off in ${date}. What happened before stays as it was; from here the power you choose is yours.`,
    commandAs: 'Power',
    cancel: 'Keep watching',
    confirm: 'Take command',
    close: 'Close the theatre',
    graphs: 'Graphs',
    export: 'Export',
    mark: (headline: string, date: string) => `${headline}, ${date}`,
  },
};
