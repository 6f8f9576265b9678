/**
 * `node benchSample.mjs <sim.js> <seed> turns|verify|seek <scenario> <turns>` or `… sandbox <systems> <turns>`:
 * plays with one build of the simulation and prints what one turn, check or seek took of the processor, in milliseconds.
 */
import { pathToFileURL } from 'node:url';

const [module = '', seed, what = '', subject, count] = process.argv.slice(2);
const sim = await import(pathToFileURL(module).href);
const turns = Number(count);
const powers = 8;
const seeks = 20;

const scenario =
  what === 'sandbox'
    ? sim.generateScenario({ seed, systems: Number(subject), factions: powers }, sim.ruleset)
    : subject;

// The engine warms up with a few turns of the same kind.
sim.playGame(scenario, 8, { seed: 'warm' });

/** @type {Record<string, () => number>} */
const measures = {
  turns: () => costOf(() => sim.playGame(scenario, turns, { seed })) / turns,
  sandbox: () => costOf(() => sim.playGame(scenario, turns, { seed })) / turns,
  verify() {
    const file = sim.playGame(scenario, turns, { seed });
    return costOf(() => sim.verify(file, sim.ruleset));
  },
  seek() {
    const file = sim.playGame(scenario, turns, { seed });
    /** @param {number} index */
    const goal = (index) => Math.floor(((index + 0.5) * turns) / seeks);
    return (
      costOf(() => {
        for (let index = 0; index < seeks; index += 1) sim.restore(file, goal(index), sim.ruleset);
      }) / seeks
    );
  },
};

/** @param {() => void} work */
function costOf(work) {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

process.stdout.write(String(measures[what]?.()));
