// Every part of the kit on one page, with invented figures.
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { cultures } from '../../../src/content/cultures';
import { Backdrop } from '../../../src/ui/kit/Backdrop';
import { Button } from '../../../src/ui/kit/Button';
import { Dialog } from '../../../src/ui/kit/Dialog';
import { Emblem } from '../../../src/ui/kit/Emblem';
import { EmptyState } from '../../../src/ui/kit/EmptyState';
import { Field } from '../../../src/ui/kit/Field';
import { Figure } from '../../../src/ui/kit/Figure';
import { Icon } from '../../../src/ui/kit/Icon';
import { IconButton } from '../../../src/ui/kit/IconButton';
import { KeyCap } from '../../../src/ui/kit/KeyCap';
import { ListRow } from '../../../src/ui/kit/ListRow';
import { Menu } from '../../../src/ui/kit/Menu';
import { Meter } from '../../../src/ui/kit/Meter';
import { Panel } from '../../../src/ui/kit/Panel';
import { ProgressBar } from '../../../src/ui/kit/ProgressBar';
import { SectionHead } from '../../../src/ui/kit/SectionHead';
import { Select } from '../../../src/ui/kit/Select';
import { ShipShape } from '../../../src/ui/kit/ShipShape';
import { Slider } from '../../../src/ui/kit/Slider';
import { Sum } from '../../../src/ui/kit/Sum';
import { Switch } from '../../../src/ui/kit/Switch';
import { Table } from '../../../src/ui/kit/Table';
import { Tabs } from '../../../src/ui/kit/Tabs';
import { Tag } from '../../../src/ui/kit/Tag';
import { Term } from '../../../src/ui/kit/Term';
import { TextInput } from '../../../src/ui/kit/TextInput';
import { ToastStack } from '../../../src/ui/kit/ToastStack';
import { Wordmark } from '../../../src/ui/kit/Wordmark';
import '../../../src/ui/theme/theme.css';

const signed = (amount: number) => (amount > 0 ? `+${amount}` : String(amount).replace('-', '−'));
const fleets = Array.from({ length: 600 }, (_, index) => ({
  id: `fleet:${index}`,
  name: `Fleet ${index + 1}`,
  ships: (index * 37) % 23,
  faction: Object.keys(cultures)[index % 9] ?? 'independent',
}));

function Stocks() {
  return (
    <Panel eyebrow="Klingon Empire" title="Stocks" subtitle="Regent Gorkon">
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem 1.25rem' }}>
        <Figure
          icon="dilithium"
          colour="#5fc4dc"
          size="stock"
          value="1,840"
          delta={{ text: '−62', amount: -62 }}
        />
        <Figure icon="duranium" size="stock" value="3,215" delta={{ text: '+118', amount: 118 }} />
        <Figure
          icon="latinum"
          colour="#e3b23c"
          size="stock"
          value="906"
          delta={{ text: '+41', amount: 41 }}
        />
      </div>
      <p>
        Standing{' '}
        <Term
          title="Standing"
          pinLabel="Keep open"
          content={
            <>
              <p>
                Weight in{' '}
                <Term pinLabel="Keep open" content="Seats by standing.">
                  Council
                </Term>
                .
              </p>
              <Sum
                totalLabel="Standing"
                format={signed}
                terms={[
                  { label: 'Charter', amount: 30 },
                  { label: 'Fleets', amount: 15 },
                  { label: 'Censure', amount: -4 },
                ]}
              />
            </>
          }
        >
          41 %
        </Term>
      </p>
      <SectionHead aside={3}>Needs you</SectionHead>
      <ListRow urgent onPress={() => undefined} aside="vote">
        Council: <b>joint strike on Sol</b>
      </ListRow>
      <ListRow
        selected
        lead={<Icon name="cloaked" />}
        onPress={() => undefined}
        aside="12 · cloaked"
      >
        Silent Hunters
      </ListRow>
      <ListRow aside={<Meter label="Loyalty 62 of 100" value={62} />}>Ty'Gokor</ListRow>
      <div style={{ marginTop: '1rem' }}>
        <Tag tone="ember" icon="unrest">
          Uprising
        </Tag>{' '}
        <Tag tone="good">Loyal</Tag> <Tag colour="#ec2c24">Klingon</Tag> <KeyCap>F1</KeyCap>
      </div>
    </Panel>
  );
}

