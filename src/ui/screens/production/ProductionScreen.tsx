import { useState } from 'react';
import { number, signed, words } from '../../../text';
import { classes } from '../../kit/classes';
import { EmptyState } from '../../kit/EmptyState';
import { Icon } from '../../kit/Icon';
import { SectionHead } from '../../kit/SectionHead';
import { signOf } from '../../kit/signOf';
import { useSession } from '../../shell/session';
import { ScreenFrame } from '../ScreenFrame';
import { Segments } from '../Segments';
import './ProductionScreen.css';
import { inSiteOrder, orders, type SiteOrder, type StockLine, worksOf } from './productionSites';
import { SiteCard } from './SiteCard';

/** Every queue of the realm in one place. */
export function ProductionScreen() {
  const t = words.screens.production;
  const { view, rules, faction } = useSession();
  const [order, setOrder] = useState<SiteOrder>('need');
  const { sites, stocks, industry, idle } = worksOf(view, rules);
  if (faction === null || sites.length === 0) {
    return (
      <ScreenFrame title={words.shell.screens.production}>
        <EmptyState icon="production" title={faction === null ? words.screens.nobody : t.none} />
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame
      title={words.shell.screens.production}
      summary={t.summary(industry, idle)}
      tools={
        <Segments
          label={t.order}
          value={order}
          onChange={setOrder}
          options={orders.map((value) => ({ value, label: t.orders[value] }))}
        />
      }
      aside={<Totals stocks={stocks} />}
    >
      <div className="ra-sites">
        {inSiteOrder(sites, order).map((site) => (
          <SiteCard key={site.world.id} site={site} />
        ))}
      </div>
    </ScreenFrame>
  );
}

function Totals({ stocks }: { stocks: readonly StockLine[] }) {
  const t = words.screens.production;
  return (
    <>
      <SectionHead>{t.totals}</SectionHead>
      <table className="ra-works-totals">
        <caption className="ra-hidden">{t.table}</caption>
        <thead>
          <tr>
            <th scope="col">{t.stock}</th>
            <th scope="col">{t.held}</th>
            <th scope="col">{t.change}</th>
            <th scope="col">{t.wanted}</th>
          </tr>
        </thead>
        <tbody>
          {stocks.map(({ stock, held, change, wanted }) => (
            <tr key={stock}>
              <th scope="row">
                <span className={`ra-stock-${stock}`}>
                  <Icon name={stock} /> {words.nouns.stocks[stock]}
                </span>
              </th>
              <td>{number(held)}</td>
              <td className={`ra-${signOf(change)}`}>{signed(change)}</td>
              <td className={classes(wanted > held && 'ra-works-short')}>{number(wanted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="ra-dim">{t.drag}</p>
    </>
  );
}
