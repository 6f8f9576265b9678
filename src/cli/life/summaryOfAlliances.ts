import type { AllianceStory, Campaign, Votes } from '../campaign';
import { counted, mean } from '../tally';

/**
 * `formed` counts the games in which any alliance was founded in play, `founders` and `brokers` every
 * one of them, `broken` how those and the ones of the start first broke, `broke` the games in which one that was
 * founded in play did. `partnership` tells the same of the first alliance that had both of a pair among its
 * founders: the pair asked for, or else the one most often allied; null where nobody ever was.
 */
export function summaryOfAlliances(played: readonly Campaign[], asked: Pair | null) {
  const all = played.flatMap(({ alliances }) => alliances);
  const founded = all.filter(isFounded);
  const pair = asked ?? closest(founded);
  const first = played.flatMap(({ alliances }) => alliances.find(isFounded)?.founded ?? []);
  return {
    formed: first.length,
    founders: counted(founded.map(({ founders }) => founders)),
    brokers: counted(founded.map(({ broker }) => broker ?? 'none')),
    meanFounded: mean(first),
    won: played.filter(isWonByAllies).length,
    broken: counted(all.flatMap(({ broken }) => broken ?? [])),
    broke: played.filter(hasBroken).length,
    partnership: pair === null ? null : partnershipOf(played, pair),
    motions: motionsOf(played),
  };
}

function isFounded({ founded }: AllianceStory): boolean {
  return founded > 0;
}

function hasBroken({ alliances }: Campaign): boolean {
  return alliances.some((story) => isFounded(story) && story.broken !== null);
}

/** Two powers, in order of id. */
export type Pair = readonly [string, string];

/** The two who most often founded an alliance together; of equals the first by their ids; null where nobody did. */
function closest(founded: readonly AllianceStory[]): Pair | null {
  const pairs = founded.flatMap(({ founders }) => pairsOf(founders.split('+')));
  const [most = ''] = Object.keys(counted(pairs.sort()));
  const [one, other] = most.split('+');
  return one && other ? [one, other] : null;
}

function pairsOf(members: readonly string[]): string[] {
  return members.flatMap((one, at) => members.slice(at + 1).map((other) => `${one}+${other}`));
}

/** How often two powers found each other, when and with whose help, and what came of it. */
function partnershipOf(played: readonly Campaign[], pair: Pair) {
  const stories = played.flatMap((campaign) => {
    const story = campaign.alliances.find(({ founders }) =>
      pair.every((partner) => founders.split('+').includes(partner)),
    );
    return story === undefined ? [] : [{ campaign, story }];
  });
  const founded = stories.map(({ story }) => story.founded).sort((a, b) => a - b);
  return {
    pair: pair.join('+'),
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
    for (const [kind, { entered, passed, failed }] of Object.entries(motions)) {
      const before = sums[kind] ?? { entered: 0, passed: 0, failed: 0 };
      sums[kind] = {
        entered: before.entered + entered,
        passed: before.passed + passed,
        failed: before.failed + failed,
      };
    }
  }
  return sums;
}
