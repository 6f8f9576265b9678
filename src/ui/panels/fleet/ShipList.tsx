import { useState } from 'react';
import {
  asSeen,
  type Fleet,
  type Known,
  type Ship,
  type ShipFigure,
  shipFigures,
  shipFigureTerms,
  shipsOf,
  sightingOf,
} from '../../../sim';
import { number, panelWords } from '../../../text';
import { KnownFigure } from '../../kit/KnownFigure';
import { Meter } from '../../kit/Meter';
import { SectionHead } from '../../kit/SectionHead';
import { ShipShape } from '../../kit/ShipShape';
import { useSession } from '../../shell/session';
import { Explained, plainAmount } from '../shared/Explained';
import { Facts } from '../shared/Facts';
import { RefitButton } from './RefitButton';
import './ShipList.css';

/** The ships of a fleet; a press opens one. */
export function ShipList({ fleet }: { fleet: Fleet }) {
  const t = panelWords().fleet;
  const { view } = useSession();
  const [open, setOpen] = useState<string | null>(null);
  const ships = shipsOf(view, fleet);
  const known = (value: number) => asSeen(sightingOf(view, fleet.id), value);
  return (
    <>
      <SectionHead aside={<KnownFigure known={known(ships.length)} />}>{t.ships}</SectionHead>
      <ul className="ra-ships">
        {ships.map((ship) => (
          <li key={ship.id}>
            <ShipRow
              ship={ship}
              open={open === ship.id}
              onPress={() => setOpen(open === ship.id ? null : ship.id)}
            />
            {open === ship.id && <ShipDetails ship={ship} known={known} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function ShipRow({ ship, open, onPress }: { ship: Ship; open: boolean; onPress: () => void }) {
  const t = panelWords().fleet;
  const { view, rules, names, liveryOf } = useSession();
  const { hull } = shipFigures(view, rules, ship);
  const culture = view.factions[ship.faction]?.culture ?? '';
  return (
    <button type="button" className="ra-ship-row" aria-expanded={open} onClick={onPress}>
      <span style={{ color: liveryOf(ship.faction).colour }}>
        <ShipShape
          culture={rules.cultures[culture]?.silhouette ?? 'other'}
          shipRole={rules.shipClasses[ship.class]?.role ?? 'cruiser'}
        />
      </span>
      <span className="ra-ship-name">
        {ship.name}
        <small>
          {names.shipClass(ship.class)} · {t.crewLevel(ship.crew)}
        </small>
      </span>
      <Meter
        label={`${t.hull} ${t.hullOf(ship.hull, hull)}`}
        value={ship.hull}
        max={hull}
        tone={ship.hull * 10 < hull * 7 ? 'bad' : 'good'}
      />
    </button>
  );
}

const shownFigures = [
  'hull',
  'shields',
  'attack',
  'shots',
  'accuracy',
  'evasion',
  'sensors',
  'sensorRange',
  'cloak',
  'troops',
  'speed',
  'endurance',
] as const satisfies readonly ShipFigure[];

/** Every figure of a ship, each opening its sum. */
function ShipDetails({ ship, known }: { ship: Ship; known: (value: number) => Known }) {
  const t = panelWords().fleet;
  const { view, rules, names, faction, commands } = useSession();
  const figures = shipFigures(view, rules, ship);
  const shipClass = rules.shipClasses[ship.class];
  return (
    <div className="ra-ship-details">
      <Facts
        facts={[
          ...shownFigures
            .filter((figure) => figures[figure] > 0)
            .map((figure) => ({
              label: panelWords().figures[figure],
              value: (
                <KnownFigure known={known(figures[figure])}>
                  <Explained
                    title={panelWords().figures[figure]}
                    terms={shipFigureTerms(view, rules, ship, figure)}
                    format={plainAmount}
                  >
                    {number(figures[figure])}
                  </Explained>
                </KnownFigure>
              ),
            })),
          { label: t.crew, value: <KnownFigure known={known(ship.crew)} /> },
          ship.troops > 0
            ? { label: t.troops, value: <KnownFigure known={known(ship.troops)} /> }
            : null,
          shipClass && shipClass.traits.length > 0
            ? { label: t.traits, value: shipClass.traits.map(names.anything).join(', ') }
            : null,
        ]}
      />
      {commands && ship.faction === faction && <RefitButton ship={ship} />}
    </div>
  );
}
