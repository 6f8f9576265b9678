import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { sparringPartners } from '../../ai/sparring/sparring';
import { campaignOptions, chooseGame } from '../chooseScenario';
import type { Command } from '../command';
import { inThreads } from '../inThreads';
import { describeBondage, lawgivers, playBondage } from '../life/bondage';
import { describeCampaigns } from '../life/describeCampaigns';
import { describeMirrored, playMirrored } from '../life/mirrored';
import { type ChroniclePage, tellStory } from '../life/story';
import type { Pair } from '../life/summaryOfAlliances';
import { summaryOfCampaigns } from '../life/summaryOfCampaigns';
import { type Options, readOptions, UsageError } from '../options';
import { printJson, printLine } from '../print';
import { besideBy, seatedBy } from '../seated';

/** Turns asked for when none are: games end by themselves. */
const unlimited = 10_000;

/** One scenario played over many seeds, to judge its balance and whether it lives. */
export const campaigns: Command = {
  usage:
    'campaigns (--scenario ID|FILE | --sandbox SYSTEMS [--factions N]) [--seeds N] [--seed-from K] [--turns T] ' +
    '[--pair POWER,POWER] [--seat POWER=STRATEGY,… [--beside usual|STRATEGY]] [--law POWER,…] [--story SEED] [--out FOLDER] [--difficulty easy|normal|hard] [--luck full|reduced|none] [--decisions all|history|none] [--json]',
  about:
    'Plays N seeds from K (else 1) on by computer on all sides, on all cores, and tells how each ended, what happened ' +
    'in it and what became of alliances: of those of a pair named, or of the two most often allied, more. ' +
    '--seat lets a simple strategy play a power: ' +
    `${sparringPartners.join(', ')}. ` +
    '--beside plays every seed once more with the usual player, or another strategy, in those seats, and compares what they came to. ' +
    '--law plays every seed twice, with powers that free all whom they rule and with the same that enslave them, and tells what they came to. ' +
    '--story plays one seed alone and tells its turning points, twenty at most; --out writes those of each seed ' +
    'into a folder, one page of Markdown each.',
  async run(args) {
    const options = readOptions(args, campaignOptions);
    const story = options.text('story');
    const most = options.whole('turns', 1, 10_000, unlimited);
    if (story !== null) {
      const chosen = await chooseGame(options, story);
      tellStory(chosen, most, options.has('json'), seatedBy(options, chosen.scenario));
      return 0;
    }
    const count = options.whole('seeds', 1, 10_000, 5);
    const first = options.whole('seed-from', 1, 1_000_000, 1);
    const pair = pairOf(options);
    const seeds = Array.from({ length: count }, (_, at) => String(first + at));
    const started = performance.now();
    const tasks = seeds.map((seed) => ({ args, turns: most, seed }));
    const folder = options.text('out');
    if (folder !== null) {
      writePages(folder, await inThreads('page', tasks));
      return 0;
    }
    const { scenario } = await chooseGame(options, seeds[0]);
    const powers = lawgivers(options, scenario);
    if (powers !== null) {
      describeBondage(await playBondage(tasks, powers), options.has('json'));
      return 0;
    }
    const seated = seatedBy(options, scenario);
    const beside = besideBy(options, seated);
    if (beside !== null) {
      describeMirrored(await playMirrored(tasks, seated, beside), options.has('json'));
      return 0;
    }
    const played = await inThreads('campaign', tasks);
    const wallMs = Math.round(performance.now() - started);
    const summary = summaryOfCampaigns(played, pair);
    if (options.has('json')) {
      const asked = most === unlimited ? Math.max(...played.map(({ turns }) => turns)) : most;
      printJson({ ...summary, turns: asked, wallMs });
    } else describeCampaigns(played, summary, wallMs);
    return 0;
  },
};

/** Writes chronicles into a folder, which is made where there is none. */
function writePages(folder: string, pages: readonly ChroniclePage[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of pages) {
    writeFileSync(join(folder, name), text);
    printLine(join(folder, name));
  }
}

/** The pair a command line names, in order of id. Throws a UsageError for what is no pair. */
function pairOf(options: Options): Pair | null {
  const text = options.text('pair');
  if (text === null) return null;
  const [one, other, ...more] = text.split(',').sort();
  if (one && other && one !== other && more.length === 0) return [one, other];
  throw new UsageError(`--pair must name two powers, as in "one,other", not "${text}".`);
}
