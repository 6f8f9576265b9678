/** What may be wrong with a file that somebody wrote. `src/text` words each code. */
export const issueCodes = [
  // the text as such
  'syntax',
  'brokenOff',
  'tooLarge',
  'tooDeep',
  'tooManyValues',
  'textTooLong',
  'forbiddenKey',
  // its shape
  'missing',
  'wrongType',
  'unknownKey',
  'notOneOf',
  'tooSmall',
  'tooBig',
  'tooFew',
  'tooMany',
  'badId',
  'badColour',
  'notWhole',
  'oneCondition',
  'oneEffect',
  'oneMoment',
  'oneGauge',
  'malformed',
  // across references
  'unknownReference',
  'duplicate',
  'wrongSystemPrefix',
  'laneToItself',
  'duplicateLane',
  'lanesCross',
  'samePlace',
  'notConnected',
  'unownedDevelopment',
  'ownedUndeveloped',
  'slotsExceeded',
  'buildingLimit',
  'capitalNotOwned',
  'capitalNotDeveloped',
  'notOfFaction',
  'commanderTwice',
  'seatNotOwned',
  'classYears',
  'technologyNeeds',
  'memberTwice',
  'notMember',
  'alliesAtOdds',
  'truceWithoutEnd',
  'warWithEnd',
  'relationToItself',
  'sharesOff',
  'noBroker',
  'officeNotOfCharter',
  'leadersOffice',
  'ring',
  'ringOfProtectors',
  'twoProtectors',
  'noneOfTheTwo',
  'zoneWithoutArmistice',
  'zoneHoldsSeat',
  'paymentMissing',
  'paysNothing',
  'alliesNeedNoTreaty',
  'treatyInWar',
  'fleetTooLarge',
  'noFleetNoWorld',
  'nobodyPlayable',
  'noObjective',
  // decisions
  'unknownRole',
  'wrongRole',
  'nameOfRole',
  'noMoment',
  'noEffect',
  'twoOtherwise',
  'otherwiseWhen',
  'neverTrue',
  'afterTheEnd',
  'endsBefore',
  'comesOnce',
  'comesTooSoon',
  'knownAlready',
  'toItself',
  'nothingChanges',
  'seatCeded',
  // situations
  'barEmpty',
  'stageAbove',
  'stageBehind',
  'firstStage',
  'stageOfNothing',
  'allOver',
  // what is written short
  'chartOrSystems',
  'twoLaws',
  'lawElsewhere',
  'badShips',
  'badBuildings',
  // languages
  'badLanguage',
  'ownLanguage',
  // game files
  'otherFile',
  'newerFormat',
  'olderFormat',
  'unpacksTooLarge',
  'brokenPacking',
  'hashDiffers',
  'malformedOrder',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** One mistake: where, what, and what was probably meant. */
export interface Issue {
  /** As a reader would point: `fleets[3].ships[0].class`; empty for the file as a whole. */
  readonly path: string;
  readonly code: IssueCode;
  /** What the sentence of the code needs. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The nearest thing that would be right; null when nothing is near. */
  readonly suggestion: string | null;
  /** A file with errors is refused; warnings are only told. */
  readonly severity: 'error' | 'warning';
}

export function issue(
  path: string,
  code: IssueCode,
  values: Record<string, string | number> = {},
  suggestion: string | null = null,
): Issue {
  return { path, code, values, suggestion, severity: 'error' };
}

export function warning(
  path: string,
  code: IssueCode,
  values: Record<string, string | number> = {},
): Issue {
  return { path, code, values, suggestion: null, severity: 'warning' };
}

const plainKey = /^[A-Za-z_$][\w$]*$/;

/** `['fleets', 3, 'class']` as `fleets[3].class`, `['worlds', 'sol.earth']` as `worlds["sol.earth"]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(pathTo, '');
}

/** The path of what stands under a key or at a place of what `path` leads to. */
export function pathTo(path: string, step: PropertyKey): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  const key = String(step);
  if (path === '') return key;
  return plainKey.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
