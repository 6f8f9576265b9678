import { cpus } from 'node:os';
import { scenarioCards } from '../../content/scenarioCards';
import { loadScenario } from '../../content/scenarios';
import { measureActs } from '../bench/measureActs';
import { measureFile } from '../bench/measureFile';
import { measureMemory } from '../bench/measureMemory';
import { type Entities, measureTurns, type TurnCost } from '../bench/measureTurns';
import { exponent, type Spread } from '../bench/samples';
import { type Chosen, chooseGame } from '../chooseScenario';
import type { Command } from '../command';
import { type Options, readOptions } from '../options';
import { printJson, printLine, printTable } from '../print';

const sizes = [100, 200, 500, 1000];
const powers = [4, 8, 16];

/** Measures what a turn, a file, an order and a long game cost. */
export const bench: Command = {
  usage: 'bench [--quick] [--json]',
  about:
    'Times in milliseconds, medians and 95th percentiles, with the entity counts they were ' +
    'measured at. --quick plays fewer turns.',
  async run(args) {
    const options = readOptions(args, { flags: ['json', 'quick'] });
    const report = await measure(options.has('quick'));
    if (options.has('json')) printJson(report);
    else print(report);
    return 0;
  },
};

interface NamedCost extends TurnCost {
  readonly game: string;
}

type Report = Awaited<ReturnType<typeof measure>>;

async function measure(quick: boolean) {
  const windows: [number, number][] = quick
    ? [[1, 10]]
    : [
        [1, 30],
        [90, 120],
      ];
  const long = quick ? 30 : 300;
  const main = await mainGame();
  return {
    machine: { cpus: cpus().length, model: cpus()[0]?.model ?? '', node: process.version },
    scenarios: await scenarioTurns(windows),
    sandboxes: await sandboxTurns(sizes, (size) => ['--sandbox', `${size}`], quick ? 5 : 30),
    factions: await sandboxTurns(
      powers,
      (count) => ['--sandbox', '200', '--factions', `${count}`],
      quick ? 5 : 30,
    ),
    files: await fileCosts(main, quick ? [10, 30] : [120, 300]),
    acts: await measureActs(measureTurns(main, [[1, quick ? 5 : 30]]).game, main.scenario),
    memory: measureMemory(main, long),
  };
}

/** The game that files, acts and memory are measured in: the latest scenario, or a sandbox. */
async function mainGame(): Promise<Chosen> {
  const card = scenarioCards.at(-1);
  return choose(card ? ['--scenario', card.id] : ['--sandbox', '100']);
}

async function choose(args: readonly string[]): Promise<Chosen> {
  const options: Options = readOptions(args, {
    texts: ['scenario', 'sandbox', 'factions', 'seed', 'lanes', 'luck', 'difficulty'],
  });
  return chooseGame(options, 'bench');
}

async function scenarioTurns(windows: readonly [number, number][]): Promise<NamedCost[]> {
  const costs: NamedCost[] = [];
  for (const { id } of scenarioCards) {
    if ((await loadScenario(id)) === null) continue;
    const measured = measureTurns(await choose(['--scenario', id]), windows);
    costs.push(...measured.costs.map((cost) => ({ game: id, ...cost })));
  }
  return costs;
}

/** The same work at several sizes, and the power with which its cost grows. */
async function sandboxTurns(
  counts: readonly number[],
  argsFor: (count: number) => readonly string[],
  turns: number,
) {
  const costs: NamedCost[] = [];
  const points: { size: number; cost: number }[] = [];
  for (const count of counts) {
    const [cost] = measureTurns(await choose(argsFor(count)), [[1, turns]]).costs;
    if (cost === undefined) continue;
    costs.push({ game: argsFor(count).join(' ').replaceAll('--', ''), ...cost });
    points.push({ size: count, cost: cost.whole.median });
  }
  return { costs, exponent: exponent(points) };
}

async function fileCosts(main: Chosen, lengths: readonly number[]) {
  const costs = [];
  for (const turns of lengths) {
    const measured = measureTurns(main, [[1, turns]]);
    const played = measured.turns.reduce((sum, turn) => sum + turn, 0);
    costs.push(await measureFile(measured.file, played));
  }
  return costs;
}

function print(report: Report): void {
  const { machine } = report;
  printLine(`${machine.cpus} × ${machine.model}, Node ${machine.node}; milliseconds`);
  printLine('\nA whole turn, every side played by the computer');
  const { sandboxes, factions } = report;
  printTurns([...report.scenarios, ...sandboxes.costs, ...factions.costs]);
  printLine(
    `\nGrowth with systems: exponent ${sandboxes.exponent}; with factions: ${factions.exponent}`,
  );
  printLine('\nGame files');
  printTable(
    ['turns', 'packed kB', 'encode', 'load', 'seek', 'verify', 'verify / play'],
    report.files.map((file) => [
      file.turns,
      Math.round(file.packed / 1024),
      shown(file.encode),
      shown(file.load),
      shown(file.seek),
      shown(file.verify),
      file.verifyShare,
    ]),
  );
  printLine('\nSingle acts');
  printTable(
    ['act', 'median', 'p95'],
    Object.entries(report.acts ?? {}).flatMap(([act, cost]: [string, Spread | null]) =>
      cost === null ? [] : [[act, cost.median, cost.p95]],
    ),
  );
  const { memory } = report;
  printLine(
    `\nMemory: ${memory.end} MB after ${memory.turns} turns, ${memory.kilobytesPerTurn} kB a turn` +
      `${memory.exact ? '' : ' (upper bound: run node with --expose-gc)'}`,
  );
}

/** AI, views, all phases and hash side by side; phases one by one are in the JSON. */
function printTurns(costs: readonly NamedCost[]): void {
  printTable(
    [
      'game',
      'turns',
      'whole',
      'p95',
      'views',
      'AI',
      'AI %',
      'phases',
      'hash',
      'systems',
      'fleets',
      'ships',
    ],
    costs.map(({ game, from, to, whole, parts, aiShare, entities }) => [
      game,
      `${from}–${to}`,
      whole.median,
      whole.p95,
      part(parts, /^view/),
      part(parts, /^plan$/),
      Math.round(aiShare / 10),
      part(parts, /^phase /),
      part(parts, /^hash$/),
      ...counted(entities),
    ]),
  );
}

function part(parts: Readonly<Record<string, Spread>>, pattern: RegExp): string {
  const matching = Object.entries(parts).filter(([name]) => pattern.test(name));
  return matching.reduce((sum, [, { median }]) => sum + median, 0).toFixed(1);
}

function counted({ systems, fleets, ships }: Entities): number[] {
  return [systems, fleets, ships];
}

function shown({ median }: Spread): string {
  return median.toFixed(1);
}
