import type { RuleNumbers } from '../sim';
import { affairsNumbers } from './politics/affairsNumbers';
import { allianceNumbers } from './politics/allianceNumbers';
import { cohesionNumbers } from './politics/cohesionNumbers';
import { congressNumbers } from './politics/congressNumbers';
import { councilNumbers } from './politics/councilNumbers';
import { courtNumbers } from './politics/courtNumbers';
import { dealsNumbers } from './politics/dealsNumbers';
import { intelligenceNumbers } from './politics/intelligenceNumbers';
import { lawsNumbers } from './politics/lawsNumbers';
import { movementsNumbers } from './politics/movementsNumbers';
import { operationsNumbers } from './politics/operationsNumbers';
import { opinionNumbers } from './politics/opinionNumbers';
import { personsNumbers } from './politics/personsNumbers';
import { recognitionNumbers } from './politics/recognitionNumbers';
import { smugglingNumbers } from './politics/smugglingNumbers';
import { treatiesNumbers } from './politics/treatiesNumbers';

/**
 * The numbers of the rules. Lengths in tenths of a light year, shares and chances in permille,
 * time in turns (months), strength and damage in points.
 * @source invented
 */
export const numbers = {
  economy: {
    dilithiumPerRichness: 7, // dilithium a month for each point of richness
    duraniumPerRichness: 4, // duranium a month for each point of richness
    outpostShare: 350, // permille of the above that an outpost yields
    latinumPerBillion: 5, // latinum a month for each 1,000 million people
    researchPerBillion: 3, // research a month for each 1,000 million people
    industryPerBillion: 9, // work a month for each 1,000 million people
    industryBase: 14, // work a month of any developed world
    influenceCapital: 8, // influence a month
    influenceWorld: 1, // influence a month for each developed world
    // Bondage wrings more work from people than law does; loyalty and unrest send the bill.
    statusOutput: { citizen: 1000, client: 900, subject: 850, enslaved: 1100 }, // permille
    latinumPerPartner: 1, // latinum a month for each trading partner
    tradeGoodsWork: 10, // work for a latinum of trade goods, where nothing is ordered
    tradeGoodsDilithium: 2, // dilithium for a latinum of trade goods
    tradeGoodsReserve: 100, // dilithium in store that is kept for fleets
    tradeGoodsMost: 2, // latinum a month from one world, at most
    blockadeLoss: 600, // permille of a blockaded world's income
    raidShare: 300, // permille of a raided system's latinum
    worldUpkeep: 3, // latinum a month for each developed world
    outpostUpkeep: 1, // latinum a month for each outpost
    influenceFreeWorlds: 24, // worlds an administration carries without extra cost
    influencePerWorld: 1, // influence a month for each world beyond them
    influenceFades: 170, // permille of the store a month
    mutinyAfter: 6, // months of arrears before crews desert
    arrearsPenalty: 80, // permille of speed and attack lost for each month of arrears
    mutinyChance: 80, // permille a month for each ship
    governorSkill: 20, // permille of income and industry for each level of administration
    marketBuy: 2500, // permille of a latinum for one unit bought
    marketSell: 700, // permille of a latinum for one unit sold
    marketDepth: 400, // units sold that leave a price at nothing, units bought that double it
    marketRecovery: 200, // permille of those units a month
  },
  almanac: {
    industry: 1150, // permille of the labour counted
    fleets: 6500, // permille of a point of strength for each point of work
    war: 22, // permille of a point of strength for each point of love of war
    exhaustion: 7, // permille for each point of exhaustion
  },
  growth: {
    rate: 4, // permille a month of an uncrowded people
    families: 15, // millions a month, at least, where citizens have room on a developed world
    millionsPerSize: 2000, // millions of people for each size of a fully suitable world
    loyaltyDrift: 2, // points a month towards the target
  },
  peoples: {
    base: 50, // points
    capital: 15, // points
    ownSpecies: 15, // points
    status: { citizen: 5, client: 0, subject: -10, enslaved: -40 }, // points
    garrison: 10, // points with a garrison at its limit
    arrears: -5, // points a month of arrears
    blockade: -5, // points
    exhaustion: -1, // points for each 10 points of exhaustion
    conquest: -25, // points
    conquestFades: 36, // turns
    disloyalty: 8, // permille for each point of loyalty below the base
    unrestBelow: 40, // points of loyalty
    unrestDrift: 4, // points a month
    unrestHeld: 20, // points with a garrison at its limit
    unrestHalves: 50, // points
    unrestStops: 80, // points
  },
  production: {
    minTurnsShip: 3, // turns
    minTurnsBuilding: 3, // turns
    troopsCost: { duranium: 10, latinum: 15, work: 20, strength: 10 }, // stocks and work; points
    developCost: { duranium: 80, latinum: 100, influence: 20, work: 120 }, // stocks and work
    developedLimit: 36, // worlds
    developedFree: 12, // worlds
    developBeyond: 25, // influence
    outpostIndustry: 10, // work a month
    scrapShare: 400, // permille of the duranium
    refitShare: 1100, // permille of the difference in cost
    queueLimit: 20, // entries
    slotsBase: 2, // slots of a developed world
    slotsPerSize: 2, // slots for each point of size
  },
  edicts: {
    most: 3, // edicts in force at a time
    proclaim: 10, // influence
  },
  research: {
    perTurnShare: 250, // permille of a technology's cost in one turn
    knownDiscount: 80, // permille for each ally that knows it
  },
  supply: {
    rangeOutpost: 250, // tenths of a light year along lanes
    rangeDeveloped: 400, // tenths of a light year
    rangeCapital: 550, // tenths of a light year
    attrition: 40, // permille of hull a month beyond endurance
    storm: 60, // permille of hull a month in a plasma storm, unless a ship sees through it
    slow: 300, // permille of speed lost beyond endurance
    weak: 250, // permille of attack lost beyond endurance
  },
  repair: {
    field: 20, // permille of full hull a month in supply
    port: 80, // permille of full hull a month at an own developed world
    drydock: 90, // permille of full hull a month for each drydock level
    duraniumPer100: 25, // duranium for each 100 hull points
    embark: 30, // points of troops a month
    training: 15, // points of crew experience a month
    trainingCap: 250, // points of crew experience
  },
  detection: {
    outpost: { strength: 18, range: 150 }, // points; tenths of a light year
    developed: { strength: 28, range: 300 }, // points; tenths of a light year
    visible: 5, // points of detection that find an uncloaked fleet
    hazardHide: 50, // points a nebula or plasma storm hides what is in it by
    fleetMemory: 12, // turns
  },
  combat: {
    rounds: 6, // rounds a turn
    hitLow: 80, // permille
    hitHigh: 950, // permille
    spreadFull: 400, // permille to both sides of the mean
    spreadReduced: 200, // permille
    disableBelow: 300, // permille of hull
    disableChance: 120, // permille a round
    revealBase: 60, // permille a round
    revealPerPoint: 20, // permille for each point of detection above the cloak
    ambushBonus: 500, // permille of damage of the free volley
    skillBonus: 25, // permille for each level of skill
    crewBonus: 15, // permille for each 100 points of crew experience
    experienceSurvive: 20, // points
    experienceKill: 30, // points
    pursuit: 400, // permille of a volley
    commanderDeath: 200, // permille when the flagship is lost
    commanderWound: 350, // permille when the flagship is lost
    batteryAttack: 20, // damage of a shot for each 100 points of defences
    batteryAccuracy: 650, // permille
    commandLimit: 24, // ships
    overCommand: 500, // permille of effect lost by each ship beyond
    prestigeKill: 1, // prestige for each warship destroyed
    prestigeRetreat: 2, // prestige lost by a retreat
  },
  ground: {
    rounds: 8, // rounds
    militiaPerBillion: 12, // points for each 1,000 million people
    garrisonOutpost: 20, // points, the most an outpost houses
    garrisonDeveloped: 60, // points, the most a developed world houses
    garrisonRegrowth: 2, // points a month up to the limit
    losses: 140, // permille a round at even odds
    spread: 600, // permille to both sides of the mean, each round
    bombardGarrison: 2, // points for each 100 of attack
    bombardDefences: 20, // points for each 100 of attack
    bombardPeople: 6, // millions for each 100 of attack
    bombardVeiled: 60, // permille of the effect through a nebula or plasma storm
    bombardReputation: 3, // prestige lost each month
    conquestLoyalty: 20, // points
    prestigeWorld: 5, // prestige for a developed world taken
  },
  defences: {
    outpost: 40, // points
    developed: 150, // points
    regrowth: 100, // permille of the most, a month
  },
  movement: {
    steps: 10, // steps a month
  },
  diplomacy: {
    truce: 12, // turns
    declareWar: 20, // influence
    exhaustionPerLoss: 1, // points for each 100 duranium of ships or for each world lost
    exhaustionRecovery: 1, // points a month
  },
  alliance: allianceNumbers,
  council: councilNumbers,
  deals: dealsNumbers,
  cohesion: cohesionNumbers,
  congress: congressNumbers,
  operations: operationsNumbers,
  opinion: opinionNumbers,
  affairs: affairsNumbers,
  court: courtNumbers,
  movements: movementsNumbers,
  intelligence: intelligenceNumbers,
  persons: personsNumbers,
  laws: lawsNumbers,
  recognition: recognitionNumbers,
  smuggling: smugglingNumbers,
  treaties: treatiesNumbers,
  outcome: {
    hegemony: 600, // permille of all owned worlds
  },
  fleet: {
    namesLimit: 40, // characters
    shipsLimit: 60, // ships
  },
} satisfies RuleNumbers;
