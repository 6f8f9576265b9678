import { expect, it } from 'vitest';
import { ruleset } from '../../../src/content';
import {
  decode,
  type FactionId,
  type GivenOrder,
  required,
  type Setup,
  type StaffDomain,
} from '../../../src/sim';
import { browserCodec } from '../../../src/worker/browserCodec';
import type { Opened, OpenResult } from '../../../src/worker/protocol';
import { createSimulation } from '../../../src/worker/simulation';

function opened(result: OpenResult): Opened {
  if (!('opened' in result)) throw new Error(JSON.stringify(result));
  return result.opened;
}

/** A sandbox whose first powers people command. */
async function table(people: number) {
  const sandbox = { seed: 'staff', systems: 30, factions: 3 } as const;
  const base: Setup = { scenario: 'sandbox', seed: 'staff', luck: 'full', players: {}, sandbox };
  const simulation = createSimulation();
  const { scenario } = opened(await simulation.newGame(base));
  const seats = scenario.factions.slice(0, people).map(({ id }) => id);
  const human = { controller: 'human', difficulty: 'normal', handicap: 0 } as const;
  const players = Object.fromEntries(seats.map((id) => [id, human]));
  opened(await simulation.newGame({ ...base, players }));
  return { simulation, seats };
}

const leave = (...domains: StaffDomain[]): GivenOrder[] =>
  domains.map((domain) => ({ order: { type: 'delegate', domain, part: null, mode: 'do' } }));
const quiet = () => {};

it('a year by hand with scouts and studies left to the staff: seen, surveyed, learned, reported, proven', async () => {
  const { simulation, seats } = await table(1);
  const me = required(seats[0], 'a seat');
  const limit: GivenOrder = {
    order: { type: 'limitStaff', limit: 'spareFleet', about: '', amount: 1 },
  };
  const start = await simulation.view(me);
  const fleets = Object.values(start.view.fleets).filter(({ faction }) => faction === me);
  const scouts = fleets.filter(({ command }) => command?.mission.kind === 'none');
  const spared = required(scouts.at(-1), 'a fleet').id;
  await simulation.endTurn(
    {
      [me]: [
        ...leave('scouting', 'research'),
        { order: { ...limit.order, about: spared } as GivenOrder['order'] },
      ],
    },
    quiet,
  );
  const reports = [(await simulation.view(me)).staff];
  for (let month = 2; month <= 12; month += 1) {
    await simulation.endTurn({ [me]: [] }, quiet);
    reports.push((await simulation.view(me)).staff);
  }
  const end = await simulation.view(me);
  const seen = ({ view }: typeof end) =>
    Object.keys(view.factions[me]?.books?.intel.seen ?? {}).length;
  expect(seen(end)).toBeGreaterThan(seen(start) + 3);
  const did = reports.flatMap((report) => report.did).flatMap(({ orders }) => orders);
  expect(did.length).toBeGreaterThan(3);
  expect(did.every(({ reason }) => reason !== undefined)).toBe(true);
  expect(did.map(({ order }) => order.type)).not.toContain('note');
  expect(did.map(({ order }) => ('fleet' in order ? order.fleet : ''))).not.toContain(spared);

  // What stood in the reports stands in the file, is played again, and survives reload.
  expect((await simulation.verify(quiet)).ok).toBe(true);
  const { bytes } = await simulation.save();
  const again = createSimulation();
  opened(await again.openFile(bytes, 'play'));
  expect((await again.view(me)).staff).toEqual(reports.at(-1));
  expect((await again.frame(1, me)).staff).toEqual(reports[0]);
  expect((await again.view(me)).view.factions[me]?.books?.staff).toEqual({
    modes: { scouting: 'do', research: 'do' },
    limits: { [`spareFleet|${spared}`]: 1 },
  });
  // Both go on to the same month.
  await simulation.endTurn({ [me]: [] }, quiet);
  await again.endTurn({ [me]: [] }, quiet);
  expect((await again.view(me)).hash).toBe((await simulation.view(me)).hash);
}, 60_000);

it('what a limit stopped is told to who set it, in the file too', async () => {
  const { simulation, seats } = await table(1);
  const me = required(seats[0], 'a seat');
  const orders: GivenOrder[] = [
    ...leave('yards'),
    { order: { type: 'limitStaff', limit: 'floor', about: 'duranium', amount: 1_000_000 } },
  ];
  await simulation.endTurn({ [me]: orders }, quiet);
  const { staff } = await simulation.view(me);
  expect(staff.stopped.length).toBeGreaterThan(0);
  expect(staff.stopped[0]).toMatchObject({
    order: { type: 'enqueue' },
    stop: { code: 'limit.floor', values: { stock: 'duranium', limit: 1_000_000 } },
  });
  const { bytes } = await simulation.save();
  const read = await decode(bytes, ruleset, browserCodec);
  expect('file' in read && read.file.turns[0]?.stopped?.[me]).toEqual(staff.stopped);
});

it('of a staff only its own seat is shown anything', async () => {
  const { simulation, seats } = await table(2);
  const [mine, other] = seats as [FactionId, FactionId];
  await simulation.endTurn({ [mine]: leave('yards', 'scouting'), [other]: [] }, quiet);
  const shown = await simulation.view(other);
  expect(shown.staff).toEqual({ did: [], gone: {}, stopped: [] });
  expect(JSON.stringify(shown)).not.toContain('"staff":{"modes"');
  expect((await simulation.view(null)).staff).toEqual({ did: [], gone: {}, stopped: [] });
  const own = await simulation.view(mine);
  expect(own.staff.did.length).toBeGreaterThan(0);
  expect(own.view.factions[mine]?.books?.staff?.modes).toEqual({ yards: 'do', scouting: 'do' });
  // A seat is not taken for one that a computer holds because its staff works.
  const again = createSimulation();
  const { handed } = opened(await again.openFile((await simulation.save()).bytes, 'play'));
  expect(handed).toEqual([]);
});
