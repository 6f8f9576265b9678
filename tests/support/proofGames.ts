import { ruleset } from '../../src/content';
import { generateScenario, type Ruleset, rulesFor, type Scenario, type Setup } from '../../src/sim';
import { crossover, khitomer } from './scenarios';

export const proofNames = ['khitomer_2295', 'crossover_2370', 'sandbox'] as const;
/** The games that every proof is made with: both scenarios and a generated galaxy. */
export type ProofName = (typeof proofNames)[number];

export interface ProofGame {
  readonly name: ProofName;
  readonly scenario: Scenario;
  readonly setup: Setup;
  /** The rules with what the scenario brings of its own. */
  readonly rules: Ruleset;
}

const written = { khitomer_2295: khitomer, crossover_2370: crossover };

/** A game ready to start, every faction played by a computer. */
export function proofGame(name: ProofName, seed: string): ProofGame {
  const sandbox = { seed, systems: 60, factions: 5 };
  const scenario = name === 'sandbox' ? generateScenario(sandbox, ruleset) : written[name];
  const player = { controller: 'computer', difficulty: 'normal', handicap: 0 } as const;
  const players = Object.fromEntries(scenario.factions.map(({ id }) => [id, player]));
  const setup: Setup = { scenario: scenario.id, seed, luck: 'full', players };
  const rules = rulesFor(scenario, ruleset);
  return { name, scenario, rules, setup: name === 'sandbox' ? { ...setup, sandbox } : setup };
}
