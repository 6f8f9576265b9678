import { covertKinds, type Stocks, stockKinds } from '../../sim';
import type { Campaign } from '../campaign';
import { printLine, printTable } from '../print';
import type { Counts } from '../tally';
import type { CampaignsSummary } from './summaryOfCampaigns';

/** The games in tables, with what they came to together. */
export function describeCampaigns(
  played: readonly Campaign[],
  summary: CampaignsSummary,
  wallMs: number,
): void {
  describeGames(played);
  printLine();
  describeLives(played);
  printLine();
  printLine(`${played.length} games in ${wallMs} ms.`);
  describeLife(summary);
  describeAlliances(summary);
  describeAims(summary);
  describeOperations(summary);
  describeBrokers(summary);
  describeCongresses(summary);
  describeRebellion(summary);
  describeUprisings(summary);
  describeMissions(summary);
  describeDecisions(summary);
  describePeople(summary);
  printTable(['end', 'games'], Object.entries(summary.outcomes));
}

function describeGames(played: readonly Campaign[]): void {
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
}

function describeLives(played: readonly Campaign[]): void {
  printTable(
    ['seed', 'wars', 'conquests', 'in each 24', 'quiet', 'battles', 'leads at 50', 'won by'],
    played.map(({ seed, life, winners }) => [
      seed,
      life.wars,
      life.conquests,
      life.conquestsPer24.join(' '),
      life.longestQuiet,
      life.battles,
      life.leaderAt50 ?? '–',
      winners.length === 0 ? '–' : winners.join('+'),
    ]),
  );
}

function describeLife({
  life,
  winners,
  winningCultures,
  criteria,
  leaderAt50Won,
}: CampaignsSummary) {
  const { longestQuiet, fought, lively, quiet, neverStill } = life;
  printLine(
    `Wars a game ${life.warsPerGame}, conquests ${life.conquestsPerGame} ` +
      `(in each 24 months ${life.conquestsPer24.join(' ')}), battles ${life.battlesPerGame}.`,
  );
  printLine(
    `Longest quiet: median ${longestQuiet.median} months, most ${longestQuiet.max}. ` +
      `Fought in ${fought.games} of ${fought.of}.`,
  );
  printLine(
    `Three wars and twenty conquests in ${lively.games}, fewer than ten conquests in ${quiet.games}, ` +
      `worlds changed hands in every 24 months in ${neverStill.games}.`,
  );
  printLine(
    `Another power became the strongest ${life.leaderChanges} times a game. ` +
      `Overwhelmed all others for three years without an aim: ${life.dominantIdle} games.`,
  );
  printLine(`Months stores lay idle: ${byStock(life.idleStock)}.`);
  describeEconomy(life.economy);
  printLine(`Won by: ${listed(winners)}. As: ${listed(winningCultures)}.`);
  printLine(
    `Decided by: ${listed(criteria)}. ` +
      `The strongest at month 50 won ${leaderAt50Won.games} of ${leaderAt50Won.of}.`,
  );
}

function describeEconomy(economy: CampaignsSummary['life']['economy']): void {
  const { powerYears, mostly, idle, idleShare, idleIn, starved, starvedShare, starvedOf } = economy;
  printLine(
    `Of ${powerYears} years of a power a stock lay idle all through ${idle} (${percent(idleShare)}: ${byStock(idleIn)}), ` +
      `most of ${mostly}.`,
  );
  printLine(
    `One stood empty all through ${starved} (${percent(starvedShare)}: ${byStock(starvedOf)}) while another lay idle.`,
  );
}

function percent(permille: number): string {
  return `${(permille / 10).toFixed(1)} %`;
}

function byStock(years: Readonly<Stocks>): string {
  return stockKinds.map((stock) => `${stock} ${years[stock]}`).join(', ');
}