function Forecast() {
  const [tab, setTab] = useState('world');
  return (
    <Panel
      eyebrow="System · Terran Republic"
      title="Vulcan"
      subtitle="seen 2 months ago"
      actions={<IconButton icon="pin" label="Pin" />}
      foot={
        <>
          <Button size="small">Move</Button>
          <Button size="small">Ambush</Button>
          <Button size="small" reason="No troops aboard">
            Invade
          </Button>
          <Button size="small" variant="quiet">
            Why?
          </Button>
        </>
      }
    >
      <Tabs
        label="Parts"
        value={tab}
        onChange={setTab}
        tabs={['World', 'Defence', 'People'].map((word) => ({
          id: word.toLowerCase(),
          label: word,
          content: <Figure size="large" value="72 %" label="you win, lose about 3 of 12" />,
        }))}
      />
      <Meter
        size="thick"
        label="72 to 28"
        parts={[
          { id: 'win', amount: 72, colour: 'var(--ember-strong)' },
          { id: 'draw', amount: 8, colour: '#6a5a48' },
          { id: 'loss', amount: 20, colour: '#e3b23c' },
        ]}
      />
      <EmptyState icon="agent" title="No agents">
        Station one to see more.
      </EmptyState>
    </Panel>
  );
}

function Controls({ onOpen }: { onOpen: () => void }) {
  const [on, setOn] = useState(true);
  const [volume, setVolume] = useState(60);
  return (
    <Panel eyebrow="Settings" title="Controls">
      <div style={{ display: 'grid', gap: '0.8rem' }}>
        <Field label="Seed" hint="Shareable as a link">
          {(ids) => <TextInput {...ids} value="2295" onChange={() => undefined} />}
        </Field>
        <Field label="Difficulty">
          {(ids) => (
            <Select
              {...ids}
              value="b"
              onChange={() => undefined}
              options={[{ value: 'b', label: 'Legate' }]}
            />
          )}
        </Field>
        <Slider
          aria-label="Volume"
          min={0}
          max={100}
          value={volume}
          onChange={setVolume}
          text={`${volume} %`}
        />
        <Switch checked={on} onChange={setOn} label="Reduced motion" />
        <ProgressBar label="The powers decide" value={44} detail="Romulan Star Empire" />
        <div style={{ display: 'flex', gap: '0.5rem', flexWrap: 'wrap' }}>
          <Menu
            onChoose={() => undefined}
            items={[
              { id: 'save', label: 'Save', icon: 'save', keys: 'Ctrl S' },
              { id: 'load', label: 'Load', icon: 'load', reason: 'Nothing saved' },
            ]}
          >
            <Button>Menu</Button>
          </Menu>
          <Button onClick={onOpen}>Dialog</Button>
        </div>
        <Button variant="ember" size="large">
          3 to decide
        </Button>
      </div>
    </Panel>
  );
}

function Sheet() {
  const [open, setOpen] = useState(false);
  const [toast, setToast] = useState(true);
  const [selected, setSelected] = useState<readonly string[]>(['fleet:3']);
  return (
    <Backdrop>
      <main style={{ padding: '1.5rem' }}>
        <Wordmark words={["Regent's", 'Accord']} motto="Three fronts, one treasury" />
        <div style={{ display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', gap: '1rem' }}>
          <Stocks />
          <Forecast />
          <Controls onOpen={() => setOpen(true)} />
          <div style={{ height: '33rem', display: 'grid' }}>
            <Panel title="Fleets" padding="flush">
              <Table
                caption="Fleets"
                rows={fleets}
                rowId={(fleet) => fleet.id}
                selected={selected}
                onSelect={(id) => setSelected([id])}
                columns={[
                  {
                    id: 'name',
                    head: 'Name',
                    sortBy: (fleet) => fleet.name,
                    cell: (fleet) => (
                      <>
                        <Emblem culture={fleet.faction} colour={cultures[fleet.faction]?.colour} />{' '}
                        {fleet.name}
                      </>
                    ),
                  },
                  {
                    id: 'ships',
                    head: 'Ships',
                    align: 'right',
                    sortBy: (fleet) => fleet.ships,
                    cell: (fleet) => fleet.ships,
                  },
                ]}
              />
            </Panel>
          </div>
        </div>
        <div
          style={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: '0.7rem',
            padding: '1rem 0',
            fontSize: '2.4rem',
          }}
        >
          {Object.values(cultures).map(({ id, colour }) => (
            <Emblem key={id} faction={id} colour={colour} label={id} />
          ))}
          {['klingon', 'cardassian', 'bajoran', 'terran', 'romulan', 'other'].map((culture) => (
            <ShipShape key={culture} culture={culture} shipRole="cruiser" label={culture} />
          ))}
        </div>
      </main>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        eyebrow="Council"
        title="Joint strike on Sol"
        closeLabel="Close"
        foot={<Button variant="ember">Vote</Button>}
      >
        <p>Cardassia asks Bajor for its voice; Bajor names 40 influence.</p>
      </Dialog>
      <ToastStack
        label="News"
        closeLabel="Dismiss"
        onDismiss={() => setToast(false)}
        toasts={
          toast ? [{ id: 'a', text: 'Spock refuses again.', tone: 'ember', icon: 'diplomacy' }] : []
        }
      />
    </Backdrop>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Sheet />
    </StrictMode>,
  );
}
