import { describe, expect, test } from 'vitest';
import { council, interestsOf, refusedWith, think } from '../../../../support/council';
import { enact, recalls, samples, withSpoil } from '../../../../support/motions';
import { weighs } from '../../../../support/weighs';

describe('admission', () => {
  test('weighs opinion, strength against the enemy, shared enemies, and the dilution of shares', () => {
    const table = council({
      factions: { red: { envoys: true }, blue: {}, green: {}, grey: {}, foe: {} },
    });
    table.game.relations['foe|red'] = { ...war(), begunBy: 'red' };
    table.game.relations['foe|grey'] = { ...war(), begunBy: 'grey' };
    for (const id of Object.keys(table.game.factions)) {
      weighs(table.game, id, { fleets: id === 'foe' ? 300 : 100, industry: 0 });
    }
    think(table.game, 'red', 'grey', 20);
    expect(interestsOf(table, 'red', samples.admission)).toEqual({
      'lean.regard grey': 10,
      'lean.strength grey': 5,
      'lean.sharedEnemies grey': 12,
      'lean.diluted': -30,
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
      // Of blue's 400 in 1000 two thirds would be red's.
      'lean.rid blue': 26,
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
    table.game.factions.green = { ...table.game.factions.green!, species: 'lizard' };
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

  test('stands in the charter, and is not voted on twice', () => {
    const clients = withSpoil();
    enact(clients, { kind: 'subjects', law: 'clients' });
    expect(clients.alliance.charter.subjects).toBe('clients');
    expect(refusedWith(clients, 'red', { kind: 'subjects', law: 'clients' })).toBe(
      'nothingChanges',
    );
  });

  test('weighs own bondage under either law that ends it', () => {
    const table = withSpoil({ customs: {} });
    for (const law of ['clients', 'freedom'] as const) {
      expect(interestsOf(table, 'blue', { kind: 'subjects', law })).toMatchObject({
        'lean.ownBondage': -16,
      });
    }
  });

  test('emancipation weighs own bondage, kin, and who keeps the lists', () => {
    const table = withSpoil({ alliance: { offices: { intendant: 'red' } } });
    table.game.factions.green = { ...table.game.factions.green!, species: 'lizard' };
    const all = { kind: 'emancipation', member: null } as const;
    expect(interestsOf(table, 'red', all)).toEqual({
      'lean.keepsSubjects': -15,
      'lean.lawful': -10,
    });
    expect(interestsOf(table, 'blue', all)).toEqual({ 'lean.ownBondage': -16 });
    expect(interestsOf(table, 'green', all)).toEqual({
      'lean.kin': 20,
      'lean.lawful': -10,
    });
  });

  test('emancipation frees the worlds of one member and brings loyalty and prestige', () => {
    const table = withSpoil({ customs });
    think(table.game, 'red', 'blue', 20);
    expect(interestsOf(table, 'red', samples.emancipation)).toEqual({
      'lean.attitude.bondage': -10,
      'lean.lawful': -10,
      'lean.rivalLoses blue': 1,
      'lean.regard blue': -10,
    });
    enact(table, samples.emancipation);
    const { people, loyalty } = table.game.worlds['y.rock']!;
    expect([people[0]!.status, loyalty]).toEqual(['citizen', 90]);
    expect(table.game.factions.blue!.prestige).toBe(3);
    expect(refusedWith(table, 'red', samples.emancipation)).toBe('nobodyInBondage');
    expect(refusedWith(table, 'red', { kind: 'emancipation', member: null })).toBe(
      'nobodyInBondage',
    );
    expect(refusedWith(table, 'red', { kind: 'emancipation', member: 'grey' })).toBe('notMember');
  });
});

describe('election', () => {
  test('the candidate wants it for ambition and weight, rivals do not, the incumbent least', () => {
    const table = council({
      customs: { blue: { ambition: 40 } },
      alliance: { offices: { supremeLegate: 'red' } },
    });
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
    const recall = { ...samples.election, recall: true } as const;
    expect(interestsOf(table, 'green', recall)).toEqual({
      'lean.incumbent red': -15,
      'lean.rivalry blue': -3,
      'lean.regard blue': 15,
    });
  });

  test('who holds an office already is not wanted in a second; who leads must have the fleets', () => {
    const table = council({ alliance: { offices: { regent: 'red', supremeLegate: 'blue' } } });
    weighs(table.game, 'red', { fleets: 300, industry: 10 });
    weighs(table.game, 'blue', { fleets: 100, industry: 90 });
    const regency = { kind: 'election', office: 'regent', holder: 'blue' } as const;
    expect(interestsOf(table, 'green', regency)).toMatchObject({
      'lean.plural blue': -12,
      'lean.abler blue': -20,
    });
    expect(interestsOf(table, 'green', samples.election)).not.toHaveProperty('lean.abler blue');
  });

  test('the first office makes the leader; the former holder feels passed over', () => {
    const table = council();
    const events = enact(table, { kind: 'election', office: 'regent', holder: 'blue' });
    expect(table.alliance.leader).toBe('blue');
    expect(table.alliance.offices.regent).toEqual({ holder: 'blue', since: 5 });
    expect(events).toMatchObject([{ type: 'officeFilled', office: 'regent', holder: 'blue' }]);
    expect(recalls(table, 'blue', 'honoured')).toBeDefined();
    expect(recalls(table, 'red', 'passedOver')).toBeDefined();
    const elect = (office: string, holder: string) =>
      ({ kind: 'election', office, holder }) as const;
    expect(refusedWith(table, 'red', elect('regent', 'blue'))).toBe('holdsOffice');
    expect(refusedWith(table, 'red', elect('speaker', 'blue'))).toBe('noSuchOffice');
    expect(refusedWith(table, 'red', elect('regent', 'grey'))).toBe('notMember');
  });
});
