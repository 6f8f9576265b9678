import { performance } from 'node:perf_hooks';
import type { AllianceStory, Campaign, Votes } from '../campaign';
import { campaignOptions } from '../chooseScenario';
import type { Command } from '../command';
import { readOptions } from '../options';
import { playCampaigns } from '../playCampaigns';
import { printJson, printLine, printTable } from '../print';
import { type Counts, ranked } from '../tally';

/** Turns asked for when none are: games end by themselves. */
const unlimited = 10_000;

/** One scenario played over many seeds, to judge its balance. */
export const campaigns: Command = {
  usage:
    'campaigns (--scenario ID|FILE | --sandbox SYSTEMS [--factions N]) [--seeds N] [--turns T] ' +
    '[--difficulty easy|normal|hard] [--luck full|reduced|none] [--json]',
  about:
    'Plays the seeds 1 to N by computer on all sides, on all cores, and tells how each ended and ' +
    'what became of alliances.',
  async run(args) {
    const options = readOptions(args, campaignOptions);
    const count = options.whole('seeds', 1, 10_000, 5);
    const turns = options.whole('turns', 1, 10_000, unlimited);
    const seeds = Array.from({ length: count }, (_, at) => String(at + 1));
    const started = performance.now();
    const played = await playCampaigns({ args, turns }, seeds);
    const wallMs = Math.round(performance.now() - started);
    if (options.has('json')) printJson(summary(played, turns, wallMs));
    else describe(played, wallMs);
    return 0;
  },
};

function summary(played: readonly Campaign[], turns: number, wallMs: number) {
  return {
    scenario: played[0]?.scenario ?? '',
    seeds: played.length,
    turns: turns === unlimited ? Math.max(...played.map((each) => each.turns)) : turns,
    wallMs,
    hashes: Object.fromEntries(played.map(({ seed, hash }) => [seed, hash])),
    outcomes: counted(played.map(({ outcome }) => outcome)),
    alliances: alliancesOf(played),
    idleAllyTurns: longestIdle(played),
  };
}

/**
 * `formed` counts the games in which any alliance was founded in play, `founders` and `brokers` every
 * one of them, `broken` how those and the ones of the start first broke. `partnership` tells the same
 * of the first alliance of Klingons and Cardassians in each game, and of nothing else.
 */
function alliancesOf(played: readonly Campaign[]) {
  const all = played.flatMap(({ alliances }) => alliances);
  const founded = all.filter(isFounded);
  const first = played.flatMap(({ alliances }) => alliances.find(isFounded)?.founded ?? []);
  return {
    formed: first.length,
    founders: counted(founded.map(({ founders }) => founders)),
    brokers: counted(founded.map(({ broker }) => broker ?? 'none')),
    meanFounded: mean(first),
    won: played.filter(isWonByAllies).length,
    broken: counted(all.flatMap(({ broken }) => broken ?? [])),
    partnership: partnershipOf(played),
    motions: motionsOf(played),
  };
}

function isFounded({ founded }: AllianceStory): boolean {
  return founded > 0;
}

/** The two whose partnership the histories tell of. */
const partners = ['klingon', 'cardassian'];

/** How often they found each other, when and with whose help, and what came of it. */
function partnershipOf(played: readonly Campaign[]) {
  const stories = played.flatMap((campaign) => {
    const story = campaign.alliances.find(({ founders }) =>
      partners.every((partner) => founders.split('+').includes(partner)),
    );
    return story === undefined ? [] : [{ campaign, story }];
  });
  const founded = stories.map(({ story }) => story.founded).sort((a, b) => a - b);
  return {
    formed: stories.length,
    founded,
    meanFounded: mean(founded),
    brokers: counted(stories.map(({ story }) => story.broker ?? 'none')),
    won: stories.filter(({ campaign, story }) => isWonBy(campaign, story)).length,
    broken: counted(stories.flatMap(({ story }) => story.broken ?? [])),
  };
}

/** Whether everybody who won had founded one alliance that held to the end. */
function isWonByAllies(campaign: Campaign): boolean {
  return campaign.alliances.some((story) => isWonBy(campaign, story));
}

function isWonBy({ winners }: Campaign, { founders, broken }: AllianceStory): boolean {
  const allies = founders.split('+');
  return broken === null && winners.length > 0 && winners.every((each) => allies.includes(each));
}

function motionsOf(played: readonly Campaign[]): Record<string, Votes> {
  const sums: Record<string, Votes> = {};
  for (const { motions } of played) {
    for (const [kind, { passed, failed }] of Object.entries(motions)) {
      const before = sums[kind] ?? { passed: 0, failed: 0 };
      sums[kind] = { passed: before.passed + passed, failed: before.failed + failed };
    }
  }
  return sums;
}

function counted(names: readonly string[]): Counts {
  const counts: Counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return ranked(counts);
}

/** To a tenth; null of nothing. */
function mean(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sum = numbers.reduce((all, each) => all + each, 0);
  return Math.round((sum * 10) / numbers.length) / 10;
}

function longestIdle(played: readonly Campaign[]): number {
  return Math.max(0, ...played.map(({ idle }) => idle?.turns ?? 0));
}

function describe(played: readonly Campaign[], wallMs: number): void {
  printTable(
    ['seed', 'turns', 'alliance', 'founded', 'broker', 'broken', 'idle', 'end'],
    played.map(({ seed, turns, alliances, idle, outcome }) => {
      const [first] = alliances;
      const broker = first === undefined ? '–' : (first.broker ?? 'none');
      return [
        seed,
        turns,
        first?.founders ?? '–',
        first?.founded ?? '–',
        broker,
        first?.broken ?? '–',
        idle === null ? 0 : `${idle.turns} (${idle.member} beside ${idle.ally}, to ${idle.until})`,
        outcome,
      ];
    }),
  );
  printLine();
  printLine(`${played.length} games in ${wallMs} ms.`);
  describeAlliances(played);
  const ends = counted(played.map(({ outcome }) => outcome));
  printTable(['end', 'games'], Object.entries(ends));
}

function describeAlliances(played: readonly Campaign[]): void {
  const { formed, founders, brokers, meanFounded, won, broken, partnership, motions } =
    alliancesOf(played);
  if (formed > 0) {
    printLine(`An alliance was founded in ${formed}, on turn ${meanFounded} on average.`);
    printLine(`Founders: ${listed(founders)}. Brokers: ${listed(brokers)}.`);
    printLine(`It held and won in ${won}. Broken: ${listed(broken)}.`);
  }
  if (partnership.formed > 0) {
    const { founded, won: victories } = partnership;
    printLine(
      `Klingons and Cardassians allied in ${partnership.formed}, on turns ${founded.join(', ')}.`,
    );
    printLine(
      `Brokers: ${listed(partnership.brokers)}. Won: ${victories}. Broken: ${listed(partnership.broken)}.`,
    );
  }
  printLine(`Longest idleness of an ally beside a losing front: ${longestIdle(played)} turns.`);
  printLine();
  const votes = Object.entries(motions);
  if (votes.length === 0) return;
  printTable(
    ['motion', 'passed', 'failed'],
    votes.map(([kind, { passed, failed }]) => [kind, passed, failed]),
  );
  printLine();
}

function listed(counts: Counts): string {
  const entries = Object.entries(counts);
  return entries.length === 0 ? '–' : entries.map(([name, n]) => `${name} ${n}`).join(', ');
}
