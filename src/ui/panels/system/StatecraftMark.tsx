import type { StatecraftTopic } from './systemStatecraft';

const chevrons =
  'M3 3l3.2 1.4M3 3l1.4 3.2M13 3l-3.2 1.4M13 3l-1.4 3.2M3 13l3.2-1.4M3 13l1.4-3.2M13 13l-3.2-1.4M13 13l-1.4-3.2';

/** The drawings of the map, small. */
const drawings: Readonly<Record<StatecraftTopic, string>> = {
  zone: 'M2 6l4-4M2 12l2.5-2.5M6.5 7.5l4-4M6 14l4-4M12 8l2-2M11 13l3-3',
  staging: 'M5.5 2v3.5H2M10.5 2v3.5H14M5.5 14v-3.5H2M10.5 14v-3.5H14',
  target: `${chevrons}M8 6.5v3M6.5 8h3`,
  intent: 'M3 4l8 4-8 4 2-4z',
  goal: 'M4 2v12M4 3h9l-2.5 2.5L13 8H4',
  enemyGoal: 'M4 2v12M4 3h9l-2.5 2.5L13 8H4',
};

/** The sign by which the map shows a line of statecraft. */
export function StatecraftMark({ topic }: { topic: StatecraftTopic }) {
  return (
    <svg viewBox="0 0 16 16" className="ra-statecraft-mark" aria-hidden="true">
      <path d={drawings[topic]} fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}
