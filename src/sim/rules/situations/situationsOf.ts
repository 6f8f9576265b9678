import { required } from '../../lib/invariant';
import { inOrder, sortedBy } from '../../lib/ordered';
import type { OpenDecision, TakenDecision } from '../../state/decision';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { ForeseenDay, Situation, Stage } from '../../state/situation';
import { isMet } from '../conditions/isMet';
import type { AimStep } from '../conditions/stepsOf';
import { bound } from '../decisions/roles';
import { type Asked, askedBy } from './askedBy';
import { gaugeOf } from './gaugeOf';
import type { GaugeRange, Reading } from './gauges/definition';
import { isPartPast, isPartTold, isTold } from './told';

/** Who looks at a situation: a role that every situation has. */
export const theViewer = 'the_viewer';

/** Behind it, here, ahead of it; or it will not be: the situation is over, or came past it. */
export type StageState = 'behind' | 'here' | 'ahead' | 'missed';

/** What a stage still wants. */
export interface StageNeeds {
  readonly stage: Stage;
  /** What the bar lacks, in its unit; 0: nothing, null: it cannot be known. */
  readonly lacks: number | null;
  /** What else it asks for, met or not, without what nobody is told of yet. */
  readonly steps: readonly AimStep[];
  /** One of them is enough. */
  readonly either: boolean;
  /** It asks for an answer to what nobody has been asked, as far as who looks knows. */
  readonly untold: boolean;
}

/** A situation as it stands, as far as who looks knows. */
export interface SituationOutlook {
  /** With who looks in the place of the role. */
  readonly situation: Situation;
  readonly range: GaugeRange;
  /** Null where who looks cannot know. Of what moves it, without what nobody is told of yet. */
  readonly reading: Reading | null;
  /** Something may move it that nobody has been asked yet, as far as who looks knows. */
  readonly untold: boolean;
  /** How full the bar is, in permille. */
  readonly share: number;
  /** The stage it is at. */
  readonly stage: Stage;
  /** How each of its stages stands to that, in their order. */
  readonly states: readonly StageState[];
  /** The stage after it that goes on; null where none is left, or all is over. */
  readonly next: StageNeeds | null;
  /** The stages with which it would be over, in their order; none where it is. */
  readonly ends: readonly StageNeeds[];
  readonly over: boolean;
  /** Days to come, the next first; none where it is over. */
  readonly days: readonly ForeseenDay[];
  /** Decisions of it that who looks is asked, or sees coming, the next first. */
  readonly open: readonly OpenDecision[];
  /** Those that were taken and that who looks knows of, in that order. */
  readonly taken: readonly TakenDecision[];
}

/**
 * All situations that a power can follow as things stand, in the order of the file. Of a view: as far as that power
 * knows. `viewer` null: of who sees the whole truth, to whom nothing is hidden. Throws where one has no stage, which
 * no file may bring.
 * @source invented
 */
export function situationsOf(
  realm: Realm,
  rules: Ruleset,
  viewer: FactionId | null,
): SituationOutlook[] {
  return Object.values(rules.situations).flatMap((each) => {
    const situation = bound(each, viewer === null ? {} : { [theViewer]: viewer });
    if (situation === null || !isSeen(realm, rules, situation, viewer)) return [];
    return [outlookOf(realm, rules, situation)];
  });
}

function isSeen(
  realm: Realm,
  rules: Ruleset,
  { who, shows }: Situation,
  viewer: FactionId | null,
): boolean {
  if (viewer === null) return true;
  if (who !== undefined && !who.includes(viewer)) return false;
  return shows === undefined || isMet(realm, rules, shows);
}

function outlookOf(realm: Realm, rules: Ruleset, situation: Situation): SituationOutlook {
  const { definition, asked } = gaugeOf(situation.bar);
  const range = definition.range(asked);
  const reading = definition.read(realm, rules, asked);
  const parts = (reading?.parts ?? []).filter((part) => !isPartPast(realm, part));
  const told = parts.filter((part) => isPartTold(realm, part));
  const { stages, decisions = [] } = situation;
  const has = (stage: Stage) => hasCome(realm, rules, stage, reading);
  const at = Math.max(0, stages.findLastIndex(has));
  const here = required(stages[at], `stage ${at} of ${situation.id}`);
  const over = here.over === true;
  const ahead = over ? [] : stages.slice(at + 1);
  const following = ahead.find((stage) => !stage.over);
  const needs = (stage: Stage) => needsOf(realm, rules, stage, reading);
  return {
    situation,
    range,
    reading: reading && { ...reading, parts: told },
    untold: !over && told.length < parts.length,
    share: shareOf(range, reading),
    stage: here,
    states: stages.map((stage, index) => stateOf(stage, index - at, over, has(stage))),
    next: following === undefined ? null : needs(following),
    ends: ahead.filter((stage) => stage.over).map(needs),
    over,
    days: over ? [] : daysAhead(realm, rules, situation),
    open: sortedBy(
      inOrder(realm.decisions ?? {}).filter(({ decision }) => decisions.includes(decision)),
      ({ asked: on }) => on,
    ),
    taken: (realm.decided ?? []).filter(({ decision }) => decisions.includes(decision)),
  };
}

function daysAhead(realm: Realm, rules: Ruleset, { days = [] }: Situation): ForeseenDay[] {
  const ahead = days.filter(
    ({ turn, when }) => turn >= realm.turn && (when === undefined || isMet(realm, rules, when)),
  );
  return sortedBy(ahead, ({ turn }) => turn);
}

function stateOf(stage: Stage, from: number, over: boolean, has: boolean): StageState {
  if (from === 0) return 'here';
  if (from > 0) return over ? 'missed' : 'ahead';
  return stage.over || (over && !has) ? 'missed' : 'behind';
}

function hasCome(
  realm: Realm,
  rules: Ruleset,
  { at, when }: Stage,
  reading: Reading | null,
): boolean {
  if (at !== undefined && (reading === null || reading.have < at)) return false;
  return when === undefined || isMet(realm, rules, when);
}

const nothing: Asked = { steps: [], met: true, either: false };

function needsOf(realm: Realm, rules: Ruleset, stage: Stage, reading: Reading | null): StageNeeds {
  const { at, when } = stage;
  const lacks = at === undefined ? 0 : reading === null ? null : Math.max(0, at - reading.have);
  const asked = when === undefined ? nothing : askedBy(realm, rules, when);
  const told = asked.steps.filter((step) => isTold(realm, step));
  const untold = told.length < asked.steps.length;
  return { stage, lacks, steps: told, either: asked.either && told.length > 1, untold };
}

function shareOf({ from, full }: GaugeRange, reading: Reading | null): number {
  if (reading === null || full <= from) return 0;
  return Math.floor(((reading.have - from) * 1000) / (full - from));
}
