import { type KeyboardEvent, useRef } from 'react';
import type { TechnologyId } from '../../../sim';
import { contentName, number, words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { useSession } from '../../shell/session';
import type { Study } from './study';
import { node, type Tree, type TreeNode, treeOf } from './treeLayout';

interface TechnologyTreeProps {
  study: Study;
  /** The technology that is being read of. */
  read: TechnologyId | null;
  onRead: (id: TechnologyId) => void;
  onPress: (id: TechnologyId) => void;
}

const rem = (value: number) => `${value}rem`;

/** Six fields, five tiers, and the lines between them; arrow keys walk from node to node. */
export function TechnologyTree({ study, read, onRead, onPress }: TechnologyTreeProps) {
  const t = words.screens.research;
  const { rules } = useSession();
  const tree = treeOf(rules);
  const host = useRef<HTMLElement>(null);
  const walk = (event: KeyboardEvent, from: TreeNode) => {
    const next = neighbour(tree, from, event.key);
    if (!next) return;
    event.preventDefault();
    host.current?.querySelector<HTMLElement>(`[data-id="${next.technology.id}"]`)?.focus();
  };
  const focusable = read ?? tree.nodes[0]?.technology.id;
  return (
    <section
      ref={host}
      className="ra-tree"
      aria-label={t.tree}
      style={{ width: rem(tree.width), height: rem(tree.height) }}
    >
      {tree.tiers.map(({ tier, x }) => (
        <span key={tier} className="ra-tree-tier" style={{ left: rem(x), width: rem(node.width) }}>
          {t.tier(tier)}
        </span>
      ))}
      {tree.bands.map(({ field, y, height }) => (
        <div key={field} className="ra-tree-band" style={{ top: rem(y), height: rem(height) }}>
          <h3>
            <Icon name={`tech-${field}`} /> {words.nouns.fields[field]}
          </h3>
        </div>
      ))}
      <Links tree={tree} study={study} read={read} />
      {tree.nodes.map((each) => (
        <Node
          key={each.technology.id}
          place={each}
          study={study}
          reading={each.technology.id === read}
          tabStop={each.technology.id === focusable}
          onRead={onRead}
          onPress={onPress}
          onKeyDown={(event) => walk(event, each)}
        />
      ))}
    </section>
  );
}

function Links({ tree, study, read }: { tree: Tree; study: Study; read: TechnologyId | null }) {
  return (
    <svg
      className="ra-tree-links"
      viewBox={`0 0 ${tree.width} ${tree.height}`}
      style={{ width: rem(tree.width), height: rem(tree.height) }}
      aria-hidden="true"
    >
      {tree.links.map(({ from, to, path }) => (
        <path
          key={`${from} ${to}`}
          d={path}
          data-known={study.known.has(from)}
          data-read={from === read || to === read}
        />
      ))}
    </svg>
  );
}

interface NodeProps {
  place: TreeNode;
  study: Study;
  reading: boolean;
  tabStop: boolean;
  onRead: (id: TechnologyId) => void;
  onPress: (id: TechnologyId) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function Node({ place, study, reading, tabStop, onRead, onPress, onKeyDown }: NodeProps) {
  const t = words.screens.research;
  const { technology, x, y } = place;
  const { rules } = useSession();
  const { id } = technology;
  const name = contentName(rules, 'technologies', id);
  const state = study.stateOf(id);
  const turns = study.turns.get(id);
  const position = study.list.indexOf(id);
  return (
    <button
      type="button"
      className="ra-tech"
      data-id={id}
      data-state={state}
      aria-pressed={reading}
      aria-label={`${name}: ${t.states[state]}`}
      tabIndex={tabStop ? 0 : -1}
      style={{ left: rem(x), top: rem(y), width: rem(node.width), height: rem(node.height) }}
      onPointerEnter={() => onRead(id)}
      onFocus={() => onRead(id)}
      onClick={() => onPress(id)}
      onKeyDown={onKeyDown}
    >
      <span className="ra-tech-name">{name}</span>
      <span className="ra-tech-aside">
        {state === 'known' && <Icon name="check" />}
        {state === 'secret' && <Icon name="lock" />}
        {position >= 0 && <em>{position + 1}</em>}
        {state !== 'known' && state !== 'secret' && turns == null && number(study.costOf(id))}
        {state !== 'known' && state !== 'secret' && turns != null && (
          <span title={words.screens.months(turns)}>
            <Icon name="time" /> {number(turns)}
          </span>
        )}
      </span>
    </button>
  );
}

/** The nearest node in the direction of an arrow key. */
function neighbour(tree: Tree, from: TreeNode, key: string): TreeNode | undefined {
  const steps: Record<string, readonly [number, number]> = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
  };
  const step = steps[key];
  if (!step) return undefined;
  const [dx, dy] = step;
  const ahead = tree.nodes.filter(
    ({ x, y }) => (x - from.x) * dx + (y - from.y) * dy > 0.1 && (dy === 0 || x === from.x),
  );
  const distance = ({ x, y }: TreeNode) =>
    Math.abs(x - from.x) + Math.abs(y - from.y) * (dx === 0 ? 1 : 2);
  return ahead.reduce<TreeNode | undefined>(
    (best, each) => (best === undefined || distance(each) < distance(best) ? each : best),
    undefined,
  );
}
