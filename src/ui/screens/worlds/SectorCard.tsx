import { useState } from 'react';
import { type Sector, sectorPolicies, type World } from '../../../sim';
import { words } from '../../../text';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { Field } from '../../kit/Field';
import { Icon } from '../../kit/Icon';
import { SectionHead } from '../../kit/SectionHead';
import { Select, type SelectOption } from '../../kit/Select';
import { OrderButton } from '../../panels/shared/OrderButton';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { EntityName } from '../EntityName';
import { governorOptions } from './governors';
import './SectorsView.css';

/** One sector: its seat, policy, governor and worlds. */
export function SectorCard({ sector, worlds }: { sector: Sector; worlds: readonly World[] }) {
  const t = words.sectors;
  const { view, commands } = useSession();
  const [asking, setAsking] = useState(false);
  return (
    <section className="ra-sector" aria-label={sector.name}>
      <SectionHead aside={t.worlds(worlds.length)}>{sector.name}</SectionHead>
      <p>
        <span className="ra-dim">{t.seat}</span>{' '}
        <EntityName selection={{ kind: 'world', world: sector.seat }}>
          {view.worlds[sector.seat]?.name ?? sector.seat}
        </EntityName>
      </p>
      <PolicyField sector={sector} />
      <GovernorField sector={sector} />
      <Members worlds={worlds} />
      {commands && (
        <Button size="small" icon="close" onClick={() => setAsking(true)}>
          {t.dissolve}
        </Button>
      )}
      {asking && <DissolveDialog sector={sector} onClose={() => setAsking(false)} />}
    </section>
  );
}

/** What its governors build where queues are left to them. */
export function PolicyField({ sector }: { sector: Sector }) {
  const t = words.sectors;
  const { commands } = useSession();
  const { give } = useOrders();
  return (
    <Field label={t.policy} hint={t.policyHints[sector.policy]}>
      {(ids) => (
        <Select
          {...ids}
          disabled={!commands}
          value={sector.policy}
          options={policyOptions()}
          onChange={(value) => {
            const policy = sectorPolicies.find((each) => each === value);
            if (policy) give({ type: 'setSectorPolicy', sector: sector.id, policy });
          }}
        />
      )}
    </Field>
  );
}

export function policyOptions(): SelectOption[] {
  const { policies } = words.nouns;
  return sectorPolicies.map((policy) => ({ value: policy, label: policies[policy] }));
}

function GovernorField({ sector }: { sector: Sector }) {
  const t = words.sectors;
  const { view, rules, commands } = useSession();
  const { give } = useOrders();
  return (
    <Field label={t.governor}>
      {(ids) => (
        <Select
          {...ids}
          disabled={!commands}
          value={sector.governor ?? ''}
          options={governorOptions(view, rules, sector)}
          onChange={(id) =>
            give({
              type: 'assignGovernor',
              sector: sector.id,
              character: id === '' ? null : id,
            })
          }
        />
      )}
    </Field>
  );
}

function Members({ worlds }: { worlds: readonly World[] }) {
  const t = words.sectors;
  return (
    <ul className="ra-sector-worlds" aria-label={t.members}>
      {worlds.map(({ id, name, works }) => (
        <li key={id}>
          <EntityName selection={{ kind: 'world', world: id }}>{name}</EntityName>
          {works?.delegated && <Icon name="characters" label={t.delegated} />}
        </li>
      ))}
    </ul>
  );
}

function DissolveDialog({ sector, onClose }: { sector: Sector; onClose: () => void }) {
  const t = words.sectors;
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      title={t.dissolveTitle(sector.name)}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button onClick={onClose}>{t.keep}</Button>
          <OrderButton
            variant="ember"
            order={{ type: 'removeSector', sector: sector.id }}
            onGiven={onClose}
          >
            {t.dissolve}
          </OrderButton>
        </>
      }
    >
      <p>{t.dissolveText}</p>
    </Dialog>
  );
}
