import type { Game } from '../state/game';
import type { OrdersContext } from './context';
import { alliances } from './phases/alliances';
import { applyOrders } from './phases/applyOrders';
import { characters } from './phases/characters';
import { council } from './phases/council';
import { decisions } from './phases/decisions';
import { detection } from './phases/detection';
import { diplomacy } from './phases/diplomacy';
import { economy } from './phases/economy';
import { expiries } from './phases/expiries';
import { intelligence } from './phases/intelligence';
import { invasion } from './phases/invasion';
import { movement } from './phases/movement';
import { objectives } from './phases/objectives';
import { peoples } from './phases/peoples';
import { production } from './phases/production';
import { reports } from './phases/reports';
import { research } from './phases/research';
import { spaceCombat } from './phases/spaceCombat';
import { treaties } from './phases/treaties';

/** The turn. This list is the order of events. */
export const phases: readonly (readonly [string, (game: Game, context: OrdersContext) => void])[] =
  [
    ['orders', applyOrders],
    ['diplomacy', diplomacy],
    ['council', council],
    ['intelligence', intelligence],
    ['movement', movement],
    ['detection', detection],
    ['spaceCombat', spaceCombat],
    ['invasion', invasion],
    ['treaties', treaties],
    ['economy', economy],
    ['production', production],
    ['peoples', peoples],
    ['research', research],
    ['characters', characters],
    ['expiries', expiries],
    ['alliances', alliances],
    ['decisions', decisions],
    ['objectives', objectives],
    ['reports', reports],
  ];
