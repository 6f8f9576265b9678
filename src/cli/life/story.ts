import { ruleset } from '../../content';
import {
  type ChronicleEntry,
  type ChronicleMonth,
  chronicleMonth,
  chronicleOf,
  type Game,
  type Ruleset,
  rulesFor,
  turningPoints,
} from '../../sim';
import { chronicleHeadline, chroniclerOf, chronicleSentence, plain, wordingText } from '../../text';
import type { Chosen } from '../chooseScenario';
import { play } from '../play';
import { printJson, printLine } from '../print';

/** A game played to its end, and the stories that made it what it was. */
interface Story {
  readonly game: Game;
  readonly rules: Ruleset;
  readonly turns: number;
  readonly points: readonly ChronicleEntry[];
}

/** Plays a game by computer on all sides until it is decided, at most so many turns, and prints its turning points. */
export function tellStory(chosen: Chosen, most: number, json: boolean): void {
  const story = storyOf(chosen, most);
  if (json) printJson(summary(chosen, story));
  else describe(chosen, story);
}

function storyOf(chosen: Chosen, most: number): Story {
  const rules = rulesFor(chosen.scenario, ruleset);
  const months: ChronicleMonth[] = [];
  const turns = play(chosen, ruleset);
  for (;;) {
    const { before, game, events, file } = turns.next().value;
    const month = file.turns.length;
    if (month === 1)
      months.push(chronicleMonth(null, { turn: 0, realm: before, events: [] }, rules));
    const orders = file.turns.at(-1)?.orders ?? {};
    months.push(chronicleMonth(null, { turn: month, realm: game, events, orders }, rules));
    if (game.outcome === null && month < most) continue;
    return { game, rules, turns: month, points: turningPoints(chronicleOf(months)) };
  }
}

function summary({ scenario, setup }: Chosen, { game, rules, turns, points }: Story) {
  const chronicler = chroniclerOf(game, rules);
  return {
    scenario: scenario.id,
    seed: setup.seed,
    turns,
    story: points.map((entry) => ({
      ...entry,
      date: chronicler.date(entry.turn),
      sentence: plain(chronicleSentence(entry, chronicler)),
      headline: chronicleHeadline(entry, chronicler),
    })),
  };
}

function describe({ scenario, setup }: Chosen, { game, rules, turns, points }: Story): void {
  const chronicler = chroniclerOf(game, rules);
  printLine(`${wordingText(scenario.title)}: seed ${setup.seed}, ${turns} months`);
  printLine();
  for (const entry of points) {
    const month = `${entry.turn}`.padStart(4);
    const sentence = plain(chronicleSentence(entry, chronicler));
    printLine(`${month}  ${chronicler.date(entry.turn)}. ${sentence}`);
  }
}
