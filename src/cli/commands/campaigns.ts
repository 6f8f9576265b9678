import { ruleset } from '../../content';
import { rulesFor } from '../../sim';
import { chooseGame, gameOptions, seedOf } from '../chooseScenario';
import type { Command } from '../command';
import { readOptions } from '../options';
import { play } from '../play';
import { printJson, printLine, printTable } from '../print';
import { type FactionTally, tally } from '../tally';

interface Campaign {
  readonly seed: string;
  readonly turns: number;
  readonly kind: string;
  readonly winners: readonly string[];
  readonly points: Readonly<Record<string, number>>;
  readonly factions: Readonly<Record<string, FactionTally>>;
  readonly milliseconds: number;
}

/** One scenario played over many seeds, to judge its balance. */
export const campaigns: Command = {
  usage:
    'campaigns (--scenario ID|FILE | --sandbox SYSTEMS [--factions N]) [--seed TEXT] [--seeds N] ' +
    '[--turns T] [--difficulty easy|normal|hard] [--luck full|reduced|none] [--json]',
  about: 'Plays N games with seeds TEXT-1, TEXT-2 … and tells how each ended.',
  async run(args) {
    const options = readOptions(args, {
      texts: [...gameOptions, 'seeds', 'turns'],
      flags: ['json'],
    });
    const count = options.whole('seeds', 1, 10_000, 5);
    const turns = options.whole('turns', 1, 10_000, 10_000);
    const played: Campaign[] = [];
    for (let number = 1; number <= count; number++) {
      const seed = `${seedOf(options)}-${number}`;
      played.push(campaign(await chooseGame(options, seed), turns));
    }
    if (options.has('json')) printJson(played);
    else print(played);
    return 0;
  },
};

/** Plays until the game is decided, at most so many turns. */
function campaign(chosen: Awaited<ReturnType<typeof chooseGame>>, most: number): Campaign {
  let milliseconds = 0;
  const turns = play(chosen, ruleset);
  for (;;) {
    const { value } = turns.next();
    milliseconds += value.milliseconds;
    const { outcome } = value.game;
    if (outcome === null && value.file.turns.length < most) continue;
    return {
      seed: chosen.setup.seed,
      turns: value.file.turns.length,
      kind: outcome?.kind ?? 'undecided',
      winners: outcome?.winners ?? [],
      points: outcome?.points ?? {},
      factions: tally(value.game, rulesFor(chosen.scenario, ruleset)),
      milliseconds: Math.round(milliseconds),
    };
  }
}

function print(played: readonly Campaign[]): void {
  const factions = [...new Set(played.flatMap((each) => Object.keys(each.factions)))];
  printTable(
    ['seed', 'turns', 'end', 'winners', ...factions.map((id) => `${id} worlds/points`)],
    played.map((each) => [
      each.seed,
      each.turns,
      each.kind,
      each.winners.join('+') || '–',
      ...factions.map((id) => `${each.factions[id]?.worlds ?? '–'}/${each.points[id] ?? 0}`),
    ]),
  );
  printLine();
  printTable(
    ['wins', 'games'],
    factions.map((id) => [id, played.filter(({ winners }) => winners.includes(id)).length]),
  );
}
