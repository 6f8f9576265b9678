import { stockKinds } from '../../../sim';
import type { AdviceCost } from '../../../store';
import { number, words } from '../../../text';
import { Icon } from '../../kit/Icon';

/** What a plan binds, in a line: stocks, work, upkeep and warships. */
export function AdvisorCost({ cost }: { cost: AdviceCost }) {
  const t = words.advice.cost;
  const spent = stockKinds.filter((stock) => cost[stock] > 0);
  const earned = stockKinds.filter((stock) => cost[stock] < 0);
  const isFree = spent.length + earned.length + cost.work + cost.fleets === 0;
  return (
    <p className="ra-advisor-cost">
      {isFree && cost.upkeep === 0 && <span>{t.none}</span>}
      {(spent.length > 0 || cost.work > 0) && <span>{t.costs}</span>}
      {spent.map((stock) => (
        <Amount key={stock} icon={stock} name={words.nouns.stocks[stock]} amount={cost[stock]} />
      ))}
      {cost.work > 0 && <Amount icon="industry" name={words.nouns.industry} amount={cost.work} />}
      {earned.length > 0 && <span>{t.brings}</span>}
      {earned.map((stock) => (
        <Amount key={stock} icon={stock} name={words.nouns.stocks[stock]} amount={-cost[stock]} />
      ))}
      {cost.upkeep > 0 && <span>{t.upkeep(cost.upkeep)}</span>}
      {cost.upkeep < 0 && <span>{t.saves(-cost.upkeep)}</span>}
      {cost.fleets > 0 && <span>{t.fleets(cost.fleets, cost.ships)}</span>}
    </p>
  );
}

function Amount({ icon, name, amount }: { icon: string; name: string; amount: number }) {
  return (
    <span className={`ra-stock-${icon}`}>
      <Icon name={icon} label={name} /> {number(amount)}
    </span>
  );
}
