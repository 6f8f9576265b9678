import { advise } from '../ai/advice/advise';
import { computerTurn, humansOf } from '../ai/computerTurn';
import { ruleset } from '../content';
import { build } from '../content/build';
import { loadScenario } from '../content/scenarios';
import {
  appendTurn,
  decode,
  encode,
  type GameFile,
  generateScenario,
  type Issue,
  known,
  parseScenario,
  resolveTurn,
  rulesFor,
  type Scenario,
  type Setup,
  startFile,
  thaw,
  verifySteps,
  viewFor,
} from '../sim';
import { branchOf } from './branch';
import { browserCodec } from './browserCodec';
import { type Historian, historian } from './history';
import type { FileFacts, OpenResult, Simulation, VerifyResult } from './protocol';
import {
  commanded,
  hashNow,
  momentAfter,
  openedSession,
  type Session,
  shownTo,
  withDraft,
} from './session';

/** The simulation behind its interface. It runs anywhere; the page runs it in a worker. */
export function createSimulation(): Simulation {
  let session: Session | null = null;
  let chronicle: Historian = historian(null);
  const open = () => known(session, 'an open game');

  const opened = (next: Session): OpenResult => {
    session = next;
    chronicle = historian(commanded(next.file));
    return { opened: openedSession(next) };
  };

  return {
    async newGame(setup) {
      const scenario = setup.sandbox
        ? generateScenario(setup.sandbox, ruleset)
        : await loadScenario(setup.scenario);
      return opened(startSession(known(scenario, `scenario ${setup.scenario}`), setup));
    },

    async openFile(bytes) {
      const read = await sessionIn(bytes);
      return 'issues' in read ? read : opened(read.session);
    },

    async lookInto(bytes) {
      const read = await sessionIn(bytes);
      return 'issues' in read ? read : { facts: factsOf(read.kind, read.session) };
    },

    async endTurn(orders, onProgress) {
      const { file, game, rules } = open();
      const humans = humansOf(file.setup);
      const computers = computerTurn(game, rules, file.setup, {
        humans,
        onThinking: (faction, done, of) => onProgress({ kind: 'thinking', faction, done, of }),
      });
      const all = {
        ...computers.orders,
        ...Object.fromEntries(humans.slice(0, 1).map((id) => [id, orders])),
      };
      const result = resolveTurn(game, all, rules, {
        views: computers.views,
        watch: (phase) => onProgress({ kind: 'resolving', phase }),
      });
      session = {
        rules,
        file: appendTurn(file, all, result.game, computers.viewHashes),
        ...result,
      };
      return shownTo(humans[0] ?? null, session, session, hashNow(session.file));
    },

    async advise(given) {
      const { file, game, rules } = open();
      const faction = humansOf(file.setup)[0];
      if (faction === undefined) return { plans: [], leaves: [], made: {} };
      return advise(viewFor(game, rules, faction), rules, { difficulty: 'hard', given });
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

    ledger: async (perspective) => {
      const { file } = open();
      if (perspective === null) return chronicle.of(file).truth;
      if (perspective === commanded(file)) return chronicle.of(file).known;
      // Through other eyes a replay is looked at now and then: what they knew is found again.
      return historian(perspective).of(file).known;
    },
    timeline: async () => chronicle.of(open().file).timeline,

    async frame(turn, perspective) {
      const { file, rules } = open();
      const moment = known(momentAfter(file, turn), `turn ${turn}`);
      const hash = turn === 0 ? file.genesis : known(file.turns[turn - 1], `turn ${turn}`).hash;
      return { ...shownTo(perspective, { file, rules }, moment, hash), turn };
    },

    async branch(turn, faction) {
      const { file, rules } = open();
      const branched = branchOf(file, turn, faction);
      const moment = known(momentAfter(branched, turn), `turn ${turn}`);
      const branch = { file: branched, rules, ...moment };
      opened(branch);
      return openedSession(branch);
    },
  };
}

function startSession(scenario: Scenario, setup: Setup): Session {
  const { file, game } = startFile(scenario, setup, ruleset, build);
  return { file, game, rules: rulesFor(scenario, ruleset), events: [], battles: [] };
}

type Read =
  | { readonly kind: FileFacts['kind']; readonly session: Session }
  | { readonly issues: readonly Issue[] };

/** The game a file holds, or the one its scenario begins. */
async function sessionIn(bytes: Uint8Array): Promise<Read> {
  const decoded = await decode(bytes, ruleset, browserCodec);
  if ('file' in decoded) return { kind: 'game', session: resumed(decoded.file) };
  const parsed = await scenarioIn(bytes);
  if (parsed === null) return decoded;
  const { scenario, issues } = parsed;
  if (scenario === null) return { issues };
  return { kind: 'scenario', session: startSession(scenario, soloSetup(scenario)) };
}

/** A game as its last turn left it; one made by other rules stands at its last kept state. */
function resumed(file: GameFile): Session {
  const rules = rulesFor(file.scenario, ruleset);
  const moment = momentAfter(file, file.turns.length);
  if (moment) return { file, rules, ...moment };
  const last = known(file.keyframes.at(-1), 'a keyframe');
  return { file, rules, game: thaw(file, last), events: [], battles: [] };
}

function factsOf(kind: FileFacts['kind'], { file, game }: Session): FileFacts {
  const faction = commanded(file);
  return {
    kind,
    title: file.scenario.title,
    power: faction === null ? null : (game.factions[faction]?.name ?? faction),
    turns: file.turns.length,
  };
}

/** A scenario file dropped on the page, if that is what it is meant to be. */
async function scenarioIn(bytes: Uint8Array) {
  const unpacked = await browserCodec.unpack(bytes, 4 * 1024 * 1024);
  if ('problem' in unpacked) return null;
  if (
    !/"(briefing|objectives|lanes)"\s*:/.test(unpacked.text) ||
    /"genesis"\s*:/.test(unpacked.text)
  )
    return null;
  return parseScenario(unpacked.text, ruleset);
}

/** A dropped scenario begins at once, the person commanding its first playable power. */
function soloSetup(scenario: Scenario): Setup {
  const chosen = known(
    scenario.factions.find(({ playable }) => playable),
    'a playable faction',
  );
  return {
    scenario: scenario.id,
    seed: scenario.id,
    luck: 'full',
    players: { [chosen.id]: { controller: 'human', difficulty: 'normal', handicap: 0 } },
  };
}
