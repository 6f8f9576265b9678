import type { OpenGame } from '../../src/store';

type Given = Pick<OpenGame, 'rules' | 'seat' | 'base'> & Partial<OpenGame>;

/** A game as the store holds it when a seat has just been shown it, with what a test gives. */
export function openGame(given: Given): OpenGame {
  const { base, seat } = given;
  return {
    setup: { scenario: 'x', seed: 'a test', luck: 'full', players: {} },
    scenario: {
      id: 'x',
      title: 'X',
      subtitle: '',
      continuity: '',
      year: 2295,
      briefing: [],
      history: [],
      factions: [],
    },
    chart: base.chart,
    frame: base.frame,
    month: { turn: base.turn, over: false, fallen: [], fell: [] },
    seatStates: {},
    seats: seat === null ? [] : [seat],
    kept: null,
    view: base,
    orders: [],
    undone: [],
    events: [],
    battles: [],
    staff: { did: [], gone: {}, stopped: [] },
    pursuits: {},
    hash: '',
    asTold: null,
    lapsed: [],
    before: null,
    ...given,
  };
}