function describeAlliances({ alliances, idleAllyTurns }: CampaignsSummary): void {
  const { formed, founders, brokers, meanFounded, won, broken, broke, partnership } = alliances;
  if (formed > 0) {
    printLine(`An alliance was founded in ${formed}, on turn ${meanFounded} on average.`);
    printLine(`Founders: ${listed(founders)}. Brokers: ${listed(brokers)}.`);
    printLine(`It held and won in ${won}, broke in ${broke}. Broken: ${listed(broken)}.`);
  }
  if (partnership !== null && partnership.formed > 0) {
    const { pair, founded, won: victories } = partnership;
    printLine(`${pair} allied in ${partnership.formed}, on turns ${founded.join(', ')}.`);
    printLine(
      `Brokers: ${listed(partnership.brokers)}. Won: ${victories}. Broken: ${listed(partnership.broken)}.`,
    );
  }
  printLine(`Longest idleness of an ally beside a losing front: ${idleAllyTurns} turns.`);
  printLine();
  const votes = Object.entries(alliances.motions);
  if (votes.length === 0) return;
  printTable(
    ['motion', 'entered', 'passed', 'failed'],
    votes.map(([kind, { entered, passed, failed }]) => [kind, entered, passed, failed]),
  );
  printLine();
}

function describeAims({ aims, seeds }: CampaignsSummary): void {
  const met = Object.entries(aims).filter(([, { months }]) => months.length > 0);
  if (met.length === 0) return;
  printTable(
    ['aim', 'of', `met of ${seeds}`, 'in months'],
    met.map(([id, { faction, months }]) => [id, faction, months.length, months.join(' ')]),
  );
  printLine();
}

function describeOperations({ operations }: CampaignsSummary): void {
  const { count, won, kept, members } = operations;
  if (count === 0) return;
  printLine(
    `Joint operations ${count}, won ${won}; allies brought at least half of what they owed in ${kept.games} of ${kept.of}.`,
  );
  printTable(
    ['member', 'operations', 'brought half', 'share of all it owed'],
    Object.entries(members).map(([id, { operations: owed, kept: brought, share }]) => [
      id,
      owed,
      brought,
      `${share} permille`,
    ]),
  );
  printLine();
}

function describeRebellion({ rebellion }: CampaignsSummary): void {
  const { crushed, holdingOut, station, state } = rebellion;
  if (crushed + holdingOut + station + state === 0) return;
  printLine(
    `Rebellions: ${crushed} crushed, ${holdingOut} held out, ${station} held a station, ${state} became states.`,
  );
}

function describeUprisings({ uprisings }: CampaignsSummary): void {
  const { meanMovements, meanGranted, meanStarted, meanWon, meanCrushed, answers } = uprisings;
  if (meanMovements === 0) return;
  printLine(
    `Movements a game ${meanMovements}, granted ${meanGranted}; uprisings ${meanStarted}, won ${meanWon}, put down ${meanCrushed}.`,
  );
  printLine(`Answers: ${listed(answers)}.`);
}

function describeCongresses({ congresses: { called, agreed, failed } }: CampaignsSummary): void {
  if (called === 0) return;
  printLine(`Congresses called ${called}; ${agreed} ended a war, nothing came of ${failed}.`);
}

function describeMissions({ missions, agentsFound }: CampaignsSummary): void {
  const kinds = covertKinds.flatMap((kind) => {
    const count = missions[kind];
    return count === undefined ? [] : [`${kind} ${count.worked} of ${count.tried}`];
  });
  if (kinds.length === 0) return;
  printLine(
    `Covert missions that worked: ${kinds.join(', ')}; agents found a game ${agentsFound}.`,
  );
}

function describeDecisions({ decisions }: CampaignsSummary): void {
  for (const [id, { fired, options }] of Object.entries(decisions)) {
    printLine(`Decision ${id}: ${fired} times; ${listed(options)}.`);
  }
}

function describePeople(summary: CampaignsSummary): void {
  const { successions, headsLost, contests, captives, meanEntered, meanLeft } = summary;
  printLine(`New heads of state: ${listed(successions)}; because the former ${listed(headsLost)}.`);
  printLine(`Contests for a chair: ${listed(contests)}. Captives: ${listed(captives)}.`);
  printLine(`People who entered a service a game ${meanEntered}, left one ${meanLeft}.`);
}

function describeBrokers({ brokers }: CampaignsSummary): void {
  const { sessions, bids, taken, choices, votes, turned } = brokers;
  if (sessions === 0) return;
  printLine(
    `Sessions under a broker ${sessions}, bids for it ${bids}, taken ${taken}; two or more before ${choices} sessions. ` +
      `The broker's vote decided ${turned} of ${votes} motions.`,
  );
  printLine();
}

function listed(counts: Counts): string {
  const entries = Object.entries(counts);
  return entries.length === 0 ? '–' : entries.map(([name, n]) => `${name} ${n}`).join(', ');
}
