import type { AffairsNumbers } from './politics/affairsNumbers';
import type { AllianceNumbers } from './politics/allianceNumbers';
import type { CohesionNumbers } from './politics/cohesionNumbers';
import type { CongressNumbers } from './politics/congressNumbers';
import type { CouncilNumbers } from './politics/councilNumbers';
import type { CourtNumbers } from './politics/courtNumbers';
import type { DealsNumbers } from './politics/dealsNumbers';
import type { IntelligenceNumbers } from './politics/intelligenceNumbers';
import type { LawsNumbers } from './politics/lawsNumbers';
import type { MovementsNumbers } from './politics/movementsNumbers';
import type { OperationsNumbers } from './politics/operationsNumbers';
import type { OpinionNumbers } from './politics/opinionNumbers';
import type { PersonsNumbers } from './politics/personsNumbers';
import type { RecognitionNumbers } from './politics/recognitionNumbers';
import type { SmugglingNumbers } from './politics/smugglingNumbers';
import type { TreatiesNumbers } from './politics/treatiesNumbers';
/**
 * The numbers of the rules that belong to no single class, technology or building. Values are
 * content (`src/content/numbers.ts`); names and units are here. Lengths in tenths of a light year,
 * shares in permille, time in turns, strength in points.
 */
export interface RuleNumbers {
  readonly economy: {
    /** Income a month for each point of richness on a developed world, and on an outpost. */
    readonly dilithiumPerRichness: number;
    readonly duraniumPerRichness: number;
    readonly outpostShare: number;
    /** Latinum and research a month for each 1,000 million people; industry likewise. */
    readonly latinumPerBillion: number;
    readonly researchPerBillion: number;
    readonly industryPerBillion: number;
    readonly industryBase: number;
    /** Influence a month from the capital and from each developed world. */
    readonly influenceCapital: number;
    readonly influenceWorld: number;
    /** Output of people by status, in permille of a citizen's. */
    readonly statusOutput: Readonly<Record<'citizen' | 'client' | 'subject' | 'enslaved', number>>;
    /** Latinum a month for each foreign developed world at peace within the range of trade. */
    readonly latinumPerPartner: number;
    /** Points of work for a latinum's worth of trade goods where nothing is ordered, and dilithium they burn. */
    readonly tradeGoodsWork: number;
    readonly tradeGoodsDilithium: number;
    /** Dilithium in store that no trade goods are made from: it is the fleets'. */
    readonly tradeGoodsReserve: number;
    /** Latinum a month that the goods of one world bring at most: its market is soon full. */
    readonly tradeGoodsMost: number;
    /** Loss of income of a blockaded world. */
    readonly blockadeLoss: number;
    /** Yield of raiding stance: permille of a system's latinum taken. */
    readonly raidShare: number;
    /** Latinum a month of upkeep for each outpost and developed world beyond the free count. */
    readonly worldUpkeep: number;
    readonly outpostUpkeep: number;
    /** Influence a month for each owned world beyond `influenceFreeWorlds`: the weight of an empire. */
    readonly influenceFreeWorlds: number;
    readonly influencePerWorld: number;
    /** Share of the influence in store that lapses each month: favours nobody calls in are forgotten. */
    readonly influenceFades: number;
    /** Unpaid upkeep: months until mutiny, and penalties in permille for each month. */
    readonly mutinyAfter: number;
    readonly arrearsPenalty: number;
    /** Chance in permille that a ship deserts in each month of mutiny. */
    readonly mutinyChance: number;
    /** Income and industry in permille for each level of a governor's administration. */
    readonly governorSkill: number;
    /** Latinum for one unit bought, and received for one sold, on the open market, in permille. */
    readonly marketBuy: number;
    readonly marketSell: number;
    /** Units sold that leave a price at nothing, units bought that double it; none change hands beyond. */
    readonly marketDepth: number;
    /** Share in permille of those units that the market forgets each month. */
    readonly marketRecovery: number;
  };
  /** The almanac: what every court reckons of a power from what is public. */
  readonly almanac: {
    /** Work of a realm for the labour its census counts, in permille. */
    readonly industry: number;
    /** Fleets that a realm keeps for each point of work, in permille of a point of strength. */
    readonly fleets: number;
    /** The same for each point of love of war. */
    readonly war: number;
    /** Fleets less for each point of exhaustion, in permille. */
    readonly exhaustion: number;
  };
  readonly growth: {
    /** Monthly growth in permille of an uncrowded people, and the capacity in millions for each size. */
    readonly rate: number;
    /** Millions that a people of citizens with room on a developed world grows by a month, at least: families come after. */
    readonly families: number;
    readonly millionsPerSize: number;
    readonly loyaltyDrift: number;
  };
  /** What loyalty drifts towards, in points, and what disloyalty breeds. */
  readonly peoples: {
    readonly base: number;
    readonly capital: number;
    /** People of the ruler's own species, and by the law they live under, by their share. */
    readonly ownSpecies: number;
    readonly status: Readonly<Record<'citizen' | 'client' | 'subject' | 'enslaved', number>>;
    /** A garrison at its limit; a month of arrears; a blockade; each 10 points of exhaustion. */
    readonly garrison: number;
    readonly arrears: number;
    readonly blockade: number;
    readonly exhaustion: number;
    /** A conquest, fading evenly over so many turns. */
    readonly conquest: number;
    readonly conquestFades: number;
    /** Income and industry lost, in permille for each point of loyalty below `base`. */
    readonly disloyalty: number;
    /** Unrest grows below this loyalty, by this many points a month at most. */
    readonly unrestBelow: number;
    readonly unrestDrift: number;
    /** Points of unrest a garrison at its limit holds down. */
    readonly unrestHeld: number;
    /** Unrest from which output is halved, and from which nothing is built. */
    readonly unrestHalves: number;
    readonly unrestStops: number;
  };
  readonly production: {
    /** Smallest number of turns a thing takes, however much industry there is. */
    readonly minTurnsShip: number;
    readonly minTurnsBuilding: number;
    readonly troopsCost: {
      readonly duranium: number;
      readonly latinum: number;
      readonly work: number;
      readonly strength: number;
    };
    readonly developCost: {
      readonly duranium: number;
      readonly latinum: number;
      readonly influence: number;
      readonly work: number;
    };
    /** Developed worlds up to which a faction may develop more; conquest may go beyond. */
    readonly developedLimit: number;
    /** Developed worlds that ask for no more than the usual, and influence more for each one beyond. */
    readonly developedFree: number;
    readonly developBeyond: number;
    /** Industry points an outpost has for its development. */
    readonly outpostIndustry: number;
    /** Share of a scrapped ship's duranium that comes back; of a refit's difference that is paid. */
    readonly scrapShare: number;
    readonly refitShare: number;
    readonly queueLimit: number;
    /** Building slots of a developed world, and for each point of its size. */
    readonly slotsBase: number;
    readonly slotsPerSize: number;
  };
  readonly edicts: {
    /** Edicts a power may have in force at a time, and influence to proclaim one. */
    readonly most: number;
    readonly proclaim: number;
  };
  readonly research: {
    /** Most of a technology's cost that may be spent on it in a turn. */
    readonly perTurnShare: number;
    /** Discount in permille for each ally that already knows it. */
    readonly knownDiscount: number;
  };
  readonly supply: {
    readonly rangeOutpost: number;
    readonly rangeDeveloped: number;
    readonly rangeCapital: number;
    /** Hull lost a month beyond endurance, in permille. */
    readonly attrition: number;
    /** Hull lost a month in a plasma storm by ships that do not see through it, in permille. */
    readonly storm: number;
    /** Speed and attack lost beyond endurance, in permille. */
    readonly slow: number;
    readonly weak: number;
  };
  readonly repair: {
    /** Permille of the full hull a month: in supply, at an own developed world, for each drydock level. */
    readonly field: number;
    readonly port: number;
    readonly drydock: number;
    /** Duranium for each 100 hull points. */
    readonly duraniumPer100: number;
    /** Points of troops a month taken aboard at own worlds with a garrison. */
    readonly embark: number;
    /** Crew experience a month in port, up to `trainingCap`. */
    readonly training: number;
    readonly trainingCap: number;
  };
  readonly detection: {
    /** Strength and range of own worlds by development. */
    readonly outpost: { readonly strength: number; readonly range: number };
    readonly developed: { readonly strength: number; readonly range: number };
    /** What an uncloaked fleet must be detected with, and in nebula or plasma. */
    readonly visible: number;
    readonly hazardHide: number;
    /** Turns a remembered fleet stays in memory. */
    readonly fleetMemory: number;
  };
  readonly combat: {
    readonly rounds: number;
    /** Hit chance limits. */
    readonly hitLow: number;
    readonly hitHigh: number;
    /** Damage spread to both sides of the mean, by luck setting. */
    readonly spreadFull: number;
    readonly spreadReduced: number;
    /** Hull share below which a ship may be disabled, and the chance a round. */
    readonly disableBelow: number;
    readonly disableChance: number;
    /** Chance a round that an unseen firing ship is found, for each point of detection above its cloak, and base. */
    readonly revealBase: number;
    readonly revealPerPoint: number;
    /** Bonus of the free volley from ambush. */
    readonly ambushBonus: number;
    /** Bonus for each level of a commander's skill and each 100 of crew experience. */
    readonly skillBonus: number;
    readonly crewBonus: number;
    /** Experience gained by surviving, and for each kill. */
    readonly experienceSurvive: number;
    readonly experienceKill: number;
    /** Pursuit: free shots at those who retreat, in permille of a volley. */
    readonly pursuit: number;
    /** Chances that a commander is killed or wounded when the flagship is lost. */
    readonly commanderDeath: number;
    readonly commanderWound: number;
    /** Points of damage a battery deals with each shot, per 100 points of defences. */
    readonly batteryAttack: number;
    readonly batteryAccuracy: number;
    /** Ships that fight at full effect under one commander; each beyond weighs `overCommand` less. */
    readonly commandLimit: number;
    readonly overCommand: number;
    readonly prestigeKill: number;
    readonly prestigeRetreat: number;
  };
  readonly ground: {
    readonly rounds: number;
    /** Militia strength for each 1,000 million people that stand by their ruler (loyalty scales it). */
    readonly militiaPerBillion: number;
    readonly garrisonOutpost: number;
    readonly garrisonDeveloped: number;
    readonly garrisonRegrowth: number;
    /** Share of troops lost a round at even odds, and luck's spread. */
    readonly losses: number;
    readonly spread: number;
    /** Garrison, defences and people destroyed by bombardment for each 100 points of attack. */
    readonly bombardGarrison: number;
    readonly bombardDefences: number;
    readonly bombardPeople: number;
    /** Effect of guns that fire through a nebula or a plasma storm, in permille. */
    readonly bombardVeiled: number;
    readonly bombardReputation: number;
    /** Loyalty of a freshly conquered world. */
    readonly conquestLoyalty: number;
    readonly prestigeWorld: number;
  };
  readonly defences: {
    readonly outpost: number;
    readonly developed: number;
    /** Regrowth a month, permille of the most. */
    readonly regrowth: number;
  };
  readonly movement: {
    /** Steps a month is cut into, so that fleets meet on lanes. */
    readonly steps: number;
  };
  readonly diplomacy: {
    /** Turns a peace is kept as a truce. */
    readonly truce: number;
    /** Influence to declare a war. */
    readonly declareWar: number;
    readonly exhaustionPerLoss: number;
    readonly exhaustionRecovery: number;
  };
  readonly alliance: AllianceNumbers;
  readonly council: CouncilNumbers;
  readonly deals: DealsNumbers;
  readonly cohesion: CohesionNumbers;
  readonly congress: CongressNumbers;
  readonly operations: OperationsNumbers;
  readonly opinion: OpinionNumbers;
  readonly affairs: AffairsNumbers;
  readonly court: CourtNumbers;
  readonly movements: MovementsNumbers;
  readonly intelligence: IntelligenceNumbers;
  readonly persons: PersonsNumbers;
  readonly laws: LawsNumbers;
  readonly recognition: RecognitionNumbers;
  readonly smuggling: SmugglingNumbers;
  readonly treaties: TreatiesNumbers;
  readonly outcome: {
    /** Share of worlds for hegemony, in permille. */
    readonly hegemony: number;
  };
  readonly fleet: {
    readonly namesLimit: number;
    readonly shipsLimit: number;
  };
}
