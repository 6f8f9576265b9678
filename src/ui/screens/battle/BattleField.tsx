import { useMemo } from 'react';
import type { Action, BattleRecord, Combatant } from '../../../sim';
import { contentName, words } from '../../../text';
import { classes } from '../../kit/classes';
import { Icon } from '../../kit/Icon';
import { ShipShape } from '../../kit/ShipShape';
import { useSession } from '../../shell/session';
import './BattleField.css';
import { formationOf, type Post } from './formation';
import type { Playback, Stand } from './playback';

/** Shots that still glow behind the latest. */
const trail = 3;

interface BattleFieldProps {
  playback: Playback;
  /** Acts shown so far. */
  step: number;
}

/** Two lines of ships and what flies between them. */
export function BattleField({ playback, step }: BattleFieldProps) {
  const t = words.screens.battle;
  const { record, frames, states } = playback;
  const posts = useMemo(() => formationOf(record), [record]);
  const stands = states[step] ?? [];
  const recent = frames.slice(Math.max(0, step - trail), step);
  return (
    <div className="ra-field-of-battle" role="img" aria-label={t.scene}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {recent.map(({ action }, index) => (
          <Beam
            // biome-ignore lint/suspicious/noArrayIndexKey: acts are told apart by their place in the battle
            key={step - recent.length + index}
            action={action}
            posts={posts}
            record={record}
            age={recent.length - 1 - index}
          />
        ))}
      </svg>
      {record.combatants.map((combatant, index) => (
        <Unit
          key={combatant.id}
          combatant={combatant}
          post={posts[index]}
          stand={stands[index]}
          struck={recent.at(-1)?.action}
          index={index}
        />
      ))}
    </div>
  );
}

interface BeamProps {
  action: Action;
  posts: readonly Post[];
  record: BattleRecord;
  /** 0 for the latest. */
  age: number;
}

function Beam({ action, posts, record, age }: BeamProps) {
  const { liveryOf } = useSession();
  if (action.kind !== 'shot' && action.kind !== 'boarded') return null;
  const from = posts[action.by];
  const to = posts[action.at];
  const faction = record.combatants[action.by]?.faction ?? null;
  if (!from || !to) return null;
  const missed = action.kind === 'shot' && !action.hit;
  const drift = missed ? 6 : 0;
  const d = `M${from.x} ${from.y}L${to.x} ${to.y + drift}`;
  return (
    <g
      className="ra-beam"
      data-kind={action.kind}
      data-missed={missed}
      style={{ opacity: 1 - age * 0.35 }}
    >
      <path d={d} stroke={faction === null ? '#d9cdb8' : liveryOf(faction).colour} />
      <path d={d} className="ra-beam-core" />
    </g>
  );
}

interface UnitProps {
  combatant: Combatant;
  post: Post | undefined;
  stand: Stand | undefined;
  struck: Action | undefined;
  index: number;
}

function Unit({ combatant, post, stand, struck, index }: UnitProps) {
  const t = words.screens.battle;
  const { view, rules, liveryOf } = useSession();
  if (!post || !stand) return null;
  const shipClass = rules.shipClasses[combatant.class];
  const culture =
    rules.cultures[view.factions[combatant.faction ?? '']?.culture ?? ''] ??
    rules.cultures[shipClass?.builders[0] ?? ''];
  const colour = liveryOf(combatant.faction).colour;
  const hit = struck && struck.kind !== 'revealed' && struck.at === index;
  const fate = t.fates[stand.fate];
  return (
    <span
      className={classes('ra-unit', hit && 'ra-unit-hit')}
      data-side={combatant.side}
      data-fate={stand.fate}
      title={`${combatant.name} · ${shipClass ? contentName(rules, 'shipClasses', shipClass.id) : ''} · ${fate}`}
      style={{ left: `${post.x}%`, top: `${post.y}%`, fontSize: `${post.size}rem`, color: colour }}
    >
      {combatant.kind === 'world' ? (
        <Icon name="garrison" />
      ) : (
        <ShipShape
          culture={culture?.silhouette ?? 'other'}
          shipRole={shipClass?.role ?? 'cruiser'}
        />
      )}
      <span className="ra-unit-bars">
        <span
          style={{ width: share(stand.shields, combatant.shields) }}
          className="ra-unit-shields"
        />
        <span style={{ width: share(stand.hull, combatant.maxHull) }} className="ra-unit-hull" />
      </span>
    </span>
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0' : `${Math.min(100, Math.round((100 * part) / whole))}%`;
}
