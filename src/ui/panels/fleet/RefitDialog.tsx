import { useState } from 'react';
import type { Ship, World } from '../../../sim';
import { refusalSentence, words } from '../../../text';
import { Dialog } from '../../kit/Dialog';
import { Field } from '../../kit/Field';
import { Term } from '../../kit/Term';
import { useSession } from '../../shell/session';
import { Choice } from '../shared/Choice';
import { Cost } from '../shared/Cost';
import { OrderButton } from '../shared/OrderButton';
import { worldOption } from '../shared/thingOptions';
import { ShipClassCard } from '../world/ShipClassCard';
import '../world/BuildList.css';
import { type RefitOption, refitOptions } from './refitOptions';

interface RefitDialogProps {
  ship: Ship;
  /** Own worlds that could do it, the best yard first; never empty. */
  yards: readonly World[];
  onClose: () => void;
}

/** The classes a ship can become, what each costs more, and why not. */
export function RefitDialog({ ship, yards, onClose }: RefitDialogProps) {
  const t = words.refit;
  const session = useSession();
  const { view, rules, names } = session;
  const [chosen, setChosen] = useState('');
  const yard = yards.find(({ id }) => id === chosen) ?? yards[0];
  if (!yard) return null;
  const options = refitOptions(view, rules, yard, ship);
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      eyebrow={t.eyebrow(names.shipClass(ship.class), yard.name)}
      title={t.title(ship.name)}
      closeLabel={words.shell.close}
    >
      <p>{t.text}</p>
      {yards.length > 1 && (
        <Field label={t.yard}>
          {(ids) => (
            <Choice
              {...ids}
              value={yard.id}
              options={yards.map(({ id }) => worldOption(session, id))}
              onChange={setChosen}
            />
          )}
        </Field>
      )}
      {options.length === 0 && <p className="ra-dim">{t.none}</p>}
      <ul className="ra-build">
        {options.map((option) => (
          <Option key={option.id} ship={ship} yard={yard} option={option} onGiven={onClose} />
        ))}
      </ul>
    </Dialog>
  );
}

interface OptionProps {
  ship: Ship;
  yard: World;
  option: RefitOption;
  onGiven: () => void;
}

function Option({ ship, yard, option: { id, cost, refusal }, onGiven }: OptionProps) {
  const t = words.refit;
  const { names } = useSession();
  return (
    <li>
      <div>
        <Term pinLabel={words.shell.pin} content={<ShipClassCard id={id} />}>
          {names.shipClass(id)}
        </Term>
        <Cost cost={cost} />
        {refusal !== null && <small className="ra-dim">{refusalSentence(refusal, names)}</small>}
      </div>
      <OrderButton
        order={{ type: 'enqueueRefit', world: yard.id, ship: ship.id, class: id }}
        onGiven={onGiven}
      >
        {t.order}
      </OrderButton>
    </li>
  );
}
