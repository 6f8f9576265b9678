import type {
  Alliance,
  FactionId,
  Intent,
  OperationTerms,
  Pattern,
  Relation,
  SystemId,
  View,
} from '../../sim';
import { openOperations } from '../../sim';
import type { MapMode } from '../../store/contract';
import type { LegendCode, OperationStage } from '../../store/mapPort';
import { brass, ember, neutral, type Rgb } from './colour';
import type { MapModel } from './mapModel';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A neutral zone; armistices over the same systems are drawn as one. */
export interface ZoneMark {
  /** The systems in order of id: zones over the same systems are the same zone. */
  readonly key: string;
  /** Indices into the model's systems. */
  readonly systems: readonly number[];
}

/** A joint operation of one's own alliance, or one moved in its Council. Map units. */
export interface OperationMark {
  readonly key: string;
  readonly staging: Point;
  readonly target: Point;
  /** The turn on which the fleets set out. */
  readonly strike: number;
  readonly stage: OperationStage;
}

/** What an ally says it is about to do at a system. Map units. */
export interface IntentMark extends Point {
  readonly faction: FactionId;
  readonly colour: Rgb;
  readonly kind: Intent['kind'];
  /** Its place among the marks around the system, from 0. */
  readonly place: number;
}

/** What treaties, the Council, allies and wars write upon the chart. */
export interface Statecraft {
  readonly zones: readonly ZoneMark[];
  readonly operations: readonly OperationMark[];
  readonly intents: readonly IntentMark[];
  /** Systems the viewer wants from the wars it fights. */
  readonly goals: readonly Point[];
}

/** Modes that tell who rules and who holds with whom; the others keep the ground for figures. */
const political: readonly MapMode[] = ['political', 'alliance', 'standing', 'diplomacy'];

/** Worked out when the view or the map mode changes, never per frame. */
export function statecraftOf(view: View, model: MapModel, mode: MapMode): Statecraft {
  const councils = openCouncils(view);
  return {
    zones: political.includes(mode) ? zoneMarks(view, model) : [],
    operations: councils.flatMap((alliance) => operationMarks(model, alliance)),
    intents: intentMarks(model, councils),
    goals: goalMarks(view, model),
  };
}

interface StatecraftEntry {
  readonly code: LegendCode;
  readonly colour: Rgb;
  readonly pattern?: Pattern;
}

/** The marks there are on the chart now, by the codes of the legend. */
export function statecraftLegend(view: View, mode: MapMode): StatecraftEntry[] {
  const zoned = Object.values(view.treaties).some(({ terms }) => terms.zone.length > 0);
  const planned = openCouncils(view).some((alliance) => plansOf(alliance).length > 0);
  const operation: StatecraftEntry[] = [
    { code: 'mark.gathering', colour: brass },
    { code: 'mark.strike', colour: ember },
  ];
  return [
    ...(zoned && political.includes(mode)
      ? [{ code: 'mark.zone' as const, colour: neutral, pattern: 'diagonal' as const }]
      : []),
    ...(planned ? operation : []),
  ];
}

/** The neutral zones of all armistices: they are public. */
export function zoneMarks(view: View, model: MapModel): ZoneMark[] {
  const zones = new Map<string, ZoneMark>();
  for (const { terms } of Object.values(view.treaties)) {
    const ids = [...terms.zone].sort();
    const systems = ids.flatMap((id) => model.systemIndex[id] ?? []);
    const key = ids.join();
    if (systems.length > 0) zones.set(key, { key, systems });
  }
  return [...zones.values()];
}

/** Councils the view looks into: the viewer's own; all of them where nobody looks. */
function openCouncils(view: View): Alliance[] {
  return Object.values(view.alliances).filter(({ council }) => council !== null);
}

interface Plan {
  readonly id: string;
  readonly terms: Pick<OperationTerms, 'staging' | 'target' | 'strike'>;
  readonly stage: OperationStage;
}

/** Operations the Council has called, and those moved in it. */
function plansOf(alliance: Alliance): Plan[] {
  const called = openOperations(alliance).map((operation): Plan => {
    const stage = operation.status === 'striking' ? 'striking' : 'gathering';
    return { id: operation.id, terms: operation, stage };
  });
  const moved = (alliance.council?.agenda ?? []).flatMap(({ id, terms }): Plan[] =>
    terms.kind === 'operation' ? [{ id, terms, stage: 'proposed' }] : [],
  );
  return [...called, ...moved];
}

function operationMarks(model: MapModel, alliance: Alliance): OperationMark[] {
  return plansOf(alliance).flatMap(({ id, terms, stage }) => {
    const [staging, target] = [pointIn(model, terms.staging), pointIn(model, terms.target)];
    return staging && target ? [{ key: id, staging, target, strike: terms.strike, stage }] : [];
  });
}

/** Allies' intents; one's own need no telling. Marks at one system stand beside each other. */
function intentMarks(model: MapModel, councils: readonly Alliance[]): IntentMark[] {
  const placed: Record<SystemId, number> = {};
  const said = councils.flatMap(({ council }) => Object.entries(council?.intents ?? {}));
  return said
    .filter(([faction]) => faction !== model.faction)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([faction, intents]) =>
      intents.flatMap(({ kind, system }) => {
        const at = pointIn(model, system);
        if (!at) return [];
        const place = placed[system] ?? 0;
        placed[system] = place + 1;
        return [{ ...at, faction, colour: colourOf(model, faction), kind, place }];
      }),
    );
}

function colourOf({ powers }: MapModel, faction: FactionId): Rgb {
  return powers.find(({ id }) => id === faction)?.colour ?? neutral;
}

function goalMarks({ faction, relations }: View, model: MapModel): Point[] {
  const wanted = Object.values(relations).flatMap((relation) => goalsOf(relation, faction));
  return [...new Set(wanted)].flatMap((system) => pointIn(model, system) ?? []);
}

function goalsOf({ kind, goals }: Relation, faction: FactionId): readonly SystemId[] {
  return kind === 'war' ? (goals[faction] ?? []) : [];
}

function pointIn(model: MapModel, id: SystemId): Point | null {
  const system = model.systems[model.systemIndex[id] ?? -1];
  return system ? { x: system.x, y: system.y } : null;
}
