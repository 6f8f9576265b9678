import {
  type Alliance,
  dateOf,
  type FactionId,
  idsOf,
  openOperations,
  pairKey,
  type SystemId,
  type View,
} from '../../../sim';
import { list, type Names, type Sentence, words } from '../../../text';

/** What a line is about, most binding first: each has its mark on the map. */
export type StatecraftTopic = 'zone' | 'staging' | 'target' | 'intent' | 'goal' | 'enemyGoal';

export interface StatecraftLine {
  readonly topic: StatecraftTopic;
  readonly sentence: Sentence;
}

/** What treaties, joint operations, allies' intents and wars say of a system. */
export function systemStatecraft(view: View, names: Names, system: SystemId): StatecraftLine[] {
  const councils = Object.values(view.alliances).filter(({ council }) => council !== null);
  return [
    ...zoneLines(view, names, system),
    ...councils.flatMap((alliance) => operationLines(view, names, alliance, system)),
    ...councils.flatMap((alliance) => intentLines(view, names, alliance, system)),
    ...goalLines(view, names, system),
  ];
}

/** One line for all armistices whose zone the system is in and which end on the same turn. */
function zoneLines(view: View, names: Names, system: SystemId): StatecraftLine[] {
  const t = words.statecraftMap;
  const parties = new Map<number, Set<FactionId>>();
  for (const treaty of Object.values(view.treaties)) {
    if (!treaty.terms.zone.includes(system)) continue;
    const known = parties.get(treaty.until) ?? new Set();
    parties.set(treaty.until, known);
    for (const party of treaty.parties) known.add(party);
  }
  return [...parties].map(([until, powers]) => {
    const named = list([...powers].sort().map(names.faction), words.naming.and);
    const last = until === 0 ? null : dateOf(view.frame, until);
    return { topic: 'zone', sentence: t.zone(named, last) };
  });
}

function operationLines(
  view: View,
  names: Names,
  alliance: Alliance,
  system: SystemId,
): StatecraftLine[] {
  const t = words.statecraftMap;
  const called = openOperations(alliance).map(({ staging, target, strike, status }) => {
    const stage = status === 'striking' ? status : ('gathering' as const);
    return { staging, target, strike, stage };
  });
  const moved = (alliance.council?.agenda ?? []).flatMap(({ terms }) => {
    if (terms.kind !== 'operation') return [];
    const { staging, target, strike } = terms;
    return [{ staging, target, strike, stage: 'proposed' as const }];
  });
  return [...called, ...moved].flatMap(({ staging, target, strike, stage }): StatecraftLine[] => {
    const date = dateOf(view.frame, strike);
    if (staging === system) {
      return [{ topic: 'staging', sentence: t.staging(stage, names.system(target), date) }];
    }
    if (target !== system) return [];
    return [{ topic: 'target', sentence: t.target(stage, names.system(staging), date) }];
  });
}

/** Allies' only: one's own intents need no telling. */
function intentLines(
  view: View,
  names: Names,
  { council }: Alliance,
  system: SystemId,
): StatecraftLine[] {
  const t = words.statecraftMap;
  const said = Object.entries(council?.intents ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return said
    .filter(([member]) => member !== view.faction)
    .flatMap(([member, intents]) =>
      intents
        .filter((intent) => intent.system === system)
        .map(({ kind }) => ({
          topic: 'intent' as const,
          sentence: t.intent(names.faction(member), kind),
        })),
    );
}

/** Aims of the wars the viewer fights: its own, and its enemies' on it. */
function goalLines(view: View, names: Names, system: SystemId): StatecraftLine[] {
  const t = words.statecraftMap;
  return idsOf(view.factions).flatMap((other): StatecraftLine[] => {
    const relation = view.relations[pairKey(view.faction, other)];
    if (relation?.kind !== 'war') return [];
    const wants = (faction: FactionId) => relation.goals[faction]?.includes(system) ?? false;
    const lines: StatecraftLine[] = [];
    if (wants(view.faction)) lines.push({ topic: 'goal', sentence: t.goal(names.faction(other)) });
    if (wants(other))
      lines.push({ topic: 'enemyGoal', sentence: t.enemyGoal(names.faction(other)) });
    return lines;
  });
}
