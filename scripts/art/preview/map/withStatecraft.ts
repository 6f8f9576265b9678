import type { Alliance, StarSystem, SystemId, Treaty, View } from '../../../../src/sim';
import { systemOwner } from '../../../../src/sim';

/** A view with one of everything that statecraft draws, near the borders of the first two powers. */
export function withStatecraft(view: View): View {
  const near = (x: number, y: number) => {
    const away = (system: StarSystem) => Math.hypot(system.x - x, system.y - y);
    return Object.values(view.chart.systems)
      .sort((a, b) => away(a) - away(b))
      .map(({ id }) => id);
  };
  const sol = view.chart.systems.sol ?? Object.values(view.chart.systems)[0];
  const qonos = view.chart.systems.qonos ?? sol;
  if (!sol || !qonos) return view;
  const front = near((sol.x + qonos.x) / 2, (sol.y + qonos.y) / 2);
  const wanted = near(sol.x, sol.y);
  const targets = front.filter((id) => systemOwner(view, id) === 'terran');
  const stages = near(qonos.x, qonos.y);
  return {
    ...view,
    treaties: {
      'treaty:1': armistice(front.slice(6, 13)),
      'treaty:2': armistice([wanted[30] ?? '']),
    },
    alliances: { alliance: alliance(targets, stages) },
    relations: {
      ...view.relations,
      'klingon|terran': {
        kind: 'war',
        since: 1,
        until: 0,
        cause: 'conquest',
        begunBy: 'klingon',
        goals: { klingon: [...targets.slice(2, 4), ...wanted.slice(0, 2)] },
        losses: {},
        taken: {},
      },
    },
  };
}

function armistice(zone: readonly SystemId[]): Treaty {
  return {
    id: `treaty:${zone.join()}`,
    terms: { kind: 'armistice', turns: 0, zone: [...zone], stock: null, amount: 0 },
    parties: ['klingon', 'terran'],
    since: 1,
    until: 0,
  };
}

function alliance(targets: readonly SystemId[], stages: readonly SystemId[]): Alliance {
  const operation = { command: 'klingon', called: 1, quotas: {}, fleets: {}, brought: {} } as const;
  const intent = (kind: 'attack' | 'defend' | 'gather' | 'raid', system = '') => ({
    kind,
    system,
    turn: 1,
  });
  const [a, b, c, d, e] = targets;
  return {
    id: 'alliance',
    name: 'Alliance',
    members: ['klingon', 'cardassian', 'bajor'],
    leader: 'klingon',
    broker: 'bajor',
    founded: 1,
    charter: {
      form: 'khitomer',
      shares: { klingon: 600, cardassian: 250, bajor: 150 },
      equalVotes: false,
      majority: 500,
      charterMajority: 667,
      brokered: true,
      vetoes: [],
      war: 'council',
      subjects: 'bondage',
      tariff: 0,
      quota: 300,
      technology: false,
      notice: 3,
    },
    offices: {},
    brokerage: { lean: null, effort: 0, parity: 50 },
    council: {
      agenda: [
        {
          id: 'motion:1',
          terms: {
            kind: 'operation',
            target: e ?? '',
            staging: stages[4] ?? '',
            strike: 14,
            command: 'klingon',
          },
          by: 'klingon',
          entered: 1,
          ultimatum: false,
          offer: null,
          lobbying: {},
          votes: {},
        },
      ],
      divisions: [],
      favours: {},
      operations: [
        {
          ...operation,
          id: 'operation:1',
          target: a ?? '',
          staging: stages[0] ?? '',
          strike: 5,
          status: 'gathering',
        },
        {
          ...operation,
          id: 'operation:2',
          target: 'vulcan',
          staging: stages[9] ?? '',
          strike: 2,
          status: 'striking',
        },
      ],
      accounts: {},
      spoils: {},
      intents: {
        cardassian: [intent('attack', b), intent('raid', c), intent('gather', 'qonos')],
        bajor: [intent('defend', c), intent('attack', c), intent('gather', d)],
      },
      chest: 0,
      notices: {},
    },
  };
}
