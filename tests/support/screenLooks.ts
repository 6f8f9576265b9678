import { advise } from '../../src/ai/advice/advise';
import * as core from '../../src/sim';
import { idsOf, inOrder, type Luck, type Ruleset, type View } from '../../src/sim';
import { randomBaskets } from './randomDeals';

/** Who looks, at what he knows; luck chooses what at. */
export interface Looker {
  readonly view: View;
  readonly rules: Ruleset;
  readonly me: string;
  readonly luck: Luck;
}

/** Every question that screens, panels, the map and the outliner ask of a view. */
export const screenLooks: Readonly<Record<string, (looker: Looker) => unknown>> = {
  strike({ view, rules, me, luck }) {
    const fleets = idsOf(view.fleets).filter((id) => view.fleets[id]?.faction === me);
    if (fleets.length === 0) return null;
    const system = luck.pick(idsOf(view.chart.systems));
    const stance = luck.pick([undefined, ...core.stances]);
    const plan = { fleets: fleets.slice(0, 3), system, draws: 4, ...(stance ? { stance } : {}) };
    return core.forecastStrike(view, rules, plan, core.eyesOf(view, rules));
  },
  needs({ view, rules }) {
    return [core.needsAtStart(view, rules), core.needsOf(view, rules, [], [])];
  },
  known({ view, rules, me }) {
    return [
      idsOf(view.factions).map((id) => [
        core.powerFigures(view, rules, me, id),
        core.knownStores(view, id),
      ]),
      some(idsOf(view.worlds), 5).map((id) => core.worldFigures(view, rules, view.worlds[id]!)),
      idsOf(view.fleets).map((id) => core.sightingOf(view, id)),
    ];
  },
  claims({ view }) {
    return core.worldsOf(view).map((world) => core.claimsOn(view, world));
  },
  courts({ view, rules, me, luck }) {
    const world = luck.pick(idsOf(view.worlds));
    return idsOf(view.factions).map((id) => [
      core.headWeight(view, rules, id),
      core.exposureTerms(view, rules, id, me),
      core
        .courtOf(view, id)
        .map((councillor) => core.winningTerms(view, rules, me, id, councillor, 'flatter')),
      core.trustTerms(view, rules, me, id),
      core.creditLeft(view, rules, id, me),
      core.leakTerms(view, rules, id, [me]),
      core.chanceToHold(view, rules, id, world, false),
    ]);
  },
  secrets({ view, me }) {
    return [core.secretsOf(view, me), core.pledgesToSecure(view, me)];
  },
  quarrels({ view, rules, me }) {
    const members = core.membersWith(view, me);
    return core
      .quarrelsIn(view, rules, members, me)
      .map(([a, b]) => [
        core.quarrelTerms(view, rules, a, b),
        core.quarrelBetween(view, rules, a, b),
      ]);
  },
  movements({ view, rules, me }) {
    const index = core.realmIndexOf(view, rules);
    const stirred = core.worldsOf(view).map((world) => core.movementsOn(view, world));
    return core
      .movementsIn(view)
      .map((movement) => [
        stirred,
        core.movementsOf(view, movement.ruler),
        core.aidRefusal(view, rules, me, movement),
        core.topSupport(movement),
        movement.ruler === me && [
          core.forecastMovement(view, rules, movement, index),
          core.radicalismTerms(view, rules, movement),
          core.grantEffects(view, rules, movement),
          core.marchPlan(view, rules, movement),
          core.movementAnswers.map((answer) => [
            core.answerPrice(view, rules, movement, answer),
            core.answerRefusal(view, rules, me, movement, answer),
            core.forecastAnswer(view, rules, movement, answer),
          ]),
          core
            .homesUnder(view, rules, me, movement.species)
            .map((world) => [
              core.supportTerms(view, rules, movement, world),
              core.movementLoss(view, rules, world),
              core.forecastRising(
                view,
                rules,
                movement,
                world,
                core.total(core.armsTerms(rules, movement, world)),
              ),
            ]),
        ],
      ]);
  },
  intelligence({ view, rules, me }) {
    const { agents, suspicions } = view;
    return [
      core.recruitRefusal(view, rules, me),
      core.agentLimitTerms(view, rules, me),
      core.agentsWanting(view, rules, me),
      core.recruitSkill(view, rules, me),
      core.agentsOf(view, me),
      core.suspicionsOf(view, me),
      core.vigilanceTerms(view, rules, me),
      core.counterSkill(view, me),
      [...core.worldsWatched(view, me)],
      idsOf(view.factions).map((id) => [
        core.vigilanceOf(view, rules, id),
        core.insightOf(view, me, id),
        core.storesOf(view, id),
        core.watchesCourt(view, me, id),
        core.suspicionBetween(view, id, me),
      ]),
      inOrder(suspicions ?? {}).map((each) => [
        core.suspicionTerms(view, rules, each),
        core.suspicionPoints(view, rules, each),
        core.isSure(view, rules, each),
        core.searchTerms(view, rules, each),
        core.counterChance(view, rules, each),
        core.searchRefusal(view, rules, me, each),
      ]),
      inOrder(agents ?? {}).map((agent) => {
        const { station } = agent;
        const victim = core.victimAt(view, station);
        const home = { kind: 'home' } as const;
        return [
          core.isInPlace(agent),
          core.isAtWork(agent),
          core.stationKey(station),
          core.worldOfStation(view, station, me),
          core.systemOfStation(view, station, me),
          core.monthsBetween(view, rules, me, station, home),
          core.sendRefusal(view, me, agent, home),
          core.riskTerms(view, rules, agent),
          core.covertKinds.map((kind) =>
            core.covertDefinitions[kind]
              .targets({ realm: view, rules, agent, victim })
              .slice(0, 2)
              .map((target) => [
                core.instructRefusal(view, rules, me, agent, kind, target),
                core.oddsTerms(view, rules, agent, kind, target),
                core.covertOdds(view, rules, agent, kind, target),
              ]),
          ),
        ];
      }),
    ];
  },
  renewals({ view, rules }) {
    return inOrder(view.treaties).map((treaty) => core.isRenewable(view, rules, treaty));
  },
  almanac({ view, rules }) {
    return idsOf(view.factions).map((id) => [
      core.powerRatingOf(view, id),
      core.musterOf(view, id),
      core.ratingPointsOf(view, rules, id),
    ]);
  },
  income({ view, rules, me }) {
    return [
      core.incomeStatement(view, rules, me),
      core.researchOf(view, rules, me),
      [...core.tradeGoodsOf(view, rules, me)],
      core.idsOf(rules.edicts).map((id) => core.edictForecast(view, rules, me, id)),
    ];
  },
  worlds({ view, rules, me, luck }) {
    return some(idsOf(view.worlds), 4, luck).map((id) => {
      const world = view.worlds[id]!;
      const building = luck.pick(idsOf(rules.buildings));
      const ship = luck.pick(idsOf(rules.shipClasses));
      const other = luck.pick(idsOf(rules.shipClasses));
      const treasury = {
        stocks: view.factions[me]?.books?.stocks ?? core.noStocks(),
        income: core.incomeOf(view, rules, me),
      };
      return [
        core.additionOf(view, rules, world, building),
        core.buildingCost(view, rules, world, building),
        core.canBuildBuilding(view, rules, world, building),
        core.canBuildShip(view, rules, world, ship),
        core.shipCost(view, rules, world, ship),
        core.refitCost(view, rules, world, ship, other),
        core.monthsFor(view, rules, world, 'building', 40),
        core.forecastQueue(view, rules, id),
        (world.works?.queue ?? []).map((item) => core.itemCost(view, rules, world, item)),
        world.works && core.governorPlan(view, rules, world, treasury),
        core.governorOf(view, world),
        core.sectorOf(view, world),
        core.capacityTerms(view, rules, world),
        core.defenceTerms(view, rules, world),
        core.garrisonLimitTerms(view, rules, world),
        core.militiaTerms(view, rules, world),
        core.slotTerms(view, rules, world),
        core.unrestTerms(view, rules, world),
        core.growthTerms(view, rules, world, core.capacityOf(view, rules, world)),
        core.recruitTerms(rules, world),
        core.supplyRange(view, rules, world),
        core.systemOwner(view, world.system),
      ];
    });
  },
  laws({ view, rules, me, luck }) {
    const rows = core.peoplesUnder(view, me);
    const species = rows.length === 0 ? null : luck.pick(rows).species;
    const change = { species, world: null, status: luck.pick(core.peopleStatuses) };
    const shocks = core.lawShocks(view, rules, me, change);
    return [
      rows,
      core.lawFor(core.lawsOf(view.factions[me]), species, null),
      core.lawRefusal(view, rules, me, change),
      core.lawPriceTerms(view, rules, me, change),
      core.lawPrestigeTerms(rules, shocks),
      core.lawHearers(view, rules, me, change),
      core.lawForecast(view, rules, me, change, { months: 12, asked: [12] }),
    ];
  },
  fleets({ view, rules, me, luck }) {
    const supply = core.supplyOf(view, rules, me);
    const cache = core.figureCache(view, rules);
    core.fleetsBySystem(view);
    return some(idsOf(view.fleets), 4, luck).map((id) => {
      const fleet = view.fleets[id]!;
      const world = view.worlds[luck.pick(idsOf(view.worlds))]!;
      return [
        core.fleetSpeedTerms(view, rules, fleet),
        core.guestOf(view, rules, fleet),
        core.inSupply(view, supply, fleet.place),
        core.landingMissions(view, [fleet], world.id, null),
        core.paperStrength(view, rules, fleet),
        core.strengthOf(view, rules, fleet, cache),
        core.troopsAboard(view, fleet),
        core.classFigures(view, rules, me, luck.pick(idsOf(rules.shipClasses))),
        core
          .shipsOf(view, fleet)
          .map((ship) => [
            core.shipFigures(view, rules, ship),
            core.shipFigureTerms(view, rules, ship, 'hull'),
            core.inOrbit(view, world, ship),
            core.canRefit(view, rules, world, ship, luck.pick(idsOf(rules.shipClasses))),
          ]),
      ];
    });
  },
  powers({ view, rules, me, luck }) {
    return some(idsOf(view.factions), 4, luck).map((id) => [
      core.relationOf(view, me, id),
      core.atWar(view, me, id),
      core.friendly(view, me, id),
      core.membersWith(view, id),
      core.opinionOf(view, rules, id, me),
      core.opinionTerms(view, rules, me, id),
      core.attitudes.map((attitude) => core.attitudeTerms(view, rules, id, attitude)),
      core.insightTerms(view, me, id),
      core.causeFor(view, rules, me, id),
      core.supportedWorth(view, rules, me, id),
      core.warScoreTerms(view, rules, me, id),
      core.openPledges(view, id),
      core.treatiesBetween(view, me, id),
      core
        .treatiesOf(view, id)
        .map((treaty) => [
          core.breachTerms(view, rules, id, treaty),
          core.leaversAfter(view, rules, treaty),
        ]),
      core.treatyKinds.map((kind) => core.treatyBetween(view, kind, me, id)),
      core.technologyCost(view, rules, me, luck.pick(idsOf(rules.technologies))),
    ]);
  },
  deals({ view, rules, me, luck }) {
    const others = idsOf(view.factions).filter((id) => id !== me && view.factions[id]?.alive);
    if (others.length === 0) return null;
    const baskets = randomBaskets({ view, rules, luck }, luck.pick(others));
    const { from, to, give } = baskets;
    const answers =
      core.dealRefusal(view, rules, baskets) === null
        ? [
            core.answerTo(view, rules, baskets),
            core.sureOffer(view, rules, baskets),
            core.counterOffer(view, rules, baskets),
            core.hopefulOffer(view, rules, baskets),
            give.map((item) => core.itemEffects(view, rules, item, from, to)),
          ]
        : [];
    return [
      answers,
      core.offerRefusal(view, rules, baskets),
      core.offersTo(view, me, []),
      core.offersFrom(view, me),
      core.talksFor(view, me, []),
      core.waitingFor(view, me, []),
      Object.values(view.treaties).map(({ terms, parties }) =>
        core.treatyEffects(view, rules, terms, parties[0] ?? me, parties[1] ?? me),
      ),
      core.withdrawalEnds(view, rules),
    ];
  },
  founding({ view, rules, me }) {
    return inOrder(view.foundings).map((founding) => [
      core.foundingRefusal(view, rules, founding),
      core.foundingAnswer(view, rules, me, founding),
    ]);
  },
  congress({ view, rules, me }) {
    const questions = core
      .idsOf(view.factions)
      .map((of) => ({ by: me, question: { kind: 'peace' as const, of }, answers: {} }));
    return [
      [...core.congressesIn(view), ...questions].map((called) =>
        core.congressForecast(view, rules, called),
      ),
      questions.map(({ question }) => [
        core.congressRefusal(view, rules, me, question),
        core.congressCostTerms(view, rules, me, question),
        core.invitedTo(view, question),
        core.enemiesOf(view, question.of),
      ]),
      core.congressesFor(view, me, []),
    ];
  },
  council({ view, rules, me }) {
    return inOrder(view.alliances).map((alliance) => {
      const { council, members } = alliance;
      if (council === null) return null;
      return [
        core.agendaOf(view, rules, alliance),
        core.greatPartners(view, rules, alliance),
        core.parityTerms(view, rules, alliance),
        core.sessionOf(view, rules, alliance),
        core.standings(view, rules, alliance),
        core.forecastBrokerage(view, rules, alliance, { lean: null, effort: 1 }),
        idsOf(view.chart.systems)
          .slice(0, 3)
          .map((system) => core.isEnemyGround(view, alliance, system)),
        core
          .openOperations(alliance)
          .map((operation) => core.operationForecast(view, rules, alliance, operation)),
        members.map((member) => [
          core.accountTerms(view, alliance, member),
          core.contentmentTerms(view, rules, alliance, member),
          core.shareTerms(view, rules, alliance, member),
          core.leavingTerms(view, rules, alliance, member, 'notice'),
          core.remediesFor(view, rules, alliance, member),
          core.rivalsOf(view, rules, me, member),
          core.wantsOf(view, rules, alliance, member),
        ]),
        core.draftMotion(view, me, { kind: 'dissolution' }, { ultimatum: false, vote: 'aye' }),
        council.agenda.map((motion) => [
          core.forecastDivision(view, rules, alliance, motion),
          core.motionCostTerms(view, rules, me, motion.terms),
          core.motionEffects(view, rules, alliance, motion.terms),
          core.motionRefusal(view, rules, me, motion.terms),
          core.awaitsTerm(view, rules, alliance, motion.terms),
          core.firstVote(view, rules, alliance, motion),
          core.outsidersAnswer(view, rules, alliance, motion),
          core.moodEffects(
            view,
            rules,
            alliance,
            motion,
            core.forecastDivision(view, rules, alliance, motion),
          ),
          members.map((member) => [
            core.leanTerms(view, rules, alliance, member, motion),
            core.lobbyCost(view, rules, me, member, motion, 'persuade'),
            core.lobbyTerms(view, rules, alliance, me, member, motion, 'press'),
            core.pledgedVote(view, member, motion.id),
            core.votePrice(view, rules, alliance, member, motion, 'aye'),
            core.unsoldRefusal(view, rules, alliance, member, motion, 'aye'),
          ]),
        ]),
      ];
    });
  },
  people({ view, rules, me, luck }) {
    const known = inOrder(view.characters);
    const some = known.length === 0 ? [] : [luck.pick(known), luck.pick(known)];
    return [
      core.successionOf(view, rules, me),
      core.figuresOf(view, rules, me),
      core.lineOfSuccession(view, rules, me),
      some.map((person) => [
        core.ambitionOf(view, rules, person),
        core.ambitionTerms(view, rules, person),
        core.bondOf(view, rules, person),
        core.bondTerms(view, rules, person),
        core.claimantOf(view, rules, person),
        core.councillorAt(view, me, person.id),
        core.executionBill(view, rules, me, person),
        core.officeLessons(view, rules, person),
        core.powerShareTerms(view, rules, person.id),
        core.shiftsUnder(view, rules, me, person.id),
        core.sidesOf(view, rules, me, person.id),
      ]),
    ];
  },
  decisions({ view, rules }) {
    return inOrder(view.decisions ?? {}).map((open) => core.optionsOf(view, rules, open));
  },
  situations({ view, rules, me }) {
    return core.situationsOf(view, rules, me);
  },
  risings({ view, rules, me }) {
    return [
      core.isLandless(view, me),
      core.risingsToLead(view, me),
      idsOf(view.factions).map((id) => [
        core.isRebellion(view, rules, id),
        core.statehoodTerms(view, rules, id),
      ]),
    ];
  },
  sieges({ view, rules }) {
    const fleets = core.fleetsBySystem(view);
    return core.worldsOf(view).map((world) => {
      const seal = core.sealOn(view, world.id);
      if (seal === null) return null;
      return [
        core.forecastRun(view, rules, world, seal, 2),
        core.watchTerms(view, rules, world, seal.by, fleets),
      ];
    });
  },
  aims({ view, rules }) {
    return Object.values(view.objectives).map(({ when }) => core.stepsOf(view, rules, when));
  },
};

/** Advice takes a planner a while: it is asked for now and then. */
export function seekAdvice({ view, rules }: Looker): unknown {
  return advise(view, rules);
}

function some(ids: readonly string[], most: number, luck?: Luck): string[] {
  if (luck === undefined) return ids.slice(0, most);
  return ids.length === 0 ? [] : Array.from({ length: most }, () => luck.pick(ids));
}
