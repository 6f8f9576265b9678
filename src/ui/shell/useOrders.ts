import type { Order } from '../../sim';
import { useGame, useUi } from '../../store';
import { refusalSentence, words } from '../../text';
import { useSession } from './session';

export interface Orders {
  /** Why an order may not be given now, in a sentence; undefined when it may. */
  reason(order: Order): string | undefined;
  /** Gives an order; a refusal is told as a notice. Returns whether it stands. */
  give(order: Order): boolean;
}

/** Orders as buttons need them: judged by the rules, refused in words. */
export function useOrders(): Orders {
  const { commands, names } = useSession();
  const { judge, give } = useGame.getState();
  const { toast } = useUi.getState();
  const reason = (order: Order) => {
    if (!commands) return words.shell.onlyWatching;
    const refusal = judge(order);
    return refusal === null ? undefined : refusalSentence(refusal, names);
  };
  return {
    reason,
    give: (order) => {
      const refused = reason(order);
      if (refused !== undefined) {
        toast(refused, 'bad');
        return false;
      }
      return give(order) === null;
    },
  };
}
