import {
  answerPrice,
  forecastAnswer,
  grantEffects,
  isStanding,
  type Movement,
  type MovementAnswer,
  type MovementForecast,
  type MovementThen,
  marchPlan,
  movementAnswers,
  movementsOf,
  realmIndexOf,
} from '../../../../sim';
import { peoplesWords, signed, words } from '../../../../text';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { oncePerView, useSession } from '../../../shell/session';

type Forecasts = Readonly<Record<string, Readonly<Record<MovementAnswer, MovementForecast>>>>;

const forecasts = oncePerView((view, rules): Forecasts => {
  const index = realmIndexOf(view, rules);
  return Object.fromEntries(
    movementsOf(view, view.faction).map((movement) => [
      movement.id,
      Object.fromEntries(
        movementAnswers.map((answer) => [
          answer,
          forecastAnswer(view, rules, movement, answer, index),
        ]),
      ) as Record<MovementAnswer, MovementForecast>,
    ]),
  );
});

interface MovementAnswersProps {
  movement: Movement;
  /** What becomes of it as things stand. */
  forecast: MovementForecast;
}

/** Every answer with its price and what would become of the movement, and one press for each. */
export function MovementAnswers({ movement, forecast }: MovementAnswersProps) {
  const t = peoplesWords().movements;
  const { view, rules, commands } = useSession();
  const each = forecasts(view, rules)[movement.id];
  return (
    <div className="ra-movement-answers">
      <p>
        <strong>{t.asItIs}:</strong> {forecastText(forecast)}{' '}
        {commands && movement.answer !== null && (
          <OrderButton order={{ type: 'answerMovement', movement: movement.id, answer: null }}>
            {t.takeBack}
          </OrderButton>
        )}
      </p>
      <ul>
        {movementAnswers.map((answer) => (
          <li key={answer} data-stands={movement.answer?.kind === answer}>
            {commands ? (
              <OrderButton
                order={{ type: 'answerMovement', movement: movement.id, answer }}
                pressed={
                  isStanding(movement, answer) ? movement.answer?.kind === answer : undefined
                }
              >
                {t.answers[answer]}
              </OrderButton>
            ) : (
              <strong>{t.answers[answer]}</strong>
            )}
            <span>{t.answerTexts[answer]}</span>
            <span className="ra-dim">{priceText(movement, answer)}</span>
            {each && <span>{forecastText(each[answer])}</span>}
          </li>
        ))}
      </ul>
    </div>
  );

  function priceText(of: Movement, answer: MovementAnswer): string {
    const { stock, once, monthly, prestige } = answerPrice(view, rules, of, answer);
    const name = words.nouns.stocks[stock];
    const change = answer === 'grant' ? grantEffects(view, rules, of)?.change : undefined;
    const plan = answer === 'march' ? marchPlan(view, rules, of) : null;
    const parts = [
      ...(once > 0 ? [t.once(once, name)] : []),
      ...(monthly > 0 ? [t.monthly(monthly, name)] : []),
      ...(prestige > 0 ? [t.prestige(prestige)] : []),
      ...(answer === 'grant' && of.demand === 'restoration' ? [t.restores] : []),
      ...(change
        ? [t.lawful(signed(change.latinum), signed(change.industry), signed(change.research))]
        : []),
      ...(plan ? [t.marches(plan.points, view.worlds[plan.to]?.name ?? '')] : []),
    ];
    return parts.length === 0 ? t.free : parts.join(' · ');
  }
}

function forecastText({ in6, in12, risesIn, won }: MovementForecast): string {
  const t = peoplesWords().movements;
  const rises = risesIn === null ? t.neverRises : t.risesIn(risesIn, won);
  return `${t.in6(in6.support, stepText(in6))}, ${t.in12(in12.support, stepText(in12))}; ${rises}.`;
}

function stepText({ step }: MovementThen): string {
  const t = peoplesWords().movements;
  return step === null ? t.over : t.steps[step].toLowerCase();
}
