import {
  forecastMovement,
  idsOf,
  type Movement,
  type MovementForecast,
  movementSteps,
  movementsOf,
  radicalismTerms,
  stepRank,
} from '../../../../sim';
import { contentName, peoplesWords } from '../../../../text';
import { SectionHead } from '../../../kit/SectionHead';
import { Explained } from '../../../panels/shared/Explained';
import { oncePerView, useSession } from '../../../shell/session';
import { useDate } from '../../diplomacy/useDate';
import { MovementAnswers } from './MovementAnswers';
import { MovementWorldRow } from './MovementWorldRow';

const forecasts = oncePerView(
  (view, rules): Readonly<Record<string, MovementForecast>> =>
    Object.fromEntries(
      movementsOf(view, view.faction).map((movement) => [
        movement.id,
        forecastMovement(view, rules, movement),
      ]),
    ),
);

/** A movement of a people one rules: its course, what drives it on each world, and what can be answered. */
export function MovementCard({ movement }: { movement: Movement }) {
  const t = peoplesWords().movements;
  const { view, rules, names } = useSession();
  const date = useDate();
  const forecast = forecasts(view, rules)[movement.id];
  const people = contentName(rules, 'species', movement.species);
  const { answer, aid } = movement;
  return (
    <section className="ra-movement">
      <SectionHead aside={<Course movement={movement} />}>{people}</SectionHead>
      <p>
        {t.wants(t.demands[movement.demand], movement.leader, date(movement.began))}{' '}
        {forecast && <span className="ra-dim">{courseText(movement, forecast)}</span>}
      </p>
      <p>
        <Explained title={t.radicalismTitle} terms={radicalismTerms(view, rules, movement)}>
          {t.radicalism(movement.radicalism)}
        </Explained>
        {' · '}
        <span className="ra-dim">
          {answer === null ? t.unanswered : t.standing(t.answers[answer.kind], date(answer.since))}
        </span>
      </p>
      {idsOf(aid).map((power) => (
        <p key={power}>{t.aided(names.power(power), aid[power] ?? 0)}</p>
      ))}
      <h4>{t.onWorlds}</h4>
      <ul className="ra-movement-worlds">
        {idsOf(movement.worlds).map((world) => (
          <MovementWorldRow key={world} movement={movement} world={world} />
        ))}
      </ul>
      {forecast && <MovementAnswers movement={movement} forecast={forecast} />}
    </section>
  );
}

function courseText({ step }: Movement, { nextIn, risesIn, in12 }: MovementForecast): string {
  const t = peoplesWords().movements;
  const next = movementSteps[stepRank(step) + 1];
  const falls = in12.step === null || stepRank(in12.step) < stepRank(step);
  if (nextIn === null || (falls && risesIn === null))
    return falls ? t.back(t.steps[in12.step ?? 'murmurs']) : t.calmsDown;
  return next === undefined ? '' : t.next(t.steps[next], nextIn);
}

/** The four steps as a bar; those taken are filled. */
function Course({ movement }: { movement: Movement }) {
  const t = peoplesWords().movements;
  const date = useDate();
  const reached = stepRank(movement.step);
  return (
    <ol className="ra-movement-course">
      {movementSteps.map((step, rank) => (
        <li key={step} data-reached={rank <= reached} aria-current={rank === reached}>
          {t.steps[step]}
          {rank === reached && <small> {t.since(date(movement.since))}</small>}
        </li>
      ))}
    </ol>
  );
}
