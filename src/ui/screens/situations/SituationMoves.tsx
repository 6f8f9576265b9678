import type { GaugePart, SituationOutlook } from '../../../sim';
import { situationPageWords, stepTextOfAnybody, termLabel } from '../../../text';
import { Icon } from '../../kit/Icon';
import { signOf } from '../../kit/signOf';
import { useSession } from '../../shell/session';
import { StepLines } from './StepLines';
import { StepPlaces } from './StepPlaces';

/** What moves the bar, by how much. */
export function SituationMoves({ outlook }: { outlook: SituationOutlook }) {
  const t = situationPageWords();
  const { reading, situation, untold } = outlook;
  const parts = reading?.parts ?? [];
  const steps = parts.flatMap((part) => (part.kind === 'step' ? [part.step] : []));
  const others = parts.filter(({ kind }) => kind !== 'step');
  const nothing = reading === null ? t.unknownMoves : 'date' in situation.bar ? t.noMoves : t.still;
  return (
    <section aria-label={t.moves}>
      <h4>{t.moves}</h4>
      {parts.length === 0 && !untold && <p className="ra-situation-none">{nothing}</p>}
      <StepLines steps={steps} />
      <ul className="ra-situation-moves">
        {others.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a bar stand in a fixed order
          <PartLine key={index} part={part} />
        ))}
      </ul>
      {untold && <p className="ra-situation-none">{t.untoldMoves}</p>}
    </section>
  );
}

function PartLine({ part }: { part: GaugePart }) {
  const t = situationPageWords();
  const { names } = useSession();
  switch (part.kind) {
    case 'step':
      return null;
    case 'move': {
      const { asked, each, points, amount } = part;
      const { steps, met, either } = asked;
      const said = amount === 0 ? t.would(points, each) : t.now(amount);
      return (
        <li data-idle={amount === 0}>
          <Icon name={met ? 'check' : amount > 0 ? 'plus' : 'minus'} />
          <span>
            {steps.map((step) => stepTextOfAnybody(step, names)).join(either ? t.or : t.and)}
            {steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a condition stand in a fixed order
              <StepPlaces key={index} places={step.places} />
            ))}
          </span>
          <Amount amount={amount}>{said}</Amount>
        </li>
      );
    }
    case 'term':
      return (
        <li>
          <span>{termLabel(part.term, names)}</span>
          <Amount amount={part.term.amount}>{t.now(part.term.amount)}</Amount>
        </li>
      );
    case 'month':
      return (
        <li>
          <span>{termLabel(part.term, names)}</span>
          <Amount amount={part.term.amount}>{t.month(part.term.amount)}</Amount>
        </li>
      );
    case 'lanes':
      return (
        <li>
          <span>{names.fleet(part.fleet).text}</span>
          <Amount amount={0}>{t.lanes(part.amount)}</Amount>
        </li>
      );
    case 'ships':
      return (
        <li>
          <span>{names.fleet(part.fleet).text}</span>
          <Amount amount={0}>{t.ships(part.amount)}</Amount>
        </li>
      );
  }
}

function Amount({ amount, children }: { amount: number; children: string }) {
  return <span className={`ra-situation-amount ra-${signOf(amount)}`}>{children}</span>;
}
