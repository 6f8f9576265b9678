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
import {
  type Chronicler,
  chronicleHeadline,
  chroniclerOf,
  chronicleSentence,
  plain,
  wordingText,
  words,
} from '../../text';
import type { CampaignTask } from '../campaignTask';
import { type Chosen, campaignOptions, chooseGame } from '../chooseScenario';
import { readOptions } from '../options';
import { play } from '../play';
import { printJson, printLine } from '../print';
import { plannersOf, type Seated, seatedBy } from '../seated';

/** A game played to its end, and the stories that made it what it was. */
interface Story {
  readonly game: Game;
  readonly rules: Ruleset;
  readonly turns: number;
  readonly points: readonly ChronicleEntry[];
}

/** Plays a game by computer on all sides until it is decided, at most so many turns, and prints its turning points. */
export function tellStory(chosen: Chosen, most: number, json: boolean, seated: Seated): void {
  const story = storyOf(chosen, most, seated);
  if (json) printJson(summary(chosen, story));
  else describe(chosen, story);
}

/** The chronicle of a game as a page of Markdown, and what its file is called. */
export interface ChroniclePage {
  readonly name: string;
  readonly text: string;
}

/** One seed of a command line, told as a page. Throws a UsageError for what nobody can choose. */
export async function pageOf({ args, turns, seed }: CampaignTask): Promise<ChroniclePage> {
  const options = readOptions(args, campaignOptions);
  const chosen = await chooseGame(options, seed);
  const story = storyOf(chosen, turns, seatedBy(options, chosen.scenario));
  const { scenario } = chosen;
  const chronicler = chroniclerOf(story.game, story.rules);
  const lines = story.points.map((entry) => {
    return `**${spanOf(entry, chronicler)}.** ${plain(chronicleSentence(entry, chronicler))}`;
  });
  const title = `# ${wordingText(scenario.title)}: seed ${seed}, ${story.turns} months`;
  return { name: `${scenario.id}-${seed}.md`, text: `${[title, ...lines].join('\n\n')}\n` };
}

function spanOf({ turn, until }: ChronicleEntry, { date }: Chronicler): string {
  const [first, last] = [date(turn), date(until)];
  return first === last ? first : words.chronicle.span(first, last);
}

function storyOf(chosen: Chosen, most: number, seated: Seated): Story {
  const rules = rulesFor(chosen.scenario, ruleset);
  const months: ChronicleMonth[] = [];
  const turns = play(chosen, ruleset, plannersOf(seated));
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
      date: spanOf(entry, chronicler),
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
    printLine(`${month}  ${spanOf(entry, chronicler)}. ${sentence}`);
  }
}
