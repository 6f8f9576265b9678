import { additionOf, type Cost as CostAmounts, monthsFor, type World } from '../../../sim';
import { number, panelWords, signed, words } from '../../../text';
import { useSession } from '../../shell/session';
import { Cost } from '../shared/Cost';
import { Facts } from '../shared/Facts';

interface BuildFactsProps {
  world: World;
  kind: 'ship' | 'building' | 'troops';
  /** The class or building; '' of troops. */
  id: string;
  cost: CostAmounts;
}

/** What something costs to build here, how long it takes, what it costs a month, what it adds. */
export function BuildFacts({ world, kind, id, cost }: BuildFactsProps) {
  const t = panelWords().world;
  const { view, rules } = useSession();
  const months = monthsFor(view, rules, world, kind, cost.work);
  const upkeep = kind === 'ship' ? rules.shipClasses[id]?.upkeep : undefined;
  const rent = kind === 'building' ? (rules.buildings[id]?.upkeep ?? 0) : 0;
  const added = kind === 'building' ? Object.entries(additionOf(view, rules, world, id)) : [];
  return (
    <Facts
      facts={[
        { label: t.price, value: <Cost cost={cost} /> },
        { label: t.takes, value: months === null ? t.never : t.aloneMonths(months) },
        upkeep && {
          label: t.upkeepLabel,
          value: t.upkeepOf(number(upkeep.dilithium), number(upkeep.latinum)),
        },
        rent > 0 ? { label: t.upkeepLabel, value: t.upkeepOf('', number(rent)) } : null,
        kind === 'troops'
          ? { label: t.adds, value: t.addsTroops(rules.numbers.production.troopsCost.strength) }
          : null,
        ...added.map(([kindOf, amount]) => ({
          label: t.addsHere,
          value: t.addsOf(signed(amount ?? 0), flowName(kindOf)),
        })),
      ].map((fact) => fact ?? null)}
    />
  );
}

function flowName(flow: string): string {
  const { stocks, research, industry } = words.nouns;
  const names: Readonly<Record<string, string>> = { ...stocks, research, industry };
  return names[flow] ?? flow;
}
