import { Fragment } from 'react';
import {
  fleetsBySystem,
  forecastRun,
  type Seal,
  sealOn,
  type World,
  watchTerms,
} from '../../../sim';
import { panelWords } from '../../../text';
import { useSession } from '../../shell/session';
import { Explained } from '../shared/Explained';
import { Facts } from '../shared/Facts';
import { OrderButton } from '../shared/OrderButton';

/** Goods that slip through to a sealed world: for its owner runners to be sent, for who seals it off how closely it is watched. */
export function SealFacts({ world }: { world: World }) {
  const { view, faction } = useSession();
  const seal = sealOn(view, world.id);
  if (seal === null) return null;
  if (world.owner === faction) return <Runners world={world} seal={seal} />;
  return seal.by === faction ? <Watch world={world} seal={seal} /> : null;
}

interface SealProps {
  world: World;
  seal: Seal;
}

function Runners({ world, seal }: SealProps) {
  const t = panelWords().world.seal;
  const { view, rules, commands } = useSession();
  const told = world.works?.runners ?? 0;
  const { odds, terms, latinum, mean } = forecastRun(view, rules, world, seal, told);
  const counts = Array.from({ length: rules.numbers.smuggling.most + 1 }, (_, count) => count);
  return (
    <>
      <p className="ra-dim">{t.about}</p>
      <Facts
        facts={[
          {
            label: t.odds,
            value: (
              <Explained title={t.odds} terms={terms} format={t.permille}>
                {t.chance(odds)}
              </Explained>
            ),
          },
          { label: t.runners, value: told === 0 ? t.none : t.cost(latinum, mean) },
          { label: t.lately, value: t.came(seal.through, seal.caught) },
          { label: t.parts, value: t.work(world.works?.parts ?? 0) },
        ]}
      />
      {commands && (
        <p>
          {counts.map((count) => (
            <Fragment key={count}>
              <OrderButton
                pressed={count === told}
                order={{ type: 'runBlockade', world: world.id, count }}
              >
                {t.cargoes(count)}
              </OrderButton>{' '}
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

function Watch({ world, seal }: SealProps) {
  const t = panelWords().world.seal;
  const { view, rules } = useSession();
  const terms = watchTerms(view, rules, world, seal.by, fleetsBySystem(view));
  return (
    <>
      <Facts
        facts={[
          {
            label: t.watch,
            value: (
              <Explained title={t.watch} terms={terms} format={t.permille}>
                {t.chance(Math.max(0, seal.watch))}
              </Explained>
            ),
          },
          { label: t.lately, value: t.came(seal.through, seal.caught) },
        ]}
      />
      <p className="ra-dim">{t.closer}</p>
    </>
  );
}
