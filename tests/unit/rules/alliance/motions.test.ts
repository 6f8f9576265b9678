import { describe, expect, test } from 'vitest';
import type { MotionKind, MotionTerms } from '../../../../src/sim';
import { total } from '../../../../src/sim/lib/terms';
import { definitionOf, isMotionTerms } from '../../../../src/sim/rules/alliance/agenda';
import { motionRegistry } from '../../../../src/sim/rules/alliance/motionRegistry';
import { standings } from '../../../../src/sim/rules/alliance/standing';
import { treatyBetween } from '../../../../src/sim/rules/diplomacy/treatyBook';
import { atWar, relationOf } from '../../../../src/sim/rules/relations';
import { council as holdCouncil } from '../../../../src/sim/turn/phases/council';
import { motionKinds } from '../../../../src/sim/state/alliance';
import type { Memory } from '../../../../src/sim/state/diplomacy';
import { testContext } from '../../../support/context';
import { council, interestsOf, moved, refusedWith, type Table, think } from '../../../support/council';

/** One sound motion of each kind. */
const samples: Record<MotionKind, MotionTerms> = {
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

const enslaved = (owner: string) => ({
  owner,
  development: 'developed' as const,
  people: [{ species: 'lizard', status: 'enslaved' as const, millions: 1500 }],
});

/** Blue holds a rock it took from grey. */
function withSpoil(spec: Parameters<typeof council>[0] = {}): Table {
  const table = council({ wars: [['red', 'grey']], worlds: { 'y.rock': enslaved('blue') }, ...spec });
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

function enact(table: Table, terms: MotionTerms, by = 'red') {
  const { game, rules, alliance } = table;
  const context = testContext(game, rules);
  definitionOf(terms).enact(game, context, alliance, moved(table, by, terms) as never);
  return context.events;
}

const recalls = (table: Table, holder: string, kind: string): Memory | undefined =>
  table.game.memories[`${holder}>pact`]?.find((memory) => memory.kind === kind);

describe('the registry', () => {
  test('knows every kind of motion once, under its own name', () => {
    expect(Object.keys(motionRegistry)).toEqual([...motionKinds]);
    for (const kind of motionKinds) expect(motionRegistry[kind].kind).toBe(kind);
  });

  test.each(motionKinds)('%s: sound terms pass, anything else is refused', (kind) => {
    const terms = samples[kind];
    expect(isMotionTerms(terms)).toBe(true);
    expect(isMotionTerms({ ...terms, more: 1 })).toBe(false);
    for (const field of Object.keys(terms)) {
      const { [field]: _, ...fewer } = terms as unknown as Record<string, unknown>;
      expect(isMotionTerms(fewer)).toBe(false);
      for (const odd of [[3], {}, 0.5, -1, 1e300, '__proto__', ['a', 'a']]) {
        expect(isMotionTerms({ ...terms, [field]: odd })).toBe(false);
      }
    }
  });

  test.each([null, 3, 'war', [], {}, { kind: 'toString' }, { kind: '__proto__' }])('%j is no motion', (odd) => {
    expect(isMotionTerms(odd)).toBe(false);
  });

  test('only a change of the charter and the end of it need the larger majority', () => {
    const constitutional = motionKinds.filter((kind) => motionRegistry[kind].charter);
    expect(constitutional).toEqual(['charter', 'dissolution']);
  });
});

describe('war', () => {
  const customs = { red: { war: 40 }, blue: { war: -40 } };

  test('all members are at war with the enemy, by the Council’s cause', () => {
    const table = council();
    const events = enact(table, samples.war);
    for (const member of ['red', 'blue', 'green']) expect(atWar(table.game, member, 'grey')).toBe(true);
    expect(events.find(({ type }) => type === 'warDeclared')).toMatchObject({
      by: 'red',
      on: 'grey',
      cause: 'council',
      joined: ['blue', 'green'],
    });
  });

  test('weighs the enemy, strength, custom, weariness, other wars and nearness', () => {
    const table = council({ customs, wars: [['red', 'grey']] });
    table.game.factions.red!.exhaustion = 20;
    table.game.factions.grey!.exhaustion = 10;
    think(table.game, 'red', 'grey', -50);
    expect(interestsOf(table, 'red', samples.war)).toEqual({
      'lean.blood': -12,
      'lean.enemy grey': 25,
      'lean.might grey': 20,
      'lean.attitude.war': 10,
      'lean.exhaustion': -10,
      'lean.enemyWeary grey': 5,
      'lean.engaged grey': 25,
      'lean.near grey': -10,
    });
    expect(interestsOf(table, 'blue', samples.war)).toEqual({
      'lean.blood': -12,
      'lean.might grey': 20,
      'lean.attitude.war': -10,
      'lean.enemyWeary grey': 5,
      'lean.near grey': -6,
    });
  });

  test('is refused where it cannot be', () => {
    expect(refusedWith(council(), 'red', { kind: 'war', on: 'nobody' })).toBe('unknownFaction');
    expect(refusedWith(council(), 'red', { kind: 'war', on: 'blue' })).toBe('isMember');
    expect(refusedWith(council({ truces: [['blue', 'grey']] }), 'red', samples.war)).toBe('truceHolds');
    const wars = [['red', 'grey'], ['blue', 'grey'], ['green', 'grey']] as const;
    expect(refusedWith(council({ wars }), 'red', samples.war)).toBe('alreadyAtWar');
    expect(refusedWith(council({ wars: wars.slice(1) }), 'red', samples.war)).toBeNull();
    const free = council();
    free.alliance.charter.war = 'members';
    expect(refusedWith(free, 'red', samples.war)).toBe('membersDecideWar');
  });
});

describe('armistice', () => {
  test('weighs weariness, custom, the score, aims not reached, and own systems in the zone', () => {
    const table = council({ wars: [['red', 'grey']], customs: { red: { war: 40 } } });
    table.game.factions.red!.exhaustion = 30;
    table.game.relations['grey|red']!.goals = { red: ['y', 'r'] };
    think(table.game, 'red', 'grey', -50);
    const terms = { kind: 'armistice', with: 'grey', zone: ['r', 'n'] } as const;
    const { 'lean.score grey': _, ...interests } = interestsOf(table, 'red', terms);
    expect(interests).toEqual({
      'lean.exhaustion': 15,
      'lean.attitude.war': -10,
      'lean.goals': -8,
      'lean.reconciled grey': -25,
      'lean.zone': -4,
    });
    expect(interestsOf(table, 'blue', terms)).toEqual({ 'lean.peace grey': 12 });
  });

  test('the enemy’s envoys answer at once; the zone then binds every member', () => {
    const wars = [['red', 'grey'], ['blue', 'grey'], ['green', 'grey']] as const;
    const table = council({ wars });
    table.game.factions.grey!.exhaustion = 90;
    for (const member of ['red', 'blue', 'green']) think(table.game, 'grey', member, 150);
    const context = testContext(table.game, table.rules);
    moved(table, 'red', samples.armistice, { vote: 'aye' });
    for (const { votes } of table.alliance.council!.agenda) Object.assign(votes, { blue: 'aye' });
    holdCouncil(table.game, context);
    expect(context.events.map(({ type }) => type)).toContain('dealMade');
    expect(Object.keys(table.game.deals)).toEqual([]);
    for (const member of ['red', 'blue', 'green']) {
      expect(relationOf(table.game, member, 'grey')).toBe('truce');
      expect(treatyBetween(table.game, 'armistice', member, 'grey')?.terms.zone).toEqual(['n']);
    }
  });

  test('who answers himself finds the offer on his table', () => {
    const table = council({ wars: [['red', 'grey']] });
    table.game.factions.grey!.envoys = false;
    enact(table, samples.armistice);
    expect(Object.values(table.game.deals)).toMatchObject([
      { from: 'red', to: 'grey', give: [{ kind: 'peace' }, { kind: 'treaty' }], take: [] },
    ]);
  });

  test('is refused without a war, with a zone too large, or a system nobody knows', () => {
    expect(refusedWith(council(), 'red', samples.armistice)).toBe('notAtWar');
    const wars = [['red', 'grey']] as const;
    const zone = Array.from({ length: 50 }, (_, at) => `s${at}`);
    const armistice = (some: string[]) => ({ kind: 'armistice', with: 'grey', zone: some }) as const;
    expect(refusedWith(council({ wars }), 'red', armistice(zone))).toBe('zoneTooLarge');
    expect(refusedWith(council({ wars }), 'red', armistice(['nowhere']))).toBe('unknownSystem');
    expect(refusedWith(council({ wars }), 'red', armistice(['r']))).toBe('zoneHoldsSeat');
    expect(refusedWith(council({ wars }), 'red', armistice([]))).toBeNull();
  });
});

describe('operation', () => {
  test('weighs the cause, aims, nearness, command and custom', () => {
    const table = council({ wars: [['red', 'grey']], customs: { red: { war: 40 } } });
    table.game.relations['grey|red']!.goals = { red: ['y'] };
    think(table.game, 'blue', 'red', -40);
    expect(interestsOf(table, 'red', samples.operation)).toEqual({
      'lean.cause': 12,
      'lean.goal y': 8,
      'lean.near y': -10,
      'lean.command': 12,
      'lean.attitude.war': 10,
    });
    expect(interestsOf(table, 'blue', samples.operation)).toEqual({
      'lean.cause': -12,
      'lean.near y': -6,
      'lean.regard red': -20,
    });
  });

  test('is called, and refused on the ground of friends', () => {
    const table = council({ wars: [['red', 'grey']] });
    enact(table, samples.operation);
    expect(table.alliance.council!.operations).toMatchObject([{ target: 'y', command: 'red' }]);
    const friendly = { ...samples.operation, target: 'b' } as MotionTerms;
    expect(refusedWith(council({ wars: [['red', 'grey']] }), 'red', friendly)).toBe('targetNotHostile');
  });
});

describe('quota and tariff', () => {
  test('who brings more than an even share bears the quota', () => {
    const table = council({ wars: [['red', 'grey']], customs: { blue: { war: -40 } } });
    table.game.factions.red!.might = { fleets: 600, industry: 60 };
    table.game.factions.blue!.might = { fleets: 200, industry: 60 };
    table.game.factions.green!.might = { fleets: 200, industry: 60 };
    expect(interestsOf(table, 'red', samples.quota)).toEqual({
      'lean.brings': -24,
      'lean.othersBring': 8,
      'lean.needed': 12,
    });
    expect(interestsOf(table, 'blue', samples.quota)).toEqual({
      'lean.brings': -8,
      'lean.othersBring': 16,
      'lean.attitude.war': -10,
    });
    enact(table, samples.quota);
    expect(table.alliance.charter.quota).toBe(500);
    expect(refusedWith(table, 'red', samples.quota)).toBe('nothingChanges');
    expect(refusedWith(table, 'red', { kind: 'quota', permille: 900 })).toBe('quotaTooHigh');
  });

  test('the rich pay the tariff, the keeper of the chest likes it, traders do not', () => {
    const offices = { supremeLegate: 'blue' };
    const table = council({ alliance: { offices }, customs: { green: { trade: 40 } } });
    table.game.factions.red!.might = { fleets: 0, industry: 80 };
    table.game.factions.blue!.might = { fleets: 0, industry: 10 };
    table.game.factions.green!.might = { fleets: 0, industry: 10 };
    expect(interestsOf(table, 'red', samples.tariff)).toEqual({ 'lean.pays': -40, 'lean.gets': 16 });
    expect(interestsOf(table, 'blue', samples.tariff)).toEqual({
      'lean.pays': -5,
      'lean.gets': 16,
      'lean.keepsChest': 15,
    });
    expect(interestsOf(table, 'green', samples.tariff)).toMatchObject({ 'lean.attitude.trade': -10 });
    enact(table, samples.tariff);
    expect(table.alliance.charter.tariff).toBe(100);
    expect(refusedWith(table, 'red', { kind: 'tariff', permille: 400 })).toBe('tariffTooHigh');
  });
});

describe('allotment', () => {
  test('weighs the prize, what was earned, nearness and regard; the broker helps the lighter', () => {
    const table = withSpoil({ alliance: { broker: 'green' } });
    table.alliance.council!.accounts = {
      red: { given: { ships: 300 }, received: {} },
      blue: { given: { ships: 100 }, received: {} },
    };
    table.game.factions.red!.prestige = 50;
    think(table.game, 'blue', 'red', -40);
    expect(interestsOf(table, 'red', samples.allotment)).toEqual({
      'lean.prize y.rock': 28,
      'lean.earned red': 75,
    });
    // It has had everything (1000 permille) for a quarter of the effort, and hands it to a rival.
    expect(interestsOf(table, 'blue', samples.allotment)).toEqual({
      'lean.handsOver y.rock': -28,
      'lean.nearer y.rock': -4,
      'lean.regard red': -20,
    });
    expect(interestsOf(table, 'green', samples.allotment)).toEqual({
      'lean.earned red': 75,
      'lean.nearer y.rock': -10,
      'lean.balance blue': -30,
    });
  });

  test('an unmet claim of one’s own speaks against giving it to another', () => {
    const table = withSpoil();
    table.alliance.council!.accounts = { green: { given: { ships: 100 }, received: {} } };
    expect(interestsOf(table, 'green', samples.allotment)).toMatchObject({ 'lean.claim': -100 });
  });

  test('the world changes hands and is settled; the cheated remember', () => {
    const table = withSpoil();
    table.alliance.council!.accounts = { blue: { given: { ships: 100 }, received: {} } };
    const events = enact(table, samples.allotment);
    expect(table.game.worlds['y.rock']!.owner).toBe('red');
    expect(table.alliance.council!.spoils['y.rock']!.allotted).toBe(5);
    expect(events).toMatchObject([
      { type: 'worldAllotted', world: 'y.rock', from: 'blue', receiver: 'red' },
    ]);
    expect(recalls(table, 'red', 'rewarded')).toMatchObject({ about: 'y.rock' });
    expect(recalls(table, 'blue', 'cheated')).toMatchObject({ about: 'y.rock', points: -16 });
    expect(recalls(table, 'green', 'cheated')).toBeUndefined();
    expect(refusedWith(table, 'red', samples.allotment)).toBe('allottedAlready');
  });

  test('is refused for what is no spoil, a stranger, or a seat', () => {
    const table = withSpoil();
    const allot = (world: string, to: string) => ({ kind: 'allotment', world, to }) as const;
    expect(refusedWith(table, 'red', allot('b.home', 'red'))).toBe('notASpoil');
    expect(refusedWith(table, 'red', allot('y.rock', 'grey'))).toBe('notMember');
    table.game.factions.blue!.capital = 'y.rock';
    expect(refusedWith(table, 'red', samples.allotment)).toBe('isCapital');
    table.game.worlds['y.rock']!.owner = 'grey';
    expect(refusedWith(table, 'red', samples.allotment)).toBe('spoilLost');
  });
});

describe('tribute', () => {
  test('payer, payee, friends and the broker lean as they must', () => {
    const table = council({ alliance: { broker: 'green' } });
    table.game.factions.red!.prestige = 50;
    think(table.game, 'blue', 'red', -40);
    expect(interestsOf(table, 'red', samples.tribute)).toEqual({ 'lean.getsTribute blue': 20 });
    expect(interestsOf(table, 'blue', samples.tribute)).toEqual({
      'lean.paysTribute red': -20,
      'lean.regard red': -20,
    });
    expect(interestsOf(table, 'green', samples.tribute)).toEqual({ 'lean.balance blue': -30 });
  });

  test('becomes a treaty of so many turns', () => {
    const table = council();
    enact(table, samples.tribute);
    const treaty = treatyBetween(table.game, 'tribute', 'blue', 'red');
    expect(treaty).toMatchObject({ parties: ['blue', 'red'], until: 11, terms: { amount: 40 } });
    expect(recalls(table, 'blue', 'taxed')).toBeDefined();
    expect(recalls(table, 'red', 'rewarded')).toBeDefined();
    expect(refusedWith(table, 'red', samples.tribute)).toBe('tributePaid');
  });

  test('is refused of strangers, of oneself, beyond its limits', () => {
    const tribute = (change: object) => ({ ...samples.tribute, ...change }) as MotionTerms;
    expect(refusedWith(council(), 'red', tribute({ from: 'grey' }))).toBe('notMember');
    expect(refusedWith(council(), 'red', tribute({ from: 'red' }))).toBe('payerIsPayee');
    expect(refusedWith(council(), 'red', tribute({ latinum: 201 }))).toBe('tributeTooHigh');
    expect(refusedWith(council(), 'red', tribute({ turns: 61 }))).toBe('tributeTooHigh');
  });
});

describe('technology', () => {
  test('weighs what could be learned against what would be given away', () => {
    const table = council({ customs: { red: { coalition: 20 } } });
    table.game.factions.red!.technologies = ['warp', 'ghostFire'];
    table.game.factions.blue!.technologies = ['guns', 'plating'];
    expect(interestsOf(table, 'red', samples.technology)).toEqual({
      'lean.learns': 6,
      'lean.teaches': -2,
      'lean.attitude.coalition': 5,
    });
    expect(interestsOf(table, 'green', samples.technology)).toEqual({ 'lean.learns': 9 });
    enact(table, samples.technology);
    expect(table.alliance.charter.technology).toBe(true);
    expect(refusedWith(table, 'red', samples.technology)).toBe('nothingChanges');
  });
});

describe('admission', () => {
  test('weighs opinion, strength against the enemy, shared enemies, and the dilution of shares', () => {
    const table = council({ factions: { red: { envoys: true }, blue: {}, green: {}, grey: {}, foe: {} } });
    table.game.relations['foe|red'] = { ...war(), begunBy: 'red' };
    table.game.relations['foe|grey'] = { ...war(), begunBy: 'grey' };
    table.game.factions.foe!.might = { fleets: 303, industry: 0 };
    think(table.game, 'red', 'grey', 20);
    expect(interestsOf(table, 'red', samples.admission)).toEqual({
      'lean.regard grey': 10,
      'lean.strength grey': 5,
      'lean.sharedEnemies grey': 12,
      'lean.diluted': -10,
    });
  });

  test('a guest without envoys finds an invitation, and joins when it signs', () => {
    const table = council();
    table.game.factions.grey!.envoys = false;
    const events = enact(table, samples.admission);
    expect(events.map(({ type }) => type)).toEqual(['foundingProposed']);
    const [founding] = Object.values(table.game.foundings);
    expect(founding).toMatchObject({
      members: ['blue', 'green', 'grey', 'red'],
      signed: ['blue', 'green', 'red'],
    });
    expect(Object.values(founding!.shares).reduce((sum, share) => sum + share, 0)).toBe(1000);
  });

  test('is refused of members, enemies, and members of others', () => {
    expect(refusedWith(council(), 'red', { kind: 'admission', faction: 'blue' })).toBe('isMember');
    const wars = [['green', 'grey']] as const;
    expect(refusedWith(council({ wars }), 'red', samples.admission)).toBe('atWarWithMember');
    const table = council();
    table.game.factions.grey!.alliance = 'other';
    expect(refusedWith(table, 'red', samples.admission)).toBe('memberElsewhere');
  });
});

function war() {
  return {
    kind: 'war' as const,
    since: 0,
    until: 0,
    cause: 'conquest' as const,
    goals: {},
    losses: {},
    taken: {},
  };
}

describe('expulsion and censure', () => {
  test('the target is against it; others go by opinion, by what it took, by what would be lost', () => {
    const table = withSpoil({ alliance: { broker: 'green' } });
    table.alliance.council!.accounts = { red: { given: { ships: 100 }, received: {} } };
    think(table.game, 'red', 'blue', -60);
    expect(interestsOf(table, 'blue', samples.expulsion)).toEqual({ 'lean.expelled': -120 });
    expect(interestsOf(table, 'red', samples.expulsion)).toEqual({
      'lean.bond': -30,
      'lean.regard blue': 30,
      'lean.weaker blue': -7,
      'lean.rid blue': 6,
      'lean.takes blue': 20,
    });
    expect(interestsOf(table, 'green', samples.expulsion)).toMatchObject({ 'lean.chair': -40 });
    expect(interestsOf(table, 'blue', samples.censure)).toEqual({ 'lean.censured': -60 });
    expect(interestsOf(table, 'red', samples.censure)).toEqual({
      'lean.custom': -8,
      'lean.regard blue': 30,
      'lean.takes blue': 20,
    });
  });

  test('who is expelled is a member no more', () => {
    const table = council();
    enact(table, samples.expulsion);
    expect(table.alliance.members).toEqual(['green', 'red']);
    expect(table.game.factions.blue!.alliance).toBeNull();
    expect(refusedWith(table, 'red', { kind: 'expulsion', member: 'green' })).toBe('tooFewMembers');
  });

  test('a censure costs prestige and is remembered', () => {
    const table = council();
    enact(table, samples.censure);
    expect(table.game.factions.blue!.prestige).toBe(-10);
    expect(recalls(table, 'blue', 'censured')).toMatchObject({ points: -20 });
  });

  test('nobody moves either against himself or a stranger', () => {
    for (const kind of ['expulsion', 'censure'] as const) {
      expect(refusedWith(council(), 'red', { kind, member: 'red' })).toBe('againstOneself');
      expect(refusedWith(council(), 'red', { kind, member: 'grey' })).toBe('notMember');
    }
  });
});

describe('the law on subject peoples', () => {
  const customs = { red: { bondage: 40 }, blue: { bondage: -80, equality: 40 } };

  test('weighs conviction by every step, own bondage, kin, and who keeps the lists', () => {
    const table = withSpoil({ customs, alliance: { offices: { intendant: 'red' } } });
    table.game.factions.green!.species = 'lizard';
    expect(interestsOf(table, 'red', samples.subjects)).toEqual({
      'lean.attitude.bondage': -20,
      'lean.keepsSubjects': -15,
    });
    expect(interestsOf(table, 'blue', samples.subjects)).toEqual({
      'lean.attitude.bondage': 40,
      'lean.attitude.equality': 20,
      'lean.ownBondage': -16,
    });
    expect(interestsOf(table, 'green', samples.subjects)).toEqual({ 'lean.kin': 20 });
  });

  test('freedom frees at once; clients at least leaves those in bondage as they are', () => {
    const free = withSpoil();
    const events = enact(free, samples.subjects);
    expect(free.game.worlds['y.rock']!.people[0]!.status).toBe('citizen');
    expect(events).toMatchObject([{ type: 'peopleFreed', faction: 'blue', worlds: ['y.rock'] }]);
    const clients = withSpoil();
    enact(clients, { kind: 'subjects', law: 'clients' });
    expect(clients.alliance.charter.subjects).toBe('clients');
    expect(clients.game.worlds['y.rock']!.people[0]!.status).toBe('enslaved');
    expect(refusedWith(clients, 'red', { kind: 'subjects', law: 'clients' })).toBe('nothingChanges');
  });

  test('emancipation frees the worlds of one member and brings loyalty and prestige', () => {
    const table = withSpoil({ customs });
    think(table.game, 'red', 'blue', 20);
    expect(interestsOf(table, 'red', samples.emancipation)).toEqual({
      'lean.attitude.bondage': -10,
      'lean.regard blue': -10,
    });
    enact(table, samples.emancipation);
    const { people, loyalty } = table.game.worlds['y.rock']!;
    expect([people[0]!.status, loyalty]).toEqual(['citizen', 90]);
    expect(table.game.factions.blue!.prestige).toBe(3);
    expect(refusedWith(table, 'red', samples.emancipation)).toBe('nobodyInBondage');
    expect(refusedWith(table, 'red', { kind: 'emancipation', member: null })).toBe('nobodyInBondage');
    expect(refusedWith(table, 'red', { kind: 'emancipation', member: 'grey' })).toBe('notMember');
  });
});

describe('election', () => {
  test('the candidate wants it for ambition and weight, rivals do not, the incumbent least', () => {
    const table = council({ customs: { blue: { ambition: 40 } }, alliance: { offices: { supremeLegate: 'red' } } });
    think(table.game, 'green', 'blue', 30);
    expect(interestsOf(table, 'blue', samples.election)).toEqual({
      'lean.candidate supremeLegate': 25,
      'lean.ambition': 10,
      'lean.weight supremeLegate': 15,
    });
    expect(interestsOf(table, 'red', samples.election)).toEqual({
      'lean.candidate supremeLegate': -25,
      'lean.weight supremeLegate': -15,
    });
    expect(interestsOf(table, 'green', samples.election)).toEqual({
      'lean.rivalry blue': -3,
      'lean.regard blue': 15,
    });
  });

  test('the first office makes the leader; the former holder feels passed over', () => {
    const table = council();
    const events = enact(table, { kind: 'election', office: 'regent', holder: 'blue' });
    expect(table.alliance.leader).toBe('blue');
    expect(table.alliance.offices.regent).toEqual({ holder: 'blue', since: 5 });
    expect(events).toMatchObject([{ type: 'officeFilled', office: 'regent', holder: 'blue' }]);
    expect(recalls(table, 'blue', 'honoured')).toBeDefined();
    expect(recalls(table, 'red', 'passedOver')).toBeDefined();
    const elect = (office: string, holder: string) => ({ kind: 'election', office, holder }) as const;
    expect(refusedWith(table, 'red', elect('regent', 'blue'))).toBe('holdsOffice');
    expect(refusedWith(table, 'red', elect('speaker', 'blue'))).toBe('noSuchOffice');
    expect(refusedWith(table, 'red', elect('regent', 'grey'))).toBe('notMember');
  });
});

describe('change of the charter', () => {
  const change = (what: object) => ({ kind: 'charter', change: what }) as unknown as MotionTerms;

  test('own standing before and after decides, with custom against it', () => {
    const table = council();
    const weigh = (member: string) =>
      total(standings(table.game, table.rules, table.alliance)[member]!);
    const before = weigh('red');
    const interests = interestsOf(table, 'red', samples.charter);
    enact(table, samples.charter);
    expect(interests).toEqual({
      'lean.custom': -8,
      'lean.ownStanding': Math.trunc((weigh('red') - before) / 2),
    });
    expect(table.alliance.charter.shares).toEqual({ red: 500, blue: 300, green: 200 });
    expect(weigh('red') - before).toBe(40);
  });

  test.each([
    [{ what: 'majority', permille: 600 }, { majority: 600 }],
    [{ what: 'equalVotes', equal: true }, { equalVotes: true }],
    [{ what: 'war', by: 'members' }, { war: 'members' }],
    [{ what: 'veto', office: 'regent', allowed: true }, { vetoes: ['regent'] }],
  ])('%j is written into the charter', (what, expected) => {
    const table = council();
    expect(refusedWith(table, 'red', change(what))).toBeNull();
    enact(table, change(what));
    expect(table.alliance.charter).toMatchObject(expected);
    expect(refusedWith(table, 'red', change(what))).toBe('nothingChanges');
  });

  test('a new broker takes the chair', () => {
    const table = council();
    const events = enact(table, change({ what: 'broker', broker: 'green' }));
    expect(table.alliance.broker).toBe('green');
    expect(events).toMatchObject([{ type: 'brokerChanged', broker: 'green' }]);
    expect(interestsOf(table, 'green', change({ what: 'broker', broker: null }))).toMatchObject({
      'lean.chair': -40,
    });
  });

  test('what stakes each kind of change has', () => {
    const customs = { red: { ambition: 40 }, blue: { equality: 40 }, green: { coalition: 40 } };
    const table = council({ customs });
    expect(interestsOf(table, 'red', change({ what: 'majority', permille: 600 }))).toEqual({
      'lean.custom': -8,
      'lean.attitude.ambition': -10,
    });
    expect(interestsOf(table, 'blue', change({ what: 'majority', permille: 600 }))).toEqual({
      'lean.custom': -8,
      'lean.attitude.equality': 10,
    });
    expect(interestsOf(table, 'red', change({ what: 'war', by: 'members' }))).toEqual({
      'lean.custom': -8,
      'lean.freeHand': 10,
    });
    expect(interestsOf(table, 'green', change({ what: 'war', by: 'members' }))).toEqual({
      'lean.custom': -8,
      'lean.attitude.coalition': -10,
    });
    const veto = change({ what: 'veto', office: 'regent', allowed: true });
    expect(interestsOf(table, 'red', veto)).toEqual({ 'lean.custom': -8, 'lean.veto regent': 15 });
    expect(interestsOf(table, 'blue', veto)).toEqual({
      'lean.custom': -8,
      'lean.vetoOfOthers regent': -15,
    });
  });

  test.each([
    [{ what: 'shares', member: 'red', from: 'grey', permille: 1 }, 'notMember'],
    [{ what: 'shares', member: 'red', from: 'red', permille: 1 }, 'nothingChanges'],
    [{ what: 'shares', member: 'red', from: 'green', permille: 201 }, 'shareTooLarge'],
    [{ what: 'majority', permille: 499 }, 'majorityRange'],
    [{ what: 'veto', office: 'speaker', allowed: true }, 'noSuchOffice'],
    [{ what: 'broker', broker: 'grey' }, 'notMember'],
  ])('%j is refused: %s', (what, code) => {
    expect(refusedWith(council(), 'red', change(what))).toBe(code);
  });
});

describe('dissolution', () => {
  test('the discontented want it; common enemies and the broker’s chair speak against it', () => {
    const table = council({ wars: [['red', 'grey']], alliance: { broker: 'green' } });
    think(table.game, 'blue', 'red', -40);
    expect(interestsOf(table, 'green', samples.dissolution)).toMatchObject({
      'lean.custom': -8,
      'lean.company': -12,
      'lean.chair': -40,
    });
    expect(interestsOf(table, 'blue', samples.dissolution)).toMatchObject({ 'lean.regard red': 20 });
    enact(table, samples.dissolution);
    expect(table.game.alliances).toEqual({});
  });
});
