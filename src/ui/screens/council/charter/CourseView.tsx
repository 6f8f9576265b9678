import {
  type Alliance,
  brokerageCost,
  type FactionId,
  forecastBrokerage,
  greatPartners,
  incomeOf,
  type Order,
  type Term,
  total,
} from '../../../../sim';
import { useCouncil } from '../../../../store';
import { councilWords, number, signed, words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Field } from '../../../kit/Field';
import { SectionHead } from '../../../kit/SectionHead';
import { Slider } from '../../../kit/Slider';
import { signOf } from '../../../kit/signOf';
import { Explained, plainAmount } from '../../../panels/shared/Explained';
import { type Fact, Facts } from '../../../panels/shared/Facts';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { useSession } from '../../../shell/session';
import { Segments } from '../../Segments';
import type { Weight } from '../chamber/chamber';
import './CourseView.css';
import { openDeal } from '../../diplomacy/openDiplomacy';
import { leanPromise } from '../chamber/leanPromise';
import { CourtingSection } from './CourtingSection';
import { MediationSection } from './MediationSection';
import { SuretySection } from './SuretySection';

interface CourseViewProps {
  alliance: Alliance;
  weights: readonly Weight[];
}

/** The broker's own course: whom it favours, how much it spends, and what would come of it. */
export function CourseView({ alliance, weights }: CourseViewProps) {
  const t = councilWords().broker;
  const { view, rules, names, commands } = useSession();
  const held = alliance.brokerage;
  const { lean, effort } = useCouncil(({ course }) => course) ?? held;
  const { steer, show } = useCouncil.getState();
  const forecast = forecastBrokerage(view, rules, alliance, { lean, effort });
  const partners = greatPartners(view, rules, alliance) ?? [];
  const order: Order = { type: 'setBrokerage', lean, effort };
  const changed = lean !== held.lean || effort !== held.effort;
  const effortName = t.effortOf[effort as 0 | 1 | 2 | 3];
  return (
    <section className="ra-levers" aria-label={t.title}>
      <div>
        <SectionHead>{t.title}</SectionHead>
        <p>{t.text}</p>
      </div>
      <div className="ra-levers-columns">
        <div className="ra-levers-controls">
          <div>
            <p className="ra-dim">{t.lean}</p>
            <Segments
              label={t.lean}
              value={lean ?? ''}
              onChange={(value) => steer({ lean: value === '' ? null : value, effort })}
              options={[
                { value: '', label: t.balance },
                ...partners.map((id) => ({ value: id, label: shortName(names.anything(id)) })),
              ]}
            />
          </div>
          <Field label={t.effort}>
            {(ids) => (
              <Slider
                {...ids}
                min={0}
                max={3}
                value={effort}
                text={effortName}
                onChange={(next) => steer({ lean, effort: next })}
              />
            )}
          </Field>
          <Facts
            facts={[
              {
                label: t.cost,
                value: costWords(brokerageCost(rules, held.effort, held.lean), forecast.cost),
              },
              { label: t.courted, value: <Courted faction={alliance.broker} /> },
            ]}
          />
        </div>
        <div>
          <p className="ra-dim">{t.standings}</p>
          <Facts
            facts={[
              ...weights.map((weight) => standingFact(weight, forecast.standings, names.anything)),
              {
                label: t.heading,
                value: (
                  <Explained title={t.heading} terms={forecast.parity} format={plainAmount}>
                    {number(total(forecast.parity))}
                  </Explained>
                ),
              },
            ]}
          />
        </div>
      </div>
      {commands && (
        <div className="ra-levers-foot">
          {changed ? (
            <OrderButton variant="ember" order={order} onGiven={() => steer(null)}>
              {t.set}
            </OrderButton>
          ) : (
            <span className="ra-dim">{t.held}</span>
          )}
        </div>
      )}
      <CourtingSection alliance={alliance} partners={partners} />
      {alliance.broker !== null && (
        <MediationSection alliance={alliance} broker={alliance.broker} />
      )}
      {alliance.broker !== null && <SuretySection broker={alliance.broker} />}
      {commands && (
        <div>
          <SectionHead>{t.price}</SectionHead>
          <p>{t.priceText}</p>
          <div className="ra-levers-prices">
            {partners.map((id) => (
              <Button
                key={id}
                size="small"
                icon="diplomacy"
                onClick={() => openDeal(id, [leanPromise(id)])}
              >
                {t.priceFrom(names.anything(id))}
              </Button>
            ))}
            <Button size="small" icon="warning" onClick={() => show('charter')}>
              {t.walk}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

function costWords(before: number, after: number): string {
  const t = councilWords().broker;
  return `${t.becomes(before, after)} ${words.nouns.stocks.influence.toLowerCase()}`;
}

function standingFact(
  { member, standing }: Weight,
  forecast: Readonly<Record<FactionId, readonly Term[]>>,
  nameOf: (id: string) => string,
): Fact {
  const t = councilWords().broker;
  const terms = forecast[member] ?? [];
  const change = total(terms) - standing;
  const name = nameOf(member);
  return {
    label: name,
    value: (
      <>
        <Explained
          title={councilWords().chamber.standingOf(name)}
          terms={terms}
          format={plainAmount}
        >
          {t.becomes(standing, total(terms))}
        </Explained>{' '}
        {change !== 0 && <span className={`ra-${signOf(change)}`}>{signed(change)}</span>}
      </>
    ),
  };
}

/** What comes in because others court the chair: its terms in the income, as the top bar has them. */
function Courted({ faction }: { faction: FactionId | null }) {
  const t = councilWords().broker;
  const { view, rules } = useSession();
  if (faction === null || !view.factions[faction]?.books) return null;
  const income = incomeOf(view, rules, faction);
  return (
    <>
      {(['latinum', 'influence'] as const).map((stock) => {
        const terms = income[stock].filter(({ label }) => courting.has(label));
        const name = words.nouns.stocks[stock].toLowerCase();
        return (
          <span key={stock} className="ra-levers-income">
            <Explained title={t.courted} terms={terms}>
              {signed(total(terms))}
            </Explained>{' '}
            {name}
          </span>
        );
      })}
    </>
  );
}

/** Labels of income that the broker's chair brings. */
const courting: ReadonlySet<string> = new Set(['dues.fee', 'dues.courted']);

/** The first word tells the partners apart in a row of buttons. */
const shortName = (name: string) => name.replace(/^the /i, '').split(' ')[0] ?? name;
