import { advise } from '../ai/advice/advise';
import { computerTurn } from '../ai/computerTurn';
import { staffTurn } from '../ai/staff/staffTurn';
import { ruleset } from '../content';
import { loadAtlas } from '../content/atlas';
import { build } from '../content/build';
import { loadScenario } from '../content/scenarios';
import {
  appendTurn,
  chronicleOf,
  decode,
  encode,
  type FactionId,
  fileLimits,
  type GameFile,
  generateScenario,
  type Issue,
  parseScenario,
  playable,
  required,
  resolveTurn,
  rulesFor,
  type Scenario,
  type Setup,
  startFile,
  storiesOfMonth,
  thaw,
  verifySteps,
  viewFor,
} from '../sim';
import { branchOf } from './branch';
import { browserCodec } from './browserCodec';
import { type Annals, type Historian, historian } from './history';
import type { FileFacts, Opened, Simulation, VerifyResult } from './protocol';
import {
  hashNow,
  momentAfter,
  monthFacts,
  openedSession,
  type Session,
  seatsOf,
  shownTo,
  stillPlayed,
  withDraft,
} from './session';
import { toldMoment, toldSession } from './told';

/**
 * The simulation behind its interface. It runs anywhere; the page runs it in a worker. To go on with a game
 * that can only be watched throws.
 */
export function createSimulation(): Simulation {
  let session: Session | null = null;
  let seats: Historian = historian([]);
  /** Through other eyes a replay is looked at now and then: what they knew is found again, once. */
  let others: Record<FactionId, Historian> = {};
  /** In which the page is told what a scenario has texts in. */
  let language = '';
  const open = () => required(session, 'an open game');
  /** The open game, to go on with: one of other rules can only be watched. */
  const going = () => {
    const there = open();
    if (playable(there.file, ruleset)) return there;
    throw new Error('A game that was made with other rules or content can only be watched.');
  };

  const annalsOf = (reader: FactionId | null): Annals => {
    const { file } = open();
    if (reader === null) return seats.of(file).truth;
    const known = seats.of(file).known[reader];
    if (known) return known;
    others[reader] ??= historian([reader]);
    return required(others[reader].of(file).known[reader], `the annals of ${reader}`);
  };

  const opened = (next: Session): { opened: Opened } => {
    session = next;
    seats = historian(seatsOf(next.file));
    others = {};
    return { opened: openedSession(toldSession(next, language)) };
  };

  return {
    async newGame(setup, brought = null) {
      const scenario =
        brought ??
        (setup.sandbox
          ? generateScenario(setup.sandbox, ruleset)
          : await loadScenario(setup.scenario));
      return opened(startSession(required(scenario, `scenario ${setup.scenario}`), setup));
    },

    async openFile(bytes, purpose) {
      const read = await readFile(bytes);
      if (!('file' in read)) return read;
      const next = resumed(read.file);
      return purpose === 'watch' && stillPlayed(next) ? { stillPlayed: true } : opened(next);
    },

    async lookInto(bytes) {
      const read = await readFile(bytes);
      return 'file' in read ? { facts: factsOf(toldSession(resumed(read.file), language)) } : read;
    },

    async view(seat) {
      const there = open();
      return shownTo(seat, there, toldMoment(there, there, language), hashNow(there.file));
    },

    async endTurn(ordersBySeat, onProgress) {
      const { file, game, rules } = going();
      const computers = computerTurn(game, rules, file.setup, {
        humans: Object.keys(ordersBySeat),
        onThinking: (faction, done, of) => onProgress({ kind: 'thinking', faction, done, of }),
      });
      const people = staffTurn(game, rules, ordersBySeat);
      const all = { ...computers.orders, ...people.orders };
      const result = resolveTurn(game, all, rules, {
        views: { ...computers.views, ...people.views },
        watch: (phase) => onProgress({ kind: 'resolving', phase }),
      });
      session = {
        rules,
        file: appendTurn(file, all, result.game, computers.viewHashes, people.stopped),
        ...result,
        before: game,
      };
      return monthFacts(session);
    },

    async advise(seat, given) {
      const { game, rules } = going();
      return advise(viewFor(game, rules, seat), rules, given);
    },

    async save(keeping) {
      const { file } = open();
      const kept = keeping
        ? { ...withDraft(file, keeping.draft), campaign: keeping.campaign }
        : file;
      const bytes = await encode(kept, browserCodec);
      return { bytes, turn: file.turns.length + 1, hash: hashNow(file) };
    },

    async redraft(bytes, draft) {
      const decoded = await decode(bytes, ruleset, browserCodec);
      return 'file' in decoded ? encode(withDraft(decoded.file, draft), browserCodec) : null;
    },

    async verify(onProgress): Promise<VerifyResult> {
      const { file } = open();
      const steps = verifySteps(file, ruleset);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return step.value;
        onProgress({ kind: 'verifying', turn: step.value, of: file.turns.length });
        // Lets the page's other questions through between turns.
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    },

    ledger: async (reader) => annalsOf(reader).ledger,
    chronicle: async (reader) => chronicleOf(annalsOf(reader).months),
    stories: async (turn, reader) => storiesOfMonth(annalsOf(reader).months, turn),

    async frame(turn, perspective) {
      const there = open();
      const { file } = there;
      // The month that the game stands at is at hand.
      const moment =
        turn === file.turns.length ? there : required(momentAfter(file, turn), `turn ${turn}`);
      const hash = turn === 0 ? file.genesis : required(file.turns[turn - 1], `turn ${turn}`).hash;
      const told = toldMoment(there, moment, language);
      return { ...shownTo(perspective, there, told, hash), turn };
    },

    async branch(turn, faction) {
      const { file, rules } = going();
      const branched = branchOf(file, turn, faction);
      const moment = required(momentAfter(branched, turn), `turn ${turn}`);
      const branch = { file: branched, rules, ...moment };
      return opened(branch).opened;
    },

    async speak(tag) {
      language = tag;
      return session && openedSession(toldSession(session, language));
    },
  };
}

