import {
  type Edict,
  type EdictForecast,
  edictForecast,
  edictsOf,
  edictUpkeep,
  idsOf,
  paidIn,
} from '../../../sim';
import { contentName, contentText, effectText, signed, words } from '../../../text';
import { Icon } from '../../kit/Icon';
import { SectionHead } from '../../kit/SectionHead';
import { OrderButton } from '../../panels/shared/OrderButton';
import { oncePerView, useSession } from '../../shell/session';
import './EdictsView.css';

const forecasts = oncePerView(
  (view, rules): Readonly<Record<string, EdictForecast>> =>
    Object.fromEntries(
      idsOf(rules.edicts).map((id) => [id, edictForecast(view, rules, view.faction, id)]),
    ),
);

/** What a power can proclaim: what each edict does, what it costs a month here, and which are in force. */
export function EdictsView() {
  const t = words.edicts;
  const { view, rules } = useSession();
  const inForce = edictsOf(view.factions[view.faction]);
  const { most, proclaim } = rules.numbers.edicts;
  return (
    <div className="ra-edicts">
      <p className="ra-dim">{t.intro(inForce.length, most, proclaim)}</p>
      <ul>
        {idsOf(rules.edicts).flatMap((id) => {
          const edict = rules.edicts[id];
          return edict ? <EdictCard key={id} edict={edict} inForce={inForce.includes(id)} /> : [];
        })}
      </ul>
    </div>
  );
}

const figures = ['latinum', 'duranium', 'industry', 'research', 'dilithium', 'influence'] as const;

function EdictCard({ edict, inForce }: { edict: Edict; inForce: boolean }) {
  const t = words.edicts;
  const { view, rules, commands } = useSession();
  const { id } = edict;
  const name = contentName(rules, 'edicts', id);
  const developed = Object.values(view.worlds).filter(
    ({ owner, development }) => owner === view.faction && development === 'developed',
  ).length;
  const upkeep = edictUpkeep(edict, developed);
  const prices = paidIn.flatMap((stock) =>
    upkeep[stock] > 0 ? [t.price(upkeep[stock], words.nouns.stocks[stock])] : [],
  );
  const forecast = forecasts(view, rules)[id] as EdictForecast;
  const changes = figures.flatMap((figure) =>
    forecast[figure] === 0 ? [] : [`${signed(forecast[figure])} ${t.figures[figure]}`],
  );
  const esteem = edict.esteem === undefined ? [] : [t.esteem(edict.esteem)];
  const effects = [...edict.effects.map(effectText), ...esteem];
  return (
    <li className="ra-edict" data-in-force={inForce}>
      <SectionHead aside={t.upkeep(prices)}>{name}</SectionHead>
      <p>{contentText(rules, 'edicts', id)}</p>
      <p className="ra-edict-effects">{effects.join(' · ')}</p>
      {changes.length > 0 && <p className="ra-dim">{t.here(changes)}</p>}
      <div className="ra-edict-foot">
        {inForce && (
          <span>
            <Icon name="check" /> {t.inForce}
          </span>
        )}
        {commands && (
          <OrderButton order={{ type: 'setEdict', edict: id, inForce: !inForce }}>
            {inForce ? t.lift(name) : t.proclaim(name)}
          </OrderButton>
        )}
      </div>
    </li>
  );
}
