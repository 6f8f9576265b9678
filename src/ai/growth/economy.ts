import type { Commodity } from '../../sim';
import { idsOf } from '../../sim';
import { tagOf } from '../core/fleets';
import { readNote, writeNote } from '../core/notes';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import type { Purse } from './production/purse';
import { commodities, surplusOf } from './surplus';

/** Months of a shortfall that a power keeps in store before it buys. */
const reserve = 4;
/** Units below which a commodity is wanted, and that those keep at most who have money to spare. */
const scarce = 60;
const comfortable = 300;
/** Turns for which nobody buys what he sold or sells what he bought. */
const steadiness = 8;
/** Units that are worth a deal, bought and sold. */
const leastBought = 5;
const leastSold = 20;

/** Buys what is short, and sells what is left over when everything that was ordered is paid. */
export function trade(planner: Planner, situation: Situation, purse: Purse): void {
  for (const stock of commodities) {
    const sold = Math.min(
      surplusOf(planner, situation, stock),
      purse.left[stock],
      planner.rules.numbers.economy.marketLimit,
    );
    const bought = shortfall(planner, situation, purse, stock);
    if (bought >= leastBought && isSteady(planner, stock, 'buy')) {
      deal(planner, stock, bought);
    } else if (purse.glut.has(stock) && sold >= leastSold && isSteady(planner, stock, 'sell')) {
      deal(planner, stock, -sold);
    }
  }
}

function shortfall(
  planner: Planner,
  { income }: Situation,
  purse: Purse,
  stock: Commodity,
): number {
  const { stocks } = planner.books;
  const { marketBuy, marketLimit } = planner.rules.numbers.economy;
  const wanted = Math.max(scarce, Math.min(comfortable, Math.floor(stocks.latinum / 2)));
  const missing = Math.max(wanted, -income[stock] * reserve) - stocks[stock];
  const free = stocks.latinum - Math.max(50, -income.latinum * reserve);
  const affordable = Math.floor((Math.min(free, purse.left.latinum) * 1000) / marketBuy);
  return Math.min(missing, affordable, marketLimit);
}

function deal(planner: Planner, stock: Commodity, amount: number): void {
  const way = amount > 0 ? 'buy' : 'sell';
  const given = planner.give(
    { type: 'trade', stock, amount },
    because(`trade.${way}`, { stock }, [{ label: 'store', amount: planner.books.stocks[stock] }]),
  );
  if (given) writeNote(planner, `market:${stock}`, `${way}:${planner.view.turn}`);
}

/** Whether the last deal in a commodity went the same way or is long past. */
function isSteady(planner: Planner, stock: Commodity, way: 'buy' | 'sell'): boolean {
  const [last, turn] = readNote(planner, `market:${stock}`).split(':');
  return !last || last === way || planner.view.turn - Number(turn) >= steadiness;
}

/** A sector around the capital, and the best free administrator for each sector. */
export function govern(planner: Planner, { developed }: Situation): void {
  const { own, books, view, me } = planner;
  const capital = developed.find(({ id }) => id === own.capital) ?? developed[0];
  if (Object.keys(books.sectors).length === 0 && capital) {
    const seat = capital.id;
    const as = tagOf(planner, [seat]);
    planner.give(
      { type: 'createSector', seat, name: capital.name, policy: 'industry', as },
      because('sector.first', { world: seat }),
    );
  }
  const vacant = idsOf(books.sectors).filter((id) => books.sectors[id]?.governor === null);
  if (vacant.length === 0) return;
  const serving = new Set(Object.values(books.sectors).map(({ governor }) => governor));
  const free = idsOf(view.characters)
    .flatMap((id) => view.characters[id] ?? [])
    .filter(
      ({ id, faction, role, status }) =>
        faction === me && role === 'governor' && status === 'active' && !serving.has(id),
    )
    .sort((a, b) => b.skills.administration - a.skills.administration);
  for (const id of vacant) {
    const character = free.shift();
    if (!character) return;
    planner.give(
      { type: 'assignGovernor', sector: id, character: character.id },
      because('sector.governor', { character: character.id }),
    );
  }
}
