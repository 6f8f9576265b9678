import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { opinionBand, opinionColours } from '../../../content/opinionBands';
import type { FactionId } from '../../../sim';
import { signed, words } from '../../../text';
import { classes } from '../../kit/classes';
import { Emblem } from '../../kit/Emblem';
import { useSession } from '../../shell/session';
import {
  allianceArcs,
  bowedPath,
  halfPath,
  lineBetween,
  lineLook,
  neighbourOn,
  type Point,
  ringOf,
  type WebLine,
  webLines,
} from './model/web';
import { opinionStyle, opinionWord } from './Opinion';
import { PairNote } from './PairNote';
import './RelationWeb.css';

interface RelationWebProps {
  powers: readonly FactionId[];
  chosen: FactionId;
  onChoose: (faction: FactionId) => void;
}

/** Every power on a ring, what binds and parts them, and what they think of the chosen one. */
export function RelationWeb({ powers, chosen, onChoose }: RelationWebProps) {
  const t = words.diplomacy.web;
  const { view, rules, liveryOf } = useSession();
  const [pointed, setPointed] = useState<FactionId | null>(null);
  const ring = useRef<HTMLDivElement>(null);
  const places = useMemo(() => ringOf(powers), [powers]);
  const lines = useMemo(() => webLines(view, rules, powers), [view, rules, powers]);
  const near = ({ a, b }: WebLine) => a === chosen || b === chosen;
  const other = pointed !== null && pointed !== chosen ? pointed : null;
  const walk = (event: KeyboardEvent, from: FactionId) => {
    const next = neighbourOn(powers, from, event.key);
    if (next === null) return;
    event.preventDefault();
    ring.current?.querySelector<HTMLElement>(`[data-power="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <div className="ra-web">
      <section ref={ring} className="ra-web-ring" aria-label={t.label}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <ellipse className="ra-web-orbit" cx="50" cy="50" rx="40" ry="36" />
          <ellipse className="ra-web-orbit ra-web-orbit-inner" cx="50" cy="50" rx="12" ry="10.8" />
          {allianceArcs(view, powers).map(({ alliance, leader, path }) => (
            <path
              key={alliance}
              className="ra-web-arc"
              d={path}
              style={{ stroke: liveryOf(leader).colour }}
            />
          ))}
          {lines.map((line) => (
            <TieLine key={`${line.a} ${line.b}`} line={line} places={places} dim={!near(line)} />
          ))}
          {lines.filter(near).map((line) => (
            <OpinionLines
              key={`${line.a} ${line.b}`}
              line={line}
              places={places}
              lit={other !== null && (line.a === other || line.b === other)}
            />
          ))}
        </svg>
        {powers.map((id) => (
          <RingPower
            key={id}
            id={id}
            place={places.get(id) ?? { x: 50, y: 50 }}
            chosen={chosen}
            onChoose={onChoose}
            onPoint={setPointed}
            onKey={(event) => walk(event, id)}
          />
        ))}
      </section>
      <PairNote line={other === null ? null : lineBetween(view, rules, other, chosen)} />
    </div>
  );
}

interface LineProps {
  line: WebLine;
  places: ReadonlyMap<FactionId, Point>;
}

/** War, truce, alliance or treaty; mere peace is left dark. */
function TieLine({ line, places, dim }: LineProps & { dim: boolean }) {
  const [from, to] = [places.get(line.a), places.get(line.b)];
  const look = lineLook(line);
  if (!from || !to || look === null) return null;
  return <path className="ra-web-tie" data-tie={look} data-dim={dim} d={bowedPath(from, to)} />;
}

/** The opinions both ways: each half in the colour of who is nearer. */
function OpinionLines({ line, places, lit }: LineProps & { lit: boolean }) {
  const [from, to] = [places.get(line.a), places.get(line.b)];
  if (!from || !to) return null;
  const half = (start: Point, end: Point, points: number) => (
    <path
      className="ra-web-opinion"
      data-lit={lit}
      d={halfPath(start, end)}
      style={{ stroke: opinionColours[opinionBand(points)] }}
    />
  );
  return (
    <>
      {half(from, to, line.aOfB)}
      {half(to, from, line.bOfA)}
    </>
  );
}

interface RingPowerProps {
  id: FactionId;
  place: Point;
  chosen: FactionId;
  onChoose: (faction: FactionId) => void;
  onPoint: (faction: FactionId | null) => void;
  onKey: (event: KeyboardEvent) => void;
}

function RingPower({ id, place, chosen, onChoose, onPoint, onKey }: RingPowerProps) {
  const t = words.diplomacy.web;
  const { view, rules, faction, names, liveryOf } = useSession();
  const { colour, emblem } = liveryOf(id);
  const name = names.power(id);
  const isChosen = id === chosen;
  const { bond, aOfB, bOfA } = lineBetween(view, rules, id, chosen);
  const spoken = isChosen
    ? name
    : t.power(
        name,
        names.power(chosen),
        words.nouns.relations[bond],
        `${signed(aOfB)} (${opinionWord(aOfB)})`,
        `${signed(bOfA)} (${opinionWord(bOfA)})`,
      );
  return (
    <button
      type="button"
      data-power={id}
      data-side={place.y < 50 ? 'top' : 'foot'}
      className={classes('ra-web-power', id === faction && 'ra-web-own')}
      aria-pressed={isChosen}
      aria-label={spoken}
      tabIndex={isChosen ? 0 : -1}
      style={{ left: `${place.x}%`, top: `${place.y}%`, color: colour }}
      onClick={() => onChoose(id)}
      onMouseEnter={() => onPoint(id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(id)}
      onBlur={() => onPoint(null)}
      onKeyDown={onKey}
    >
      <Emblem culture={emblem} />
      <span className="ra-web-name" title={name}>
        {name}
      </span>
      {!isChosen && (
        <span className="ra-web-mind" style={opinionStyle(aOfB)}>
          {signed(aOfB)}
        </span>
      )}
    </button>
  );
}
