import type { ConditionShapes, Measure, SimpleWord } from '../../../sim';
import { number, percent } from '../../format';
import type { Names } from '../../names';
import { nouns } from '../nouns';
import { stepNames } from './movementNames';
import { treatyNames } from './politics/treaties';

/** What a condition asks for and how far it has come: "2 of 3 systems held". */
export type Wording<W extends SimpleWord> = (
  asked: ConditionShapes[W],
  measure: Measure,
  names: Names,
) => string;

const who = (names: Names, factions: readonly string[], and = ', ') =>
  factions.map((faction) => names.faction(faction).text).join(and);

const counted = ({ have, need }: Measure, what: string) =>
  `${number(have)} of ${number(need)} ${what}`;

/** Every word of the vocabulary of conditions, in words. */
export const conditionWords: { readonly [W in SimpleWord]: Wording<W> } = {
  holds: ({ allied }, measure) =>
    counted(measure, allied ? 'systems held by your side' : 'systems held'),
  worldsAtLeast: (_asked, measure) => counted(measure, 'worlds'),
  freedAtLeast: (_asked, measure) => counted(measure, 'worlds freed from bondage'),
  developedAtLeast: (_asked, measure) => counted(measure, 'developed worlds'),
  shareAtLeast: (_asked, { have, need }) =>
    `${percent(have)} of all worlds of the map; ${percent(need)} are needed`,
  largest: ({ faction }, _measure, names) => `${who(names, [faction])} holds the most worlds`,
  eliminated: ({ faction }, _measure, names) => `${who(names, [faction])} has fallen`,
  alive: ({ faction }, _measure, names) => `${who(names, [faction])} stands`,
  knows: ({ technology }, _measure, names) => `${names.anything(technology)} is known`,
  stockAtLeast: ({ stock }, measure) =>
    counted(measure, `${nouns.stocks[stock].toLowerCase()} in store`),
  prestigeAtLeast: (_asked, { have, need }) =>
    `prestige ${number(have)}; ${number(need)} is needed`,
  allied: ({ factions }, _measure, names) => `${who(names, factions, ' and ')} are allied`,
  inAlliance({ faction, as = 'member', with: others = [] }, _measure, names) {
    const beside = others.length === 0 ? '' : ` with ${who(names, others)}`;
    return `${who(names, [faction])} is ${as} of an alliance${beside}`;
  },
  standingAtLeast: (_asked, { have, need }) =>
    `${percent(have)} of the standing in Council; ${percent(need)} are needed`,
  contentAtLeast: (_asked, { have, need }) =>
    `contentment ${number(have)}; ${number(need)} is needed`,
  treaty: ({ kind, factions }, _measure, names) =>
    `${treatyNames[kind]} between ${who(names, factions, ' and ')}`,
  atWar: ({ factions }, _measure, names) => `${who(names, factions)} are at war`,
  decided({ decision, option, by }, _measure, names) {
    const who = by === undefined ? 'somebody' : names.faction(by).text;
    const what = option === undefined ? '' : `: “${names.option(decision, option)}”`;
    return `${who} has decided “${names.anything(decision)}”${what}`;
  },
  serves: ({ person, faction }, _measure, names) =>
    `${names.character(person)} serves ${who(names, [faction])}`,
  captive: ({ person, by }, _measure, names) =>
    by === undefined
      ? `${names.character(person)} is a captive`
      : `${names.character(person)} is a captive of ${who(names, [by])}`,
  heads: ({ person, faction }, _measure, names) =>
    `${names.character(person)} leads ${who(names, [faction])}`,
  rules: ({ faction, world }, _measure, names) =>
    `${who(names, [faction])} rules ${names.world(world).text}`,
  opinionAtLeast: ({ of, about }, { have, need }, names) =>
    `${who(names, [of])} thinks ${number(have)} of ${who(names, [about])}; ${number(need)} is needed`,
  exhaustionAtLeast: ({ faction }, { have, need }, names) =>
    `exhaustion of ${who(names, [faction])} ${number(have)}; ${number(need)} is needed`,
  movementAtLeast: ({ faction, step, species }, _measure, names) =>
    `${species === undefined ? 'a people' : names.species(species)} under ${who(names, [faction])} has come to ${stepNames[step]}`,
  inBondage: (_asked, measure) => counted(measure, 'millions in bondage'),
  turnAtLeast: (_asked, { have, need }) => `turn ${number(have)} of ${number(need)}`,
};
