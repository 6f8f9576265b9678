import { writeFileSync } from 'node:fs';
import { ruleset } from '../../content';
import { encode, fileText, rulesFor } from '../../sim';
import { powerName, wordingText, words } from '../../text';
import { type Chosen, chooseGame, gameOptions } from '../chooseScenario';
import type { Command } from '../command';
import { nodeCodec } from '../nodeCodec';
import { readOptions } from '../options';
import { type PlayedTurn, play } from '../play';
import { printJson, printLine, printTable } from '../print';
import { type Counts, countEvents, countOrders, type FactionTally, ranked, tally } from '../tally';

/** Computer players play all sides of a game. */
export const simulate: Command = {
  usage:
    'simulate (--scenario ID|FILE | --sandbox SYSTEMS [--factions N] [--lanes few|some|many]) ' +
    '[--seed TEXT] [--turns N] [--out FILE] [--difficulty easy|normal|hard] ' +
    '[--luck full|reduced|none] [--decisions all|history|none] [--json]',
  about:
    'Computer players play all sides, for N turns or until the game is decided. --out keeps the ' +
    'game file (packed, or plain when the name ends in .json).',
  async run(args) {
    const options = readOptions(args, { texts: [...gameOptions, 'turns', 'out'], flags: ['json'] });
    const chosen = await chooseGame(options);
    const wanted = options.whole('turns', 1, 10_000, 0);
    const run = playOut(chosen, wanted);
    const out = options.text('out');
    if (out !== null) {
      const { file } = run.last;
      writeFileSync(out, out.endsWith('.json') ? fileText(file) : await encode(file, nodeCodec));
    }
    if (options.has('json')) printJson(summary(chosen, run));
    else describe(chosen, run, out);
    return 0;
  },
};

interface Run {
  readonly last: PlayedTurn;
  readonly milliseconds: number;
  readonly events: Counts;
  readonly orders: Counts;
  /** Worlds held at the end of each turn. */
  readonly course: readonly Readonly<Record<string, FactionTally>>[];
}

/** Plays `wanted` turns; 0 stands for as many as it takes. */
function playOut(chosen: Chosen, wanted: number): Run {
  const rules = rulesFor(chosen.scenario, ruleset);
  const events: Counts = {};
  const orders: Counts = {};
  const course: Record<string, FactionTally>[] = [];
  let milliseconds = 0;
  const turns = play(chosen, ruleset);
  for (;;) {
    const { value } = turns.next();
    milliseconds += value.milliseconds;
    countEvents(events, value.events);
    countOrders(orders, value.file.turns.at(-1)?.orders ?? {});
    course.push(tally(value.game, rules));
    const done = wanted === 0 ? value.game.outcome !== null : course.length >= wanted;
    if (done) return { last: value, milliseconds, events, orders, course };
  }
}

function summary({ scenario, setup }: Chosen, run: Run) {
  const { file, game } = run.last;
  const turns = file.turns.length;
  return {
    scenario: scenario.id,
    seed: setup.seed,
    luck: setup.luck,
    turns,
    rulesVersion: file.rulesVersion,
    hash: file.turns.at(-1)?.hash ?? file.genesis,
    genesis: file.genesis,
    hashes: file.turns.map(({ hash }) => hash),
    wallMs: Math.round(run.milliseconds),
    msPerTurn: Math.round((run.milliseconds * 100) / turns) / 100,
    systems: scenario.map.systems.length,
    factions: run.course.at(-1) ?? {},
    events: ranked(run.events),
    orders: ranked(run.orders),
    outcome: game.outcome,
  };
}

function describe({ scenario, setup }: Chosen, run: Run, out: string | null): void {
  const { file, game } = run.last;
  const rules = rulesFor(scenario, ruleset);
  const turns = file.turns.length;
  printLine(`${wordingText(scenario.title)}: ${wordingText(scenario.subtitle)}`);
  printLine(
    `seed ${setup.seed}, ${turns} turns in ${Math.round(run.milliseconds)} ms ` +
      `(${(run.milliseconds / turns).toFixed(1)} a turn), hash ${file.turns.at(-1)?.hash}`,
  );
  printLine();
  printLine('Worlds held at the end of turn:');
  const shown = sampleTurns(turns);
  printTable(
    ['', ...shown.map(String), 'developed', 'ships', 'strength', 'prestige'],
    scenario.factions.map((power) => {
      const { id } = power;
      const end = run.course.at(-1)?.[id];
      return [
        powerName(rules, power),
        ...shown.map((turn) => run.course[turn - 1]?.[id]?.worlds ?? 0),
        end?.developed ?? 0,
        end?.ships ?? 0,
        end?.strength ?? 0,
        end?.prestige ?? 0,
      ];
    }),
  );
  printLine();
  printLine(`Events: ${inline(run.events)}`);
  printLine(`Orders: ${inline(run.orders)}`);
  printLine();
  const { outcome } = game;
  if (outcome === null) printLine('Undecided.');
  else {
    const winners = outcome.winners.map((id) => powerName(rules, game.factions[id] ?? { id }));
    const who = winners.length === 0 ? 'Nobody wins' : `Won by ${winners.join(' and ')}`;
    printLine(`${who} on turn ${outcome.turn}: ${words.outcomes[outcome.kind]}.`);
  }
  if (out !== null) printLine(`Written: ${out}`);
}

/** At most eight turns, evenly spread, the last among them. */
function sampleTurns(turns: number): number[] {
  const columns = Math.min(8, turns);
  return Array.from({ length: columns }, (_, index) => Math.round(((index + 1) * turns) / columns));
}

function inline(counts: Counts): string {
  return Object.entries(ranked(counts))
    .map(([type, count]) => `${type} ${count}`)
    .join(', ');
}
