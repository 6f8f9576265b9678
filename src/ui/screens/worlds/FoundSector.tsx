import { useState } from 'react';
import { type Order, type SectorPolicy, sectorPolicies, type View, type World } from '../../../sim';
import { words } from '../../../text';
import { Field } from '../../kit/Field';
import { SectionHead } from '../../kit/SectionHead';
import { Select } from '../../kit/Select';
import { TextInput } from '../../kit/TextInput';
import { Choice } from '../../panels/shared/Choice';
import { OrderButton } from '../../panels/shared/OrderButton';
import { worldOption } from '../../panels/shared/thingOptions';
import { useSession } from '../../shell/session';
import { sectorsOf } from '../characters/posts';
import { policyOptions } from './SectorCard';

interface FoundSectorProps {
  view: View;
  /** The power's own worlds. */
  worlds: readonly World[];
}

/** Makes a developed world the seat of a new sector. */
export function FoundSector({ view, worlds }: FoundSectorProps) {
  const t = words.sectors;
  const session = useSession();
  const seats = new Set(sectorsOf(view).map(({ seat }) => seat));
  const free = worlds.filter(
    ({ id, development }) => development === 'developed' && !seats.has(id),
  );
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const [policy, setPolicy] = useState<SectorPolicy>('industry');
  const seat = free.find(({ id }) => id === chosen) ?? free[0];
  if (!seat) return <p className="ra-dim">{t.noSeat}</p>;
  const name = typed ?? t.nameOf(seat.name);
  const order: Order = { type: 'createSector', seat: seat.id, name, policy };
  return (
    <section className="ra-sector" aria-label={t.found}>
      <SectionHead>{t.found}</SectionHead>
      <p className="ra-dim">{t.foundText}</p>
      <Field label={t.chooseSeat}>
        {(ids) => (
          <Choice
            {...ids}
            value={seat.id}
            options={free.map(({ id }) => worldOption(session, id))}
            onChange={setChosen}
          />
        )}
      </Field>
      <Field label={t.name}>
        {(ids) => <TextInput {...ids} value={name} onChange={setTyped} />}
      </Field>
      <Field label={t.policy} hint={t.policyHints[policy]}>
        {(ids) => (
          <Select
            {...ids}
            value={policy}
            options={policyOptions()}
            onChange={(value) => setPolicy(sectorPolicies.find((each) => each === value) ?? 'none')}
          />
        )}
      </Field>
      <OrderButton variant="ember" order={order} onGiven={() => setTyped(null)}>
        {t.found}
      </OrderButton>
    </section>
  );
}
