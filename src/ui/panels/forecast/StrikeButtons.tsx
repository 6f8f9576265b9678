import type { StrikeForecast } from '../../../sim';
import { panelWords } from '../../../text';
import { Button } from '../../kit/Button';
import { orderKeys } from '../../shell/orderKeys';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { type Act, type Aim, acts, strikeOrders } from './strikeOrders';

interface StrikeButtonsProps {
  strike: StrikeForecast;
  aim: Aim;
  /** Told what the pointer or the focus rests on; null when on nothing. */
  onTry: (act: Act | null) => void;
}

/** All that can be ordered there, always in the same places: what cannot be says why. */
export function StrikeButtons({ strike, aim, onTry }: StrikeButtonsProps) {
  const t = panelWords().forecast;
  const { view, rules } = useSession();
  const { reason, give } = useOrders();
  return (
    <div className="ra-forecast-acts">
      {acts.map((act) => {
        const orders = strikeOrders(view, rules, strike, act, aim);
        const telling = orders.filter(({ type }) => act === 'move' || type === tellingOf[act]);
        const refusals = telling.map(reason);
        const refused =
          orders.length === 0
            ? t.nothingToOrder
            : refusals.every((each) => each !== undefined)
              ? refusals[0]
              : undefined;
        return (
          <Button
            key={act}
            size="small"
            keys={orderKeys[act].name}
            reason={refused}
            onPointerEnter={() => onTry(act)}
            onPointerLeave={() => onTry(null)}
            onFocus={() => onTry(act)}
            onBlur={() => onTry(null)}
            onClick={() => {
              for (const order of orders) if (reason(order) === undefined) give(order);
            }}
          >
            {t[act]}
          </Button>
        );
      })}
    </div>
  );
}

/** The order without which an act is nothing. */
const tellingOf = {
  move: 'moveFleet',
  attack: 'setStance',
  ambush: 'setStance',
  raid: 'setStance',
  invade: 'setMission',
  bombard: 'setMission',
  settle: 'setMission',
} as const;
