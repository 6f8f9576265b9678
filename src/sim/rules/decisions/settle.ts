import type { Telling } from '../../events/telling';
import { inOrder } from '../../lib/ordered';
import type { Refusal } from '../../lib/refusal';
import type {
  ComingDecision,
  Decision,
  DecisionOption,
  OpenDecision,
  TakenDecision,
} from '../../state/decision';
import type { Game } from '../../state/game';
import { isMet } from '../conditions/isMet';
import { decisionPlace } from './decisionPlace';
import { effectOf } from './effectOf';
import { concernedBy, defaultOption, optionsOf } from './outlook';
import { bound, theChooser } from './roles';

/** How an option came to be taken: ordered, or for want of an answer, or of one that could still be. */
export type TakenHow = 'ordered' | 'late' | 'closed';

/**
 * Decisions that were answered are carried out, one power's after the other; where nobody answered in time, or what was
 * chosen cannot be done any more, what comes of doing nothing comes. What was seen coming and has lost its reason
 * passes by.
 * @source invented
 */
export function settleDecisions(game: Game, context: Telling): void {
  if (game.decisions === undefined) return;
  for (const open of inOrder(game.decisions)) {
    const decision = context.rules.decisions[open.decision];
    if (!decision || game.factions[open.by]?.alive !== true) remove(game, open);
    else if (game.turn < open.asked) passBy(game, context, decision, open);
    else if (open.chosen !== undefined || game.turn >= open.due)
      take(game, context, decision, open);
  }
}

function remove(game: Game, { id }: OpenDecision): void {
  const { [id]: _, ...others } = game.decisions ?? {};
  if (Object.keys(others).length > 0) game.decisions = others;
  else delete game.decisions;
}

/** In the month before it is asked, what was announced is looked at again. */
function passBy(game: Game, context: Telling, { when }: Decision, open: OpenDecision): void {
  if (when === undefined || game.turn + 1 < open.asked) return;
  const asked = bound(when, open.roles);
  if (asked !== null && isMet(game, context.rules, asked)) return;
  remove(game, open);
  const { id, decision, by } = open;
  const fact = { decision, open: id, faction: by };
  context.emit({ type: 'decisionLapsed', ...fact }, decisionPlace(game, open.roles), [by], false);
}

function take(game: Game, context: Telling, decision: Decision, open: OpenDecision): void {
  const answered = answerTo(game, context, decision, open);
  remove(game, open);
  if (answered === null) return;
  const { option, how, refusal } = answered;
  const { id, by } = open;
  const taken: TakenDecision = {
    decision: decision.id,
    option: option.id,
    by,
    turn: game.turn,
    ...(decision.heard === 'all' && { heard: true as const }),
  };
  game.decided = [...(game.decided ?? []), taken];
  const fact = { decision: decision.id, open: id, faction: by, option: option.id, how };
  const hearers =
    decision.heard === 'all' ? 'all' : decision.heard === 'nobody' ? [by] : concernedBy(option, by);
  context.emit(
    { type: 'decisionTaken', ...fact, ...(refusal && { refusal }) },
    decisionPlace(game, open.roles),
    hearers,
    false,
  );
  for (const effect of option.effects) {
    const { definition, asked } = effectOf(effect);
    const barred = definition.refusal({ realm: game, rules: context.rules, decider: by }, asked);
    // Who did not answer pays what he has: of nothing else can he make an end by it.
    if (barred === null || barred.code === 'giverLacks') {
      definition.apply({ game, context }, asked);
    }
  }
  follow(game, option, open);
}

interface Answered {
  readonly option: DecisionOption;
  readonly how: TakenHow;
  readonly refusal: Refusal | null;
}

function answerTo(
  game: Game,
  { rules }: Telling,
  decision: Decision,
  open: OpenDecision,
): Answered | null {
  const outlooks = optionsOf(game, rules, open);
  const chosen = outlooks.find(({ option }) => option.id === open.chosen);
  if (chosen && chosen.refusal === null) {
    return { option: chosen.option, how: 'ordered', refusal: null };
  }
  const fallback = defaultOption(decision);
  const found = outlooks.find(({ option }) => option.id === fallback?.id);
  if (!found) return null;
  const how = chosen === undefined ? 'late' : 'closed';
  return { option: found.option, how, refusal: chosen?.refusal ?? null };
}

function follow(game: Game, { follows = [] }: DecisionOption, open: OpenDecision): void {
  if (follows.length === 0) return;
  const roles = { ...open.roles, [theChooser]: open.by };
  const coming = follows.map(
    ({ decision, after }): ComingDecision => ({ decision, roles, turn: game.turn + after }),
  );
  game.coming = [...(game.coming ?? []), ...coming];
}