function startSession(scenario: Scenario, setup: Setup): Session {
  const { file, game } = startFile(scenario, setup, ruleset, build);
  return { file, game, rules: rulesFor(scenario, ruleset), events: [], battles: [], before: null };
}

type Read =
  | { readonly file: GameFile }
  | { readonly scenario: Scenario }
  | { readonly issues: readonly Issue[] };

/** The game or the scenario that a file holds. */
async function readFile(bytes: Uint8Array): Promise<Read> {
  const decoded = await decode(bytes, ruleset, browserCodec);
  const [first] = 'issues' in decoded ? decoded.issues : [];
  if ('file' in decoded || first?.code !== 'otherFile') return decoded;
  const { is } = first.values;
  if (is !== 'scenario') {
    return { issues: [{ ...first, values: { ...first.values, wanted: 'either' } }] };
  }
  const unpacked = await browserCodec.unpack(bytes, fileLimits.length);
  if (!('text' in unpacked)) return decoded;
  const { scenario, issues } = parseScenario(unpacked.text, ruleset, await loadAtlas());
  return scenario === null ? { issues } : { scenario };
}

/** A game as its last turn left it; one made by other rules stands at its last kept state. */
function resumed(file: GameFile): Session {
  const rules = rulesFor(file.scenario, ruleset);
  const moment = momentAfter(file, file.turns.length);
  if (moment) return { file, rules, ...moment };
  const last = required(file.keyframes.at(-1), 'a keyframe');
  return { file, rules, game: thaw(file, last), events: [], battles: [], before: null };
}

function factsOf({ file, game }: Session): FileFacts {
  return {
    title: file.scenario.title,
    powers: seatsOf(file).flatMap((seat) => game.factions[seat] ?? []),
    turns: file.turns.length,
  };
}
