import { number, tenths } from '../format';

/** What a number of the rules counts. */
export type NumberUnit = keyof typeof unitWords;

const shown = {
  share: (value: number) => `${tenths(value)} %`,
  length: (value: number) => `${tenths(value)} light years`,
  months: (value: number) => (value === 1 ? '1 month' : `${number(value)} months`),
  price: (value: number) => `${Number((value / 1000).toFixed(2))} latinum a unit`,
};

const counted = (one: string, many: string) => (value: number) =>
  `${number(value)} ${Math.abs(value) === 1 ? one : many}`;

const unitWords = {
  ...shown,
  points: counted('point', 'points'),
  dilithium: counted('dilithium', 'dilithium'),
  duranium: counted('duranium', 'duranium'),
  latinum: counted('latinum', 'latinum'),
  research: counted('research', 'research'),
  work: counted('work', 'work'),
  influence: counted('influence', 'influence'),
  prestige: counted('prestige', 'prestige'),
  millions: (value: number) => `${number(value)} million people`,
  units: counted('unit', 'units'),
  damage: counted('damage', 'damage'),
  worlds: counted('world', 'worlds'),
  ships: counted('ship', 'ships'),
  slots: counted('slot', 'slots'),
  entries: counted('entry', 'entries'),
  rounds: counted('round', 'rounds'),
  steps: counted('step a month', 'steps a month'),
  characters: counted('character', 'characters'),
};

/** The unit of every number, by its group; a whole group of one unit needs no more than that. */
const units: Readonly<Record<string, NumberUnit | Readonly<Record<string, NumberUnit>>>> = {
  economy: {
    dilithiumPerRichness: 'dilithium',
    duraniumPerRichness: 'duranium',
    outpostShare: 'share',
    latinumPerBillion: 'latinum',
    researchPerBillion: 'research',
    industryPerBillion: 'work',
    industryBase: 'work',
    influenceCapital: 'influence',
    influenceWorld: 'influence',
    statusOutput: 'share',
    latinumPerPartner: 'latinum',
    blockadeLoss: 'share',
    raidShare: 'share',
    worldUpkeep: 'latinum',
    outpostUpkeep: 'latinum',
    influenceFreeWorlds: 'worlds',
    influencePerWorld: 'influence',
    influenceFades: 'share',
    mutinyAfter: 'months',
    arrearsPenalty: 'share',
    mutinyChance: 'share',
    governorSkill: 'share',
    marketBuy: 'price',
    marketSell: 'price',
    marketLimit: 'units',
  },
  growth: { rate: 'share', millionsPerSize: 'millions', loyaltyDrift: 'points' },
  peoples: {
    base: 'points',
    capital: 'points',
    ownSpecies: 'points',
    status: 'points',
    garrison: 'points',
    arrears: 'points',
    blockade: 'points',
    exhaustion: 'points',
    conquest: 'points',
    conquestFades: 'months',
    disloyalty: 'share',
    unrestBelow: 'points',
    unrestDrift: 'points',
    unrestHeld: 'points',
    unrestHalves: 'points',
    unrestStops: 'points',
  },
  production: {
    minTurnsShip: 'months',
    minTurnsBuilding: 'months',
    duranium: 'duranium',
    latinum: 'latinum',
    influence: 'influence',
    work: 'work',
    strength: 'points',
    developedLimit: 'worlds',
    outpostIndustry: 'work',
    scrapShare: 'share',
    refitShare: 'share',
    queueLimit: 'entries',
    slotsBase: 'slots',
    slotsPerSize: 'slots',
  },
  research: 'share',
  supply: {
    rangeOutpost: 'length',
    rangeDeveloped: 'length',
    rangeCapital: 'length',
    attrition: 'share',
    slow: 'share',
    weak: 'share',
  },
  repair: {
    field: 'share',
    port: 'share',
    drydock: 'share',
    duraniumPer100: 'duranium',
    embark: 'points',
    training: 'points',
    trainingCap: 'points',
  },
  detection: {
    strength: 'points',
    range: 'length',
    visible: 'points',
    hazardHide: 'points',
    fleetMemory: 'months',
  },
  combat: {
    rounds: 'rounds',
    hitLow: 'share',
    hitHigh: 'share',
    spreadFull: 'share',
    spreadReduced: 'share',
    disableBelow: 'share',
    disableChance: 'share',
    revealBase: 'share',
    revealPerPoint: 'share',
    ambushBonus: 'share',
    skillBonus: 'share',
    crewBonus: 'share',
    experienceSurvive: 'points',
    experienceKill: 'points',
    pursuit: 'share',
    commanderDeath: 'share',
    commanderWound: 'share',
    batteryAttack: 'damage',
    batteryAccuracy: 'share',
    commandLimit: 'ships',
    overCommand: 'share',
    prestigeKill: 'prestige',
    prestigeRetreat: 'prestige',
  },
  ground: {
    rounds: 'rounds',
    militiaPerBillion: 'points',
    garrisonOutpost: 'points',
    garrisonDeveloped: 'points',
    garrisonRegrowth: 'points',
    losses: 'share',
    spread: 'share',
    bombardGarrison: 'points',
    bombardDefences: 'points',
    bombardPeople: 'millions',
    bombardVeiled: 'share',
    bombardReputation: 'prestige',
    conquestLoyalty: 'points',
    prestigeWorld: 'prestige',
  },
  defences: { outpost: 'points', developed: 'points', regrowth: 'share' },
  movement: 'steps',
  diplomacy: {
    truce: 'months',
    offerStands: 'months',
    declareWar: 'influence',
    exhaustionPerLoss: 'points',
    exhaustionRecovery: 'points',
  },
  outcome: 'share',
  fleet: { namesLimit: 'characters', shipsLimit: 'ships' },
};

/** The unit of the number at a path of the rules (`['economy', 'statusOutput', 'client']`). */
export function unitOf([group = '', ...keys]: readonly string[]): NumberUnit | null {
  const ofGroup = units[group];
  if (ofGroup === undefined || typeof ofGroup === 'string') return ofGroup ?? null;
  // The innermost key that has a unit of its own: `detection.outpost.range` is a length.
  for (const key of keys.toReversed()) {
    const unit = ofGroup[key];
    if (unit !== undefined) return unit;
  }
  return null;
}

/** A number of the rules with its unit: `2.5 light years`. */
export function withUnit(path: readonly string[], value: number): string {
  const unit = unitOf(path);
  return unit === null ? number(value) : unitWords[unit](value);
}
