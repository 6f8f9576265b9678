import type { MotionKind, MotionTerms } from '../../src/sim';
import { definitionOf } from '../../src/sim/rules/alliance/agenda';
import type { Memory } from '../../src/sim/state/diplomacy';
import { testContext } from './context';
import { council, moved, type Table } from './council';

/** One sound motion of each kind. */
export const samples: Record<MotionKind, MotionTerms> = {
  war: { kind: 'war', on: 'grey' },
  armistice: { kind: 'armistice', with: 'grey', zone: ['n'] },
  operation: { kind: 'operation', target: 'y', staging: 'g', strike: 9, command: 'red' },
  quota: { kind: 'quota', permille: 500 },
  allotment: { kind: 'allotment', world: 'y.rock', to: 'red' },
  tribute: { kind: 'tribute', from: 'blue', to: 'red', latinum: 40, turns: 6 },
  tariff: { kind: 'tariff', permille: 100 },
  technology: { kind: 'technology', shared: true },
  admission: { kind: 'admission', faction: 'grey' },
  expulsion: { kind: 'expulsion', member: 'blue' },
  censure: { kind: 'censure', member: 'blue' },
  subjects: { kind: 'subjects', law: 'freedom' },
  emancipation: { kind: 'emancipation', member: 'blue' },
  election: { kind: 'election', office: 'supremeLegate', holder: 'blue' },
  charter: {
    kind: 'charter',
    change: { what: 'shares', member: 'red', from: 'blue', permille: 100 },
  },
  dissolution: { kind: 'dissolution' },
};

export const enslaved = (owner: string) => ({
  owner,
  development: 'developed' as const,
  people: [{ species: 'lizard', status: 'enslaved' as const, millions: 1500 }],
});

/** Blue holds a rock it took from grey. */
export function withSpoil(spec: Parameters<typeof council>[0] = {}): Table {
  const table = council({
    wars: [['red', 'grey']],
    worlds: { 'y.rock': enslaved('blue') },
    ...spec,
  });
  table.alliance.council!.spoils['y.rock'] = {
    world: 'y.rock',
    by: 'blue',
    from: 'grey',
    turn: 3,
    worth: 280,
    allotted: 0,
  };
  return table;
}

export function enact(table: Table, terms: MotionTerms, by = 'red') {
  const { game, rules, alliance } = table;
  const context = testContext(game, rules);
  definitionOf(terms).enact(game, context, alliance, moved(table, by, terms) as never);
  return context.events;
}

export const recalls = (table: Table, holder: string, kind: string): Memory | undefined =>
  table.game.memories[`${holder}>pact`]?.find((memory) => memory.kind === kind);
