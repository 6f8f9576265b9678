import { type ComponentType, useId } from 'react';
import type { DecisionId, FactionId, Roles } from '../../../sim';
import { decisionPageWords } from '../../../text';
import { useSession } from '../../shell/session';
import { Bier, Chamber, HandOver, Prisoner, Spy, Throne } from './courtMotifs';
import './DecisionPicture.css';
import type { Drawn, Shown } from './drawn';
import { Foreground, height, Sky, width } from './Stage';
import { type Motif, sceneOf } from './sceneOf';
import { Broken, Fleet, Fronts, World, Yard } from './spaceMotifs';
import { Crowd, Works } from './streetMotifs';

const drawings: Readonly<Record<Motif, ComponentType<Drawn>>> = {
  fleet: Fleet,
  world: World,
  chamber: Chamber,
  handOver: HandOver,
  prisoner: Prisoner,
  crowd: Crowd,
  throne: Throne,
  spy: Spy,
  works: Works,
  bier: Bier,
  yard: Yard,
  broken: Broken,
  fronts: Fronts,
};

/** What no power's colour is. */
const nobody: Shown = { colour: '#8f7a52', emblem: null, hulls: 'other' };

interface DecisionPictureProps {
  decision: DecisionId;
  by: FactionId;
  roles: Roles;
}

/** A decision drawn from a kit of parts: always the same for the same decision, in the colours of those concerned. */
export function DecisionPicture({ decision, by, roles }: DecisionPictureProps) {
  const t = decisionPageWords();
  // Colons are not welcome in references to gradients.
  const id = `picture${useId().replaceAll(/\W/g, '')}`;
  const { view, rules, liveryOf } = useSession();
  const content = rules.decisions[decision];
  if (content === undefined) return null;
  const { motif, other } = sceneOf(content, by, roles, new Set(Object.keys(view.factions)));
  const shown = (power: FactionId): Shown => {
    const { colour, emblem } = liveryOf(power);
    const culture = view.factions[power]?.culture ?? '';
    return { colour, emblem, hulls: rules.cultures[culture]?.silhouette ?? 'other' };
  };
  const drawn: Drawn = {
    id,
    own: shown(by),
    other: other === null ? nobody : shown(other),
    seed: `${decision} ${by}`,
  };
  const Drawing = drawings[motif];
  return (
    <svg
      className="ra-decision-picture"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={t.pictures[motif]}
    >
      <Sky {...drawn} />
      <Drawing {...drawn} />
      <Foreground id={id} />
    </svg>
  );
}
