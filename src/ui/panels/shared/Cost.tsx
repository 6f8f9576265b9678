import type { Cost as CostAmounts } from '../../../sim';
import { stockKinds } from '../../../sim';
import { number, words } from '../../../text';
import { Icon } from '../../kit/Icon';
import './Cost.css';

/** What something costs, stock by stock, and its work. */
export function Cost({ cost }: { cost: CostAmounts }) {
  return (
    <span className="ra-cost">
      {stockKinds.map((stock) =>
        cost[stock] === 0 ? null : (
          <span key={stock} className={`ra-stock-${stock}`}>
            <Icon name={stock} label={words.nouns.stocks[stock]} /> {number(cost[stock])}
          </span>
        ),
      )}
      <span>
        <Icon name="industry" label={words.nouns.industry} /> {number(cost.work)}
      </span>
    </span>
  );
}
