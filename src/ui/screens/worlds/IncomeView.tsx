import {
  type Flow,
  flows,
  incomeCategories,
  incomeStatement,
  type Term,
  total,
} from '../../../sim';
import { signed, words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { Explained } from '../../panels/shared/Explained';
import { oncePerView, useSession } from '../../shell/session';
import './IncomeView.css';

const ownStatement = oncePerView((view, rules) => incomeStatement(view, rules, view.faction));

const nameOf = (flow: Flow) =>
  flow === 'research' ? words.nouns.research : words.nouns.stocks[flow];

/** What comes in and goes out a month, by category; each figure opens into its terms. */
export function IncomeView() {
  const t = words.screens.income;
  const { view, rules } = useSession();
  const statement = ownStatement(view, rules);
  const shown = incomeCategories.filter((category) =>
    flows.some((flow) => statement[category][flow].length > 0),
  );
  const all = (flow: Flow) => incomeCategories.flatMap((category) => statement[category][flow]);
  return (
    <table className="ra-income">
      <caption className="ra-hidden">{t.title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.category}</th>
          {flows.map((flow) => (
            <th key={flow} scope="col">
              <Icon name={flow} /> {nameOf(flow)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((category) => (
          <tr key={category}>
            <th scope="row">
              {t.categories[category]}
              <small>{t.hints[category]}</small>
            </th>
            {flows.map((flow) => (
              <td key={flow}>
                <Sum
                  title={`${t.categories[category]}: ${nameOf(flow)}`}
                  terms={statement[category][flow]}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.total}</th>
          {flows.map((flow) => (
            <td key={flow}>{signed(total(all(flow)))}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Sum({ title, terms }: { title: string; terms: readonly Term[] }) {
  if (terms.length === 0) return <span className="ra-dim">–</span>;
  return (
    <Explained title={title} terms={terms}>
      {signed(total(terms))}
    </Explained>
  );
}
