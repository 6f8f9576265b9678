import type {
  EventOf,
  MovementFact,
  MovementReason,
  MovementStep,
  MovementTerm,
  TermLabel,
} from '../../../sim';
import { number } from '../../format';
import type { Names } from '../../names';
import { list, type Sentence, say } from '../../segments';
import { naming } from '../naming';
import { answerNames, demandNames, stepNames } from './movementNames';

type Worded<T extends MovementFact['type']> = (event: EventOf<T>, names: Names) => Sentence;

const on = (worlds: readonly string[], names: Names) => list(worlds.map(names.world), naming.and);

/** What is told of movements of peoples. */
export const movementEvents: { readonly [T in MovementFact['type']]: Worded<T> } = {
  movementBegan: ({ species, faction, demand, leader, worlds }, names) =>
    say`The ${names.species(species)} of ${names.faction(faction)} have begun to speak of ${demandNames[demand]}, on ${on(worlds, names)}. ${leader} speaks for them.`,
  movementStepped: ({ species, faction, demand, step, before, leader, worlds, cause }, names) => {
    const why = cause === null ? '' : ` What drives them most: ${causeWords(cause) ?? 'much'}.`;
    if (ranks.indexOf(step) < ranks.indexOf(before)) {
      return say`The ${names.species(species)} of ${names.faction(faction)} draw back: where there was ${stepNames[before].toLowerCase()}, there is ${easier[step]}.`;
    }
    return say`${deeds[step](names.species(species))} on ${on(worlds, names)}, under ${names.faction(faction)}, for ${demandNames[demand]}; ${leader} leads them.${why}`;
  },
  movementEnded: ({ species, faction, demand, how }, names) => {
    const who = say`the ${names.species(species)} of ${names.faction(faction)}`;
    switch (how) {
      case 'granted':
        return say`What ${who} asked for is granted: ${demandNames[demand]}.`;
      case 'won':
        return say`Nothing is left to rise for: ${who} have freed themselves.`;
      default:
        return say`Nobody speaks any more of ${demandNames[demand]} among ${who}.`;
    }
  },
  answerLapsed: ({ species, answer }, names) =>
    say`What was promised to the ${names.species(species)} is not paid and holds no longer (${answerNames[answer].toLowerCase()}): they feel betrayed.`,
  worldRose: ({ species, world, faction, arms, garrison }, names) =>
    say`The ${names.species(species)} of ${names.world(world)} rose against ${names.faction(faction)}: ${number(arms)} under arms against a garrison of ${number(garrison)}.`,
  uprisingWon: ({ species, world, faction, joined }, names) =>
    joined === null
      ? say`The ${names.species(species)} of ${names.world(world)} have beaten the garrison of ${names.faction(faction)}: their world is free.`
      : say`The ${names.species(species)} of ${names.world(world)} have beaten the garrison of ${names.faction(faction)} and join ${names.faction(joined)}.`,
  uprisingCrushed: ({ species, world, faction, millions }, names) =>
    say`${names.faction(faction)} put down the uprising of the ${names.species(species)} on ${names.world(world)}: ${number(millions)} million dead.`,
  risingLed: ({ species, faction, world, by, leader, fallen }, names) =>
    say`${fallen ? 'Thought to be no more, ' : ''}${names.faction(by)} goes on as the power of the ${names.species(species)}, who rose on ${names.world(world)} against ${names.faction(faction)}; ${leader} leads it.`,
  movementAided: ({ species, faction, by, arms }, names) =>
    say`${names.faction(by)} sent arms to the ${names.species(species)} under ${names.faction(faction)}: ${number(arms)} points.`,
};

const ranks: readonly MovementStep[] = ['murmurs', 'sabotage', 'strike', 'uprising'];

const deeds: Readonly<Record<MovementStep, (people: string) => string>> = {
  murmurs: (who) => `The ${who} murmur`,
  sabotage: (who) => `Machines break and stores burn: the ${who} have taken to sabotage`,
  strike: (who) => `The ${who} have laid down their work`,
  uprising: (who) => `The ${who} rise`,
};

const easier: Readonly<Record<MovementStep, string>> = {
  murmurs: 'only talk',
  sabotage: 'only sabotage',
  strike: 'only a strike',
  uprising: 'an uprising',
};

type Cause = Extract<MovementTerm, `movement.${string}`>;

const causes: Readonly<Partial<Record<Cause, string>>> = {
  'movement.disloyalty': 'hatred of their ruler',
  'movement.bondage': 'their chains',
  'movement.conquest': 'a conquest not forgiven',
  'movement.arrears': 'pay that does not come',
  'movement.blockade': 'hunger under blockade',
  'movement.kin': 'the war of their kin against the same ruler',
  'movement.liberator': 'word of those who free peoples',
  'movement.examples': 'the example of worlds that freed themselves',
  'movement.neighbours': 'their kin on other worlds',
  'movement.aid': 'arms from abroad',
};

/** What drives a people to a movement; nothing for what drives nobody. */
export function causeWords(cause: TermLabel): string | undefined {
  return (causes as Readonly<Partial<Record<TermLabel, string>>>)[cause];
}

export const movementTerms: Readonly<Record<MovementTerm, string>> = {
  'stake.rising': 'A power to be won again',
  'movement.disloyalty': 'Disloyalty',
  'movement.bondage': 'In bondage',
  'movement.conquest': 'Conquered not long ago',
  'movement.arrears': 'Unpaid upkeep',
  'movement.blockade': 'Under blockade',
  'movement.kin': 'Their kin fight the same ruler: {subject}',
  'movement.liberator': 'Word of {subject}, who frees peoples',
  'movement.examples': 'Worlds that freed themselves',
  'movement.neighbours': 'Other worlds of the movement',
  'movement.radicalism': 'Radicalism',
  'movement.aid': 'Arms from abroad',
  'movement.fear': 'An uprising put down, not forgotten',
  'movement.garrison': 'Garrison',
  'movement.grant': 'Granted',
  'movement.bargain': 'A bargain, while it is believed',
  'movement.calm': 'Feasts and pay',
  'movement.divide': 'Divided',
  'movement.repress': 'Repression, by the garrison',
  'radicalism.month': 'Time',
  'radicalism.openly': 'Open strife',
  'radicalism.eased': 'Relief',
  'radicalism.repressed': 'Repression',
  'radicalism.broken': 'A bargain not kept',
  'rising.base': 'Whoever finds a weapon',
  'rising.people': 'Those behind the movement',
  'rising.ardent': 'Radicalism',
  'rising.arms': 'Under arms',
  'loss.sabotage': 'Sabotage',
  'loss.strike': 'Strike',
  'loss.uprising': 'Uprising',
  'upkeep.movement': 'Answer to {subject}',
  'stake.movement': 'A people that will not wait',
  'computer.risk': 'Worlds that may be lost',
  'computer.output': 'Output lost',
  'computer.conviction': 'Conviction',
};

export const movementReasons: Readonly<Record<MovementReason, string>> = {
  'movement.grant': 'To grant what {movement} asks for costs less than to refuse it.',
  'movement.bargain': 'A promise to {movement} buys time.',
  'movement.calm': 'For latinum {movement} can be kept quiet.',
  'movement.divide': 'The moderate in {movement} can be won over.',
  'movement.watch': '{movement} should be kept an eye on.',
  'movement.repress': 'Our garrisons are strong enough to hold {movement} down.',
  'movement.march': 'The garrison that {movement} has before it is too weak.',
  'movement.leave': '{movement} needs no answer any more.',
  'movement.aid': 'Who rises against {faction} fights for us too.',
};
