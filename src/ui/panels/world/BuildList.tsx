import { useState } from 'react';
import { monthsFor, type OrderOf, troopsCost, type World } from '../../../sim';
import { contentText, effectText, panelWords, refusalSentence, words } from '../../../text';
import { Switch } from '../../kit/Switch';
import { Tabs } from '../../kit/Tabs';
import { Term } from '../../kit/Term';
import { orderKeys } from '../../shell/orderKeys';
import { useSession } from '../../shell/session';
import { Cost } from '../shared/Cost';
import { OrderButton } from '../shared/OrderButton';
import { BuildFacts } from './BuildFacts';
import { type BuildOption, buildingOptions, shipOptions } from './buildOptions';
import { ShipClassCard } from './ShipClassCard';
import './BuildList.css';

/** What can be added to the queue; what cannot says why. */
export function BuildList({ world }: { world: World }) {
  const t = panelWords().world;
  const { view, rules } = useSession();
  const [chosen, setTab] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const ships = shipOptions(view, rules, world);
  const buildings = buildingOptions(view, rules, world);
  const options = (list: readonly BuildOption[]) => (
    <Options world={world} options={all ? list : possible(list)} />
  );
  // Until somebody chooses, the first list that has anything in it is open.
  const first = possible(ships).length > 0 ? 'ship' : 'building';
  const tab = chosen ?? (possible(buildings).length > 0 ? first : 'ship');
  return (
    <>
      <Tabs
        label={t.buildListsLabel}
        value={tab}
        onChange={setTab}
        tabs={[
          {
            id: 'ship',
            label: t.buildLists.ship,
            content: options(ships),
          },
          {
            id: 'building',
            label: t.buildLists.building,
            content: options(buildings),
          },
          { id: 'other', label: t.buildLists.other, content: <Troops world={world} /> },
        ]}
      />
      <Switch checked={all} label={t.showAll} onChange={setAll} />
    </>
  );
}

function possible(list: readonly BuildOption[]): readonly BuildOption[] {
  return list.filter(({ refusal }) => refusal === null);
}

function Options({ world, options }: { world: World; options: readonly BuildOption[] }) {
  const t = panelWords().world;
  if (options.length === 0) return <p className="ra-dim">{t.nothingToBuild}</p>;
  return (
    <ul className="ra-build">
      {options.map((option) => (
        <Option key={option.id} world={world} option={option} />
      ))}
    </ul>
  );
}

function Option({ world, option }: { world: World; option: BuildOption }) {
  const t = panelWords().world;
  const { names } = useSession();
  const { kind, id, cost, refusal } = option;
  const order: OrderOf<'enqueue'> = {
    type: 'enqueue',
    world: world.id,
    kind,
    what: id,
    repeat: false,
  };
  return (
    <li>
      <div>
        <Term
          pinLabel={words.shell.pin}
          content={
            <>
              {kind === 'ship' ? <ShipClassCard id={id} /> : <BuildingCard id={id} />}
              <BuildFacts world={world} kind={kind} id={id} cost={cost} />
            </>
          }
        >
          {kind === 'ship' ? names.shipClass(id) : names.building(id)}
        </Term>
        {refusal === null ? (
          <Cost cost={cost} />
        ) : (
          <small className="ra-dim">{refusalSentence(refusal, names)}</small>
        )}
      </div>
      <OrderButton keys={orderKeys.build.name} order={order}>
        {t.build}
      </OrderButton>
    </li>
  );
}

function Troops({ world }: { world: World }) {
  const t = panelWords().world;
  const { view, rules } = useSession();
  const item = { kind: 'troops', what: '' } as const;
  const cost = troopsCost(rules);
  const months = monthsFor(view, rules, world, 'troops', cost.work);
  return (
    <>
      <p>
        <Term
          pinLabel={words.shell.pin}
          content={<BuildFacts world={world} kind="troops" id="" cost={cost} />}
        >
          {t.troopsCard}
        </Term>{' '}
        <Cost cost={cost} /> {months !== null && t.inMonths(months)}
      </p>
      <div className="ra-button-row">
        <OrderButton
          icon="troops"
          keys={orderKeys.build.name}
          order={{ type: 'enqueue', world: world.id, ...item, repeat: false }}
        >
          {t.troops}
        </OrderButton>
        <OrderButton
          icon="redo"
          keys={orderKeys.build.name}
          order={{ type: 'enqueue', world: world.id, ...item, repeat: true }}
        >
          {`${t.troops}, ${t.repeatable}`}
        </OrderButton>
      </div>
    </>
  );
}

function BuildingCard({ id }: { id: string }) {
  const { rules } = useSession();
  const building = rules.buildings[id];
  if (!building) return null;
  return (
    <>
      <p>{contentText(rules, 'buildings', id)}</p>
      <p className="ra-dim">
        {[...building.effects, ...building.faction].map(effectText).join(' · ')}
      </p>
    </>
  );
}
