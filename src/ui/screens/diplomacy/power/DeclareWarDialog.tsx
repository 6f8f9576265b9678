import { useState } from 'react';
import { causeFor, type FactionId, type OrderOf, type SystemId } from '../../../../sim';
import { words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Dialog } from '../../../kit/Dialog';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { useSession } from '../../../shell/session';
import { PowerName } from '../../PowerName';
import { goalChoices, warForecast } from '../model/warForecast';
import { OpinionChanges } from './BreakTreatyDialog';

/** Asks before a war is declared: what it is for, who joins on either side, who resents it. */
export function DeclareWarDialog({ on, onClose }: { on: FactionId; onClose: () => void }) {
  const t = words.diplomacy.war;
  const { view, rules, names } = useSession();
  const [goals, setGoals] = useState<readonly SystemId[]>([]);
  const order: OrderOf<'declareWar'> = { type: 'declareWar', on, goals: [...goals] };
  const forecast = warForecast(view, rules, order);
  const full = goals.length >= rules.numbers.treaties.goals;
  const toggle = (system: SystemId) =>
    setGoals(goals.includes(system) ? goals.filter((id) => id !== system) : [...goals, system]);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.title(names.anything(on))}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button onClick={onClose}>{words.diplomacy.cancel}</Button>
          <OrderButton variant="ember" icon="war" order={order} onGiven={onClose}>
            {t.confirm}
          </OrderButton>
        </>
      }
    >
      <p>
        {t.cost(rules.numbers.diplomacy.declareWar)} {t.cause}:{' '}
        <strong>{t.causes[causeFor(view, rules, view.faction, on)]}</strong>
      </p>
      <fieldset className="ra-ticks">
        <legend>{t.chooseGoals}</legend>
        <p className="ra-dim">{t.goalsHint(rules.numbers.treaties.goals)}</p>
        <div>
          {goalChoices(view, on).map((system) => (
            <label key={system}>
              <input
                type="checkbox"
                checked={goals.includes(system)}
                disabled={full && !goals.includes(system)}
                onChange={() => toggle(system)}
              />
              {names.system(system).text}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="ra-sides">
        <Camp title={t.against} powers={forecast.against} />
        <Camp title={t.beside} powers={forecast.beside} />
      </div>
      {forecast.opinions.length > 0 && (
        <>
          <p className="ra-eyebrow">{t.remembers}</p>
          <OpinionChanges changes={forecast.opinions} />
        </>
      )}
    </Dialog>
  );
}

function Camp({ title, powers }: { title: string; powers: readonly FactionId[] }) {
  const t = words.diplomacy.war;
  return (
    <section>
      <p className="ra-eyebrow">{title}</p>
      {powers.length === 0 && <p className="ra-dim">{t.alone}</p>}
      <ul className="ra-names">
        {powers.map((id) => (
          <li key={id}>
            <PowerName faction={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
