import type { EffectFigures, EffectShapes, EffectWord } from '../../../sim';
import { number, signed } from '../../format';
import type { Names } from '../../names';
import { list, type Sentence, say } from '../../segments';
import { calendar } from '../calendar';
import { naming } from '../naming';
import { treatyNames } from './politics/treaties';

/** What an effect does, with the figures that it comes to as things stand. */
export type EffectWording<W extends EffectWord> = (
  asked: EffectShapes[W],
  figures: EffectFigures,
  names: Names,
) => Sentence;

const points = (figures: EffectFigures, otherwise: number) => signed(figures.points ?? otherwise);

const pair = (names: Names, [one, other]: readonly [string, string]) =>
  list([names.faction(one), names.faction(other)], naming.and);

const motions = {
  war: 'war on',
  admission: 'the admission of',
  expulsion: 'the expulsion of',
  censure: 'a censure of',
  emancipation: 'an end of bondage under',
} satisfies Record<EffectShapes['motion']['kind'], string>;

const places = {
  citizen: 'citizens',
  client: 'clients',
  subject: 'subjects',
  enslaved: 'enslaved',
} satisfies Record<EffectShapes['law']['status'], string>;

/** Every word of the vocabulary of effects, in words. */
export const effectWords: { readonly [W in EffectWord]: EffectWording<W> } = {
  stock: ({ faction, stock, amount }, figures, names) =>
    say`${names.faction(faction)}: ${signed(figures.amount ?? amount)} ${naming.words[stock]}`,
  opinion: ({ of, about, points: given }, figures, names) =>
    say`${names.faction(of)} thinks of ${names.faction(about)}: ${points(figures, given)}`,
  trust: ({ of, about, points: given }, figures, names) =>
    say`${names.faction(of)} believes the word of ${names.faction(about)}: ${points(figures, given)}`,
  contentment: ({ faction, points: given }, figures, names) =>
    say`Contentment of ${names.faction(faction)} with its alliance: ${points(figures, given)}`,
  prestige: ({ faction, points: given }, figures, names) =>
    say`Prestige of ${names.faction(faction)}: ${points(figures, given)}`,
  exhaustion: ({ faction, points: given }, figures, names) =>
    say`Exhaustion of ${names.faction(faction)}: ${points(figures, given)}`,
  treatySigned: ({ kind, factions, turns, stock, amount }, _figures, names) => {
    const pays = stock && amount ? `, for ${number(amount)} ${naming.words[stock]} a month` : '';
    const lasts = turns ? ` for ${calendar.months(turns)}` : '';
    return say`${treatyNames[kind]} between ${pair(names, factions)}${lasts}${pays}`;
  },
  treatyBroken: ({ kind, by, on }, _figures, names) =>
    say`${names.faction(by)} breaks a treaty with ${names.faction(on)}: ${treatyNames[kind]}`,
  warDeclared: ({ by, on, goals = [] }, _figures, names) =>
    goals.length === 0
      ? say`${names.faction(by)} makes war on ${names.faction(on)}`
      : say`${names.faction(by)} makes war on ${names.faction(on)} for ${list(goals.map(names.system), naming.and)}`,
  peaceMade: ({ factions }, { months = 0 }, names) =>
    say`Truce between ${pair(names, factions)} for ${calendar.months(months)}`,
  worldCeded: ({ world, to }, _figures, names) =>
    say`${names.world(world)} passes to ${names.faction(to)}`,
  ships: ({ faction, class: shipClass, count, system }, _figures, names) => {
    const where = system === undefined ? [] : say`, at ${names.system(system)}`;
    return say`${names.faction(faction)} gains ${number(count)} × ${names.shipClass(shipClass)}${where}`;
  },
  technologyLearned: ({ faction, technology }, _figures, names) =>
    say`${names.faction(faction)} learns ${names.technology(technology)}`,
  research: ({ faction, technology, points: given }, _figures, names) =>
    say`${names.faction(faction)} is ${number(given)} points nearer to ${names.technology(technology)}`,
  personJoins: ({ person, faction }, _figures, names) =>
    say`${names.character(person)} enters the service of ${names.faction(faction)}`,
  personLeaves: ({ person }, _figures, names) =>
    say`${names.character(person)} leaves service for good`,
  personCaptured: ({ person, by }, _figures, names) =>
    say`${names.character(person)} falls into the hands of ${names.faction(by)}`,
  personFreed: ({ person }, _figures, names) => say`${names.character(person)} goes home`,
  personDies: ({ person }, _figures, names) => say`${names.character(person)} dies`,
  personRules: ({ person }, _figures, names) =>
    say`${names.character(person)} leads the power from now on`,
  loyalty: ({ world, points: given }, figures, names) =>
    say`Loyalty on ${names.world(world)}: ${points(figures, given)}`,
  unrest: ({ world, points: given }, figures, names) =>
    say`Unrest on ${names.world(world)}: ${points(figures, given)}`,
  garrison: ({ world, points: given }, figures, names) =>
    say`Garrison of ${names.world(world)}: ${points(figures, given)}`,
  support: ({ world, points: given }, figures, names) =>
    say`Support of movements on ${names.world(world)}: ${points(figures, given)}`,
  favours: ({ debtor, creditor, count }, _figures, names) =>
    say`${names.faction(debtor)} owes ${names.faction(creditor)} favours: ${signed(count)}`,
  parity: ({ faction, points: given }, figures, names) =>
    say`Parity in the alliance of ${names.faction(faction)}: ${points(figures, given)}`,
  law: ({ faction, species, status }, _figures, names) => {
    const whom = species === undefined ? 'all other peoples' : names.species(species);
    return say`By the law of ${names.faction(faction)}, ${whom}: ${places[status]}, with all that such a law brings`;
  },
  motion: ({ by, kind, about }, _figures, names) =>
    say`${names.faction(by)} moves in Council: ${motions[kind]} ${names.faction(about)}`,
  agentFound: ({ of, by }, _figures, names) =>
    say`${names.faction(by)} finds an agent of ${names.faction(of)}`,
  charted: ({ faction, system }, _figures, names) =>
    say`${names.faction(faction)} has charts of ${names.system(system)}`,
};
