import type { Issue, IssueCode } from './issue';
import type { Mended } from './salvage';

/** Of each kind of reference the lists whose ids it may name. */
const lists: Readonly<Record<string, RegExp>> = {
  system: /^(map(\.systems(\[\d+\](\.id)?)?)?|theatre(\.(chart|systems).*)?)$/,
  world: /^(worlds(\[[^\]]+\](\.id)?)?|theatre(\.(chart|systems).*)?)$/,
  faction: /^factions(\[\d+\](\.id)?)?$/,
  character: /^characters(\.\w+)?(\[\d+\](\.id)?)?$/,
};
const contentList = /^content(\.\w+(\[\d+\](\.id)?)?)?$/;

/** Conclusions drawn from other places than the one they are told at. */
const restsOn: Partial<Record<IssueCode, RegExp>> = {
  notConnected: /^(map|theatre)/,
  noFleetNoWorld: /^(worlds|fleets|templates|theatre)/,
  capitalNotOwned: /^(worlds|theatre)/,
  capitalNotDeveloped: /^(worlds|theatre)/,
  seatNotOwned: /^(worlds|theatre)/,
  unownedDevelopment: /^(worlds|theatre)/,
  buildingLimit: /^(worlds|theatre|content)/,
  notOfFaction: /^characters/,
  classYears: /^(year$|content)/,
  technologyNeeds: /^content/,
  noBroker: /^content/,
  officeNotOfCharter: /^content/,
  leadersOffice: /^content/,
  alliesAtOdds: /^alliances/,
  alliesNeedNoTreaty: /^alliances/,
  treatyInWar: /^relations/,
  twoProtectors: /^treaties/,
  ringOfProtectors: /^treaties/,
  zoneHoldsSeat: /^(worlds|theatre|factions)/,
  noObjective: /^objectives/,
  nobodyPlayable: /^factions/,
  commanderTwice: /^fleets/,
  memberTwice: /^alliances/,
  ring: /^content/,
};

/** Sums over figures that a stand-in would falsify. */
const sums: ReadonlySet<IssueCode> = new Set([
  'tooMany',
  'fleetTooLarge',
  'sharesOff',
  'classYears',
]);

/**
 * Whether an issue of a mended scenario may be the stand-ins' fault and not the author's: what it is
 * concluded from is not known yet.
 */
export function isHeldBack(found: Issue, mended: readonly Mended[]): boolean {
  return mended.some((each) => mayComeOf(found, each));
}

function mayComeOf({ path, code, values }: Issue, { path: place, plain }: Mended): boolean {
  if (isWithin(path, place) || isWithin(place, path)) return true;
  if (code === 'unknownReference') return (lists[String(values.kind)] ?? contentList).test(place);
  if (plain) return sums.has(code) && (entryOf(place) === entryOf(path) || place === 'year');
  return restsOn[code]?.test(place) === true || entryOf(place) === entryOf(path);
}

/** Whether a path is that of a place, or of something in it. */
function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}

/** The entry of a list that a path leads to, or into. */
function entryOf(path: string): string {
  return path.slice(0, path.lastIndexOf(']') + 1);
}
