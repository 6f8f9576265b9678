import type { PersonsNumbers } from '../../../src/sim';

/**
 * For tests. People: points, permille, turns, stocks.
 */
export const personsNumbers = {
  loyalty: {
    base: 50, // points
    honour: 200, // permille
    exhaustion: 250, // permille
    prestige: 300, // permille
    mostPrestige: 25, // points
    seat: 10, // points
    post: 5, // points
    heir: 15, // points
    mind: 12, // points
    kin: 20, // points
    friend: 15, // points
    rival: -25, // points
  },
  ambition: {
    base: 30, // points
    nature: 500, // permille
    custom: 250, // permille
    abler: 3, // points
    kin: 10, // points
    rival: 15, // points
  },
  succession: {
    heir: {
      attack: 1, // points
      ground: 0, // points
      administration: 2, // points
      seat: 10, // points
      fleet: 5, // points
      sector: 0, // points
      heir: 60, // points
      kin: 40, // points
      ambition: 100, // permille
      voice: 0, // points
      people: 0, // permille
      war: 0, // points
      weary: 0, // permille
      holds: 30, // points
      prestige: 100, // permille
      blame: 150, // permille
      challenge: 1000, // permille
      term: 0, // turns
      recall: 0, // influence
      death: 700, // permille
    },
    contest: {
      attack: 3, // points
      ground: 2, // points
      administration: 1, // points
      seat: 5, // points
      fleet: 15, // points
      sector: 0, // points
      heir: 15, // points
      kin: 5, // points
      ambition: 200, // permille
      voice: 4, // points
      people: 0, // permille
      war: 0, // points
      weary: 0, // permille
      holds: 20, // points
      prestige: 250, // permille
      blame: 250, // permille
      challenge: 900, // permille
      term: 0, // turns
      recall: 0, // influence
      death: 500, // permille
    },
    council: {
      attack: 0, // points
      ground: 0, // points
      administration: 3, // points
      seat: 10, // points
      fleet: 0, // points
      sector: 5, // points
      heir: 10, // points
      kin: 5, // points
      ambition: 50, // permille
      voice: 12, // points
      people: 100, // permille
      war: 0, // points
      weary: 0, // permille
      holds: 15, // points
      prestige: 100, // permille
      blame: 150, // permille
      challenge: 0, // permille
      term: 0, // turns
      recall: 60, // influence
      death: 0, // permille
    },
    command: {
      attack: 2, // points
      ground: 0, // points
      administration: 2, // points
      seat: 8, // points
      fleet: 8, // points
      sector: 6, // points
      heir: 10, // points
      kin: 0, // points
      ambition: 100, // permille
      voice: 6, // points
      people: 0, // permille
      war: 6, // points
      weary: 300, // permille
      holds: 20, // points
      prestige: 150, // permille
      blame: 200, // permille
      challenge: 0, // permille
      term: 0, // turns
      recall: 80, // influence
      death: 0, // permille
    },
    election: {
      attack: 1, // points
      ground: 0, // points
      administration: 3, // points
      seat: 5, // points
      fleet: 0, // points
      sector: 4, // points
      heir: 10, // points
      kin: 0, // points
      ambition: 50, // permille
      voice: 6, // points
      people: 300, // permille
      war: 0, // points
      weary: 0, // permille
      holds: 12, // points
      prestige: 200, // permille
      blame: 300, // permille
      challenge: 0, // permille
      term: 48, // turns
      recall: 80, // influence
      death: 0, // permille
    },
  },
  contest: {
    months: 3, // turns
    rest: 24, // turns
    former: 12, // points
    share: 30, // influence
    sharePoints: 6, // influence
    shame: 6, // prestige
    strife: 6, // points
    yielded: 3, // prestige
    dismissal: 5, // prestige
  },
  heir: {
    influence: 20, // influence
    kept: 12, // turns
  },
  captives: {
    again: 400, // permille
    spared: 700, // permille
    alarm: 25, // points
    calms: 1, // points
    mostAlarm: 60, // points
  },
  execution: {
    shame: 5, // prestige
    head: 3, // times
    radicalism: 10, // points
    support: 8, // points
    loyalty: 4, // points
  },
  careers: {
    level: 12, // points
    perLevel: 12, // points
    mostLevel: 10, // points
    battle: 10, // points
    losses: 8, // points
    flight: 8, // points
    landing: 10, // points
    govern: 2, // points
    rule: 1, // points
    council: 1, // points
    wound: 6, // turns
    missed: 250, // permille
  },
  service: {
    first: 5, // characters
    perShips: 16, // ships
    most: 12, // characters
    spare: 3, // characters
    found: 0, // permille
    able: [3, 6], // points
    other: [1, 4], // points
    long: 180, // turns
    leaves: 8, // permille
  },
} satisfies PersonsNumbers;
