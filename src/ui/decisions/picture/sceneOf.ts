import {
  type Decision,
  type EffectWord,
  effectOf,
  type FactionId,
  type MomentWord,
  momentOf,
  type Roles,
} from '../../../sim';

/** What a picture shows. */
export const motifs = [
  'fleet',
  'world',
  'chamber',
  'handOver',
  'prisoner',
  'crowd',
  'throne',
  'spy',
  'works',
  'bier',
  'yard',
  'broken',
  'fronts',
] as const;
export type Motif = (typeof motifs)[number];

export interface Scene {
  readonly motif: Motif;
  /** Whose banner is the second one; null: nobody else is concerned. */
  readonly other: FactionId | null;
}

/** By the moment a decision hangs on. A day of the calendar says nothing by itself. */
const ofMoments: Readonly<Record<MomentWord, Motif | null>> = {
  agentFound: 'spy',
  allianceEnded: 'broken',
  allianceFounded: 'handOver',
  battleWon: 'fleet',
  decisionTaken: null,
  fleetArrived: 'fleet',
  headSucceeded: 'throne',
  lawGiven: 'crowd',
  memberLeft: 'broken',
  month: null,
  motionVoted: 'chamber',
  movementStepped: 'crowd',
  peaceMade: 'handOver',
  personCaptured: 'prisoner',
  personDied: 'bier',
  powerFell: 'broken',
  shipBuilt: 'yard',
  technologyKnown: 'works',
  treatyBroken: 'broken',
  treatySigned: 'handOver',
  uprisingWon: 'crowd',
  warDeclared: 'fronts',
  worldCeded: 'world',
  worldTaken: 'world',
};

/** By what can come of it, the most telling first: for days of the calendar and what follows on others. */
const ofEffects: readonly (readonly [Motif, readonly EffectWord[]])[] = [
  ['bier', ['personDies']],
  ['throne', ['personRules']],
  ['prisoner', ['personCaptured', 'personFreed']],
  ['fronts', ['warDeclared']],
  ['spy', ['agentFound', 'personJoins', 'personLeaves']],
  ['chamber', ['motion', 'parity', 'favours']],
  ['handOver', ['treatySigned', 'peaceMade', 'treatyBroken']],
  ['yard', ['ships']],
  ['crowd', ['unrest', 'support', 'law']],
  ['works', ['research', 'technologyLearned', 'charted']],
  ['world', ['worldCeded', 'loyalty', 'garrison']],
];

/**
 * What the picture of a decision shows: the same for the same decision and the same parts played. Of its moment,
 * else of what can come of it, else of the chamber where one decides.
 */
export function sceneOf(
  decision: Decision,
  by: FactionId,
  roles: Roles,
  powers: ReadonlySet<string>,
): Scene {
  const effects = decision.options.flatMap((option) => option.effects);
  const found = new Set<EffectWord>(effects.map((effect) => effectOf(effect).word));
  const moment = decision.on ? ofMoments[momentOf(decision.on).word] : null;
  const told = ofEffects.find(([, words]) => words.some((word) => found.has(word)))?.[0];
  const named = effects.flatMap((effect) => Object.values(effectOf(effect).asked));
  const others = [...Object.values(roles), ...named.flat()].filter(
    (id): id is FactionId => typeof id === 'string' && id !== by && powers.has(id),
  );
  return { motif: moment ?? told ?? 'chamber', other: others[0] ?? null };
}
