import { useState } from 'react';
import {
  type Fleet,
  type FleetId,
  idsOf,
  type Order,
  type ShipId,
  shipsOf,
  type View,
} from '../../../sim';
import { panelWords, words } from '../../../text';
import { Dialog } from '../../kit/Dialog';
import { Field } from '../../kit/Field';
import { TextInput } from '../../kit/TextInput';
import { useSession } from '../../shell/session';
import { Choice } from '../shared/Choice';
import { OrderButton } from '../shared/OrderButton';
import { fleetOption } from '../shared/thingOptions';
import './ShipWorkDialog.css';

export type ShipWork = 'split' | 'transfer' | 'scrap';

interface ShipWorkDialogProps {
  fleet: Fleet;
  work: ShipWork;
  onClose: () => void;
}

/** Choose ships of a fleet and split them off, send them elsewhere or break them up. */
export function ShipWorkDialog({ fleet, work, onClose }: ShipWorkDialogProps) {
  const t = panelWords().fleet;
  const session = useSession();
  const { view, names } = session;
  const [chosen, setChosen] = useState<readonly ShipId[]>([]);
  const [name, setName] = useState(() => proposedName(view, fleet));
  const others = neighbours(view, fleet);
  const [into, setInto] = useState<FleetId>(others[0] ?? '');
  const [title, text, verb] = titlesOf(work);
  const toggle = (ship: ShipId) =>
    setChosen(chosen.includes(ship) ? chosen.filter((id) => id !== ship) : [...chosen, ship]);
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      eyebrow={fleet.name}
      title={title}
      closeLabel={words.shell.close}
      foot={
        <OrderButton
          variant="ember"
          order={orderOf(work, fleet, chosen, name.trim(), into)}
          onGiven={onClose}
        >
          {verb}
        </OrderButton>
      }
    >
      <p>{text}</p>
      {work === 'split' && (
        <Field label={t.newName}>
          {(ids) => <TextInput {...ids} value={name} onChange={setName} />}
        </Field>
      )}
      {work === 'transfer' &&
        (others.length === 0 ? (
          <p className="ra-bad">{t.noOtherFleet}</p>
        ) : (
          <Field label={t.transferTo}>
            {(ids) => (
              <Choice
                {...ids}
                value={into}
                options={others.map((id) => fleetOption(session, id))}
                onChange={setInto}
              />
            )}
          </Field>
        ))}
      <fieldset className="ra-choose">
        <legend>{t.chooseShips}</legend>
        {shipsOf(view, fleet).map((ship) => (
          <label key={ship.id}>
            <input
              type="checkbox"
              checked={chosen.includes(ship.id)}
              onChange={() => toggle(ship.id)}
            />
            <span>{ship.name}</span>
            <small>{names.shipClass(ship.class)}</small>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}

function orderOf(
  work: ShipWork,
  fleet: Fleet,
  chosen: readonly ShipId[],
  name: string,
  into: FleetId,
): Order {
  const ships = [...chosen];
  if (work === 'split') return { type: 'splitFleet', fleet: fleet.id, ships, name };
  if (work === 'scrap') return { type: 'scrapShips', fleet: fleet.id, ships };
  return { type: 'transferShips', fleet: fleet.id, into, ships };
}

/** The fleet's own name with the next number that no fleet of its power bears. */
function proposedName(view: View, fleet: Fleet): string {
  const t = panelWords().fleet;
  const taken = new Set(
    Object.values(view.fleets).flatMap((each) => (each.faction === fleet.faction ? each.name : [])),
  );
  const base = numerals.reduce(
    (name, numeral) => (name.endsWith(` ${numeral}`) ? name.slice(0, -numeral.length - 1) : name),
    fleet.name,
  );
  const free = numerals.find((numeral) => !taken.has(t.proposedName(base, numeral)));
  return free === undefined ? base : t.proposedName(base, free);
}

/** The second of a name, the third, and so on. */
const numerals = ['II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Other fleets of the same power at the same place. */
function neighbours(view: View, fleet: Fleet): FleetId[] {
  const { place } = fleet;
  if (place.kind !== 'system') return [];
  return idsOf(view.fleets).filter((id) => {
    const other = view.fleets[id];
    if (!other || id === fleet.id || other.faction !== fleet.faction) return false;
    return other.place.kind === 'system' && other.place.system === place.system;
  });
}

/** Its title, what it explains, its verb. */
function titlesOf(work: ShipWork): readonly [string, string, string] {
  const t = panelWords().fleet;
  if (work === 'split') return [t.splitTitle, t.splitText, t.split];
  if (work === 'transfer') return [t.transferTitle, t.transferText, t.transfer];
  return [t.scrapTitle, t.scrapText, t.scrap];
}
