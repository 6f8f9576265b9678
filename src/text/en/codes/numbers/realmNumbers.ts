/** What the numbers of economy, fleets and war are for: a sentence, and the numbers it speaks of. */
export const realmNumbers: readonly (readonly [string, readonly string[]])[] = [
  [
    'Income a month for each point of richness on a developed world, and on an outpost.',
    ['economy.dilithiumPerRichness', 'economy.duraniumPerRichness', 'economy.outpostShare'],
  ],
  [
    'Latinum and research a month for each 1,000 million people; industry likewise.',
    [
      'economy.latinumPerBillion',
      'economy.researchPerBillion',
      'economy.industryPerBillion',
      'economy.industryBase',
    ],
  ],
  [
    'Influence a month from the capital and from each developed world.',
    ['economy.influenceCapital', 'economy.influenceWorld'],
  ],
  ['Output of people by status, as a share of a citizen’s.', ['economy.statusOutput']],
  [
    'Latinum a month for each foreign developed world at peace within the range of trade.',
    ['economy.latinumPerPartner'],
  ],
  [
    'Trade goods, which worlds with nothing in their queues make for the market: points of work for a latinum, the dilithium it burns, what is kept of it for fleets, and the most that one world sells a month.',
    [
      'economy.tradeGoodsWork',
      'economy.tradeGoodsDilithium',
      'economy.tradeGoodsReserve',
      'economy.tradeGoodsMost',
    ],
  ],
  ['Loss of income of a blockaded world.', ['economy.blockadeLoss']],
  ['Yield of raiding stance: the share of a system’s latinum taken.', ['economy.raidShare']],
  [
    'Latinum a month of upkeep for each outpost and developed world beyond the free count.',
    ['economy.worldUpkeep', 'economy.outpostUpkeep'],
  ],
  [
    'Influence a month for each owned world beyond influence free worlds: the weight of an empire.',
    ['economy.influenceFreeWorlds', 'economy.influencePerWorld'],
  ],
  [
    'Share of the influence in store that lapses each month: favours nobody calls in are forgotten.',
    ['economy.influenceFades'],
  ],
  [
    'Unpaid upkeep: months until mutiny, and penalties for each month.',
    ['economy.mutinyAfter', 'economy.arrearsPenalty'],
  ],
  ['Chance that a ship deserts in each month of mutiny.', ['economy.mutinyChance']],
  ['Income and industry for each level of a governor’s administration.', ['economy.governorSkill']],
  [
    'Latinum for one unit bought, and received for one sold, on the open market.',
    ['economy.marketBuy', 'economy.marketSell'],
  ],
  [
    'Depth of the open market: units sold that leave a price at nothing and units bought that double it, and the share of them that it forgets each month.',
    ['economy.marketDepth', 'economy.marketRecovery'],
  ],
  [
    'The almanac: how a power’s work follows from the labour its census counts, and the fleets such a realm keeps for each point of work, more for each point of love of war, less for each point of exhaustion. Ships themselves are not counted: nobody outside sees them all.',
    ['almanac.industry', 'almanac.fleets', 'almanac.war', 'almanac.exhaustion'],
  ],
  [
    'Monthly growth as a share of an uncrowded people, and the capacity in millions for each size.',
    ['growth.rate', 'growth.millionsPerSize', 'growth.loyaltyDrift'],
  ],
  [
    'Millions that come a month, at least, where citizens have room on a developed world: families follow the first settlers.',
    ['growth.families'],
  ],
  ['What loyalty drifts towards, in points, and what disloyalty breeds.', ['peoples']],
  [
    'People of the ruler’s own species, and by the law they live under, by their share.',
    ['peoples.ownSpecies', 'peoples.status'],
  ],
  [
    'A garrison at its limit; a month of arrears; a blockade; each 10 points of exhaustion.',
    ['peoples.garrison', 'peoples.arrears', 'peoples.blockade', 'peoples.exhaustion'],
  ],
  ['A conquest, fading evenly over so many months.', ['peoples.conquest', 'peoples.conquestFades']],
  ['Income and industry lost for each point of loyalty below base.', ['peoples.disloyalty']],
  [
    'Unrest grows below this loyalty, by this many points a month at most.',
    ['peoples.unrestBelow', 'peoples.unrestDrift'],
  ],
  ['Points of unrest a garrison at its limit holds down.', ['peoples.unrestHeld']],
  [
    'Unrest from which output is halved, and from which nothing is built.',
    ['peoples.unrestHalves', 'peoples.unrestStops'],
  ],
  [
    'Smallest number of months a thing takes, however much industry there is.',
    ['production.minTurnsShip', 'production.minTurnsBuilding'],
  ],
  [
    'Developed worlds up to which a faction may develop more; conquest may go beyond.',
    ['production.developedLimit'],
  ],
  [
    'Developed worlds that are developed at the usual cost, and influence more for each one beyond them.',
    ['production.developedFree', 'production.developBeyond'],
  ],
  ['Industry points an outpost has for its development.', ['production.outpostIndustry']],
  [
    'Share of a scrapped ship’s duranium that comes back; of a refit’s difference that is paid.',
    ['production.scrapShare', 'production.refitShare', 'production.queueLimit'],
  ],
  [
    'Building slots of a developed world, and for each point of its size.',
    ['production.slotsBase', 'production.slotsPerSize'],
  ],
  [
    'Edicts in force at a time, and the influence to proclaim one.',
    ['edicts.most', 'edicts.proclaim'],
  ],
  ['Most of a technology’s cost that may be spent on it in a month.', ['research.perTurnShare']],
  ['Discount for each ally that already knows it.', ['research.knownDiscount']],
  [
    'Hull lost a month beyond endurance, speed and attack lost.',
    ['supply.attrition', 'supply.slow', 'supply.weak'],
  ],
  ['Hull lost a month in a plasma storm by ships that do not see through it.', ['supply.storm']],
  [
    'Share of the full hull a month: in supply, at an own developed world, for each drydock level.',
    ['repair.field', 'repair.port', 'repair.drydock'],
  ],
  ['Duranium for each 100 hull points.', ['repair.duraniumPer100']],
  ['Points of troops a month taken aboard at own worlds with a garrison.', ['repair.embark']],
  [
    'Crew experience a month in port, up to training cap.',
    ['repair.training', 'repair.trainingCap'],
  ],
  [
    'What an uncloaked fleet must be detected with, and in nebula or plasma.',
    ['detection.visible', 'detection.hazardHide'],
  ],
  ['Turns a remembered fleet stays in memory.', ['detection.fleetMemory']],
  ['Hit chance limits.', ['combat.hitLow', 'combat.hitHigh']],
  [
    'Damage spread to both sides of the mean, by luck setting.',
    ['combat.spreadFull', 'combat.spreadReduced'],
  ],
  [
    'Hull share below which a ship may be disabled, and the chance a round.',
    ['combat.disableBelow', 'combat.disableChance'],
  ],
  [
    'Chance a round that an unseen firing ship is found, for each point of detection above its cloak, and base.',
    ['combat.revealBase', 'combat.revealPerPoint'],
  ],
  ['Bonus of the free volley from ambush.', ['combat.ambushBonus']],
  [
    'Bonus for each level of a commander’s skill and each 100 of crew experience.',
    ['combat.skillBonus', 'combat.crewBonus'],
  ],
  [
    'Experience gained by surviving, and for each kill.',
    ['combat.experienceSurvive', 'combat.experienceKill'],
  ],
  ['Pursuit: free shots at those who retreat, as a share of a volley.', ['combat.pursuit']],
  [
    'Chances that a commander is killed or wounded when the flagship is lost.',
    ['combat.commanderDeath', 'combat.commanderWound'],
  ],
  [
    'Points of damage a battery deals with each shot, per 100 points of defences.',
    ['combat.batteryAttack', 'combat.batteryAccuracy'],
  ],
  [
    'Ships that fight at full effect under one commander; each beyond weighs over command less.',
    ['combat.commandLimit', 'combat.overCommand', 'combat.prestigeKill', 'combat.prestigeRetreat'],
  ],
  [
    'Militia strength for each 1,000 million people that stand by their ruler (loyalty scales it).',
    [
      'ground.militiaPerBillion',
      'ground.garrisonOutpost',
      'ground.garrisonDeveloped',
      'ground.garrisonRegrowth',
    ],
  ],
  [
    'Share of troops lost a round at even odds, and luck’s spread.',
    ['ground.losses', 'ground.spread'],
  ],
  [
    'Garrison, defences and people destroyed by bombardment for each 100 points of attack.',
    ['ground.bombardGarrison', 'ground.bombardDefences', 'ground.bombardPeople'],
  ],
  [
    'Effect of guns that fire through a nebula or a plasma storm.',
    ['ground.bombardVeiled', 'ground.bombardReputation'],
  ],
  ['Loyalty of a freshly conquered world.', ['ground.conquestLoyalty', 'ground.prestigeWorld']],
  ['Regrowth a month, share of the most.', ['defences.regrowth']],
  ['Steps a month is cut into, so that fleets meet on lanes.', ['movement.steps']],
  ['Share of worlds for hegemony.', ['outcome.hegemony']],
  ['What loyalty drifts towards before anything else counts.', ['peoples.base']],
  ['Loyalty more, or less, on the capital.', ['peoples.capital']],
  [
    'What a levy of troops costs, and how many points of troops it raises.',
    ['production.troopsCost'],
  ],
  ['What developing an outpost costs.', ['production.developCost']],
  ['How far an outpost supplies fleets, as the crow flies.', ['supply.rangeOutpost']],
  ['How far a developed world supplies fleets, as the crow flies.', ['supply.rangeDeveloped']],
  ['How far the capital supplies fleets, as the crow flies.', ['supply.rangeCapital']],
  ['Rounds of a battle at most.', ['combat.rounds']],
  ['Strength and range of the sensors of an outpost.', ['detection.outpost']],
  ['Strength and range of the sensors of a developed world.', ['detection.developed']],
  ['Rounds of a landing at most.', ['ground.rounds']],
  ['What defends an outpost by itself.', ['defences.outpost']],
  ['What defends a developed world by itself.', ['defences.developed']],
  ['Letters of a name at most.', ['fleet.namesLimit']],
  ['Ships of a fleet at most.', ['fleet.shipsLimit']],
];
