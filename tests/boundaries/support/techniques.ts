import type { Source } from './sources';

/** Folders whose files hold the rules of the game. */
export const foldersOfRules = ['src/sim/rules', 'src/sim/traits', 'src/sim/turn/phases'] as const;

/** Files of these folders, below `src/sim`, that hold no rule but a technique: what they do instead. */
export const techniques: Readonly<Record<string, readonly string[]>> = {
  'look up what the state or the content says': [
    'rules/alliance/allianceName.ts',
    'rules/alliance/awaitingVote.ts',
    'rules/alliance/council.ts',
    'rules/alliance/offices.ts',
    'rules/alliance/partnersSought.ts',
    'rules/alliance/usualCharter.ts',
    'rules/calendar.ts',
    'rules/chart/places.ts',
    'rules/chart/worlds.ts',
    'rules/conditions/allianceOf.ts',
    'rules/conditions/systemsAimedAt.ts',
    'rules/conditions/worldShares.ts',
    'rules/contentIds.ts',
    'rules/decisions/decisionPlace.ts',
    'rules/decisions/effectOf.ts',
    'rules/decisions/momentOf.ts',
    'rules/situations/gaugeOf.ts',
    'rules/decisions/roles.ts',
    'rules/effects/atLarge.ts',
    'rules/effects/living.ts',
    'rules/deals/openPledges.ts',
    'rules/deals/promises/isWarPromised.ts',
    'rules/diplomacy/affairs/kinAbroad.ts',
    'rules/diplomacy/treatyLookup.ts',
    'rules/diplomacy/supposeStill.ts',
    'rules/diplomacy/waiting.ts',
    'rules/economy/holdings.ts',
    'rules/fleets/fleetNames.ts',
    'rules/needs/presence.ts',
    'rules/persons/posts.ts',
    'rules/peoples/population.ts',
    'rules/traits.ts',
  ],
  'search, or keep what was worked out': [
    'rules/battle/sightsAt.ts',
    'rules/chart/chartIndex.ts',
    'rules/chart/searchLanes.ts',
    'rules/detection/lastSights.ts',
    'rules/economy/realmIndex.ts',
    'rules/figures/derivation.ts',
    'rules/figures/farReaching.ts',
    'rules/figures/modifiers.ts',
    'rules/figures/stillness.ts',
    'rules/travel/openSpace.ts',
    'rules/travel/routes.ts',
  ],
  'register rules of one kind, check their data, and pass each question on to its rule': [
    'rules/alliance/motionRegistry.ts',
    'rules/conditions/definition.ts',
    'rules/conditions/isMet.ts',
    'rules/conditions/question.ts',
    'rules/conditions/registry.ts',
    'rules/conditions/schema.ts',
    'rules/deals/itemRefusal.ts',
    'rules/decisions/moments/definition.ts',
    'rules/decisions/moments/registry.ts',
    'rules/situations/gauges/definition.ts',
    'rules/situations/gauges/registry.ts',
    'rules/effects/registry.ts',
    'rules/effects/schemaParts.ts',
    'rules/deals/items/registry.ts',
    'rules/deals/items/schema.ts',
    'rules/deals/promises/definition.ts',
    'rules/deals/promises/registry.ts',
    'rules/deals/promises/schema.ts',
    'rules/deals/worth.ts',
    'rules/diplomacy/affairs/registry.ts',
    'rules/diplomacy/congress/questions/registry.ts',
    'rules/intelligence/covert/kinds.ts',
    'rules/intelligence/refusals.ts',
    'traits/registry.ts',
  ],
  'tell what other rules come to, or will': [
    'rules/alliance/motionEffects.ts',
    'rules/alliance/weightEffects.ts',
    'rules/battle/forecastBattle.ts',
    'rules/battle/outcome.ts',
    'rules/conditions/stepsOf.ts',
    'rules/deals/effects/itemEffects.ts',
    'rules/deals/effects/tradeEffects.ts',
    'rules/deals/effects/treatyEffects.ts',
    'rules/deals/effects/withTreaty.ts',
    'rules/economy/incomeStatement.ts',
    'rules/production/addition.ts',
    'rules/travel/forecastMove.ts',
    'rules/travel/whyNoWay.ts',
  ],
  'hold or write down what rules work with': [
    'rules/alliance/bounded.ts',
    'rules/intelligence/covert/stir.ts',
    'rules/intelligence/limited.ts',
    'rules/intelligence/sentHome.ts',
    'rules/battle/fighter.ts',
    'rules/battle/melee.ts',
    'rules/deals/voidPledge.ts',
    'rules/deals/worth/judged.ts',
    'rules/diplomacy/relationFor.ts',
    'rules/diplomacy/wageWar.ts',
    'rules/figures/alterWorld.ts',
    'rules/fleets/fleetShips.ts',
    'rules/fleets/idleCommand.ts',
    'turn/phases/endMission.ts',
  ],
  'carry out rules in their order, and report them': [
    'turn/phases/applyOrders/hearing.ts',
    'turn/phases/council.ts',
    'turn/phases/council/readMinutes.ts',
    'turn/phases/detection.ts',
    'turn/phases/production.ts',
    'turn/phases/reports.ts',
    'turn/phases/spaceCombat/fought.ts',
    'turn/phases/spaceCombat/recordBattle.ts',
  ],
};

/** Types and lists of other files' exports hold no rule. */
const exported = /^export (?:async )?(?:function|const|let|class|enum)\b/m;
const tag = /@source\b/;

/**
 * One sentence per file that owes an answer to where its rule comes from, and per listed technique
 * that needs no place on the list. `listed`: paths of techniques below `src/sim`.
 */
export function unansweredIn(sources: readonly Source[], listed: readonly string[]): string[] {
  const excused = new Set(listed.map((path) => `src/sim/${path}`));
  const owing = sources.filter(({ code }) => exported.test(code) && !tag.test(code));
  const paths = new Set(owing.map(({ path }) => path));
  return [
    ...owing
      .filter(({ path }) => !excused.has(path))
      .map(({ path }) => `${path}: a rule that does not say where it comes from`),
    ...[...excused]
      .filter((path) => !paths.has(path))
      .map((path) => `${path}: no technique to be listed`),
  ];
}
