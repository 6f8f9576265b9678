import type { Stock } from '../sim';
import { idsOf } from '../sim';
import { because, type Mind } from './mind';
import type { Situation } from './situation';

/** Months of a shortfall that a power keeps in store before it buys. */
const reserve = 4;

/** Trades what it lacks for what it has too much of, and puts people in charge of sectors. */
export function manageEconomy(mind: Mind, situation: Situation): void {
  coverShortfalls(mind, situation);
  turnSurplusToMoney(mind, situation);
  govern(mind, situation);
}

type Commodity = Exclude<Stock, 'latinum' | 'influence'>;
const commodities: readonly Commodity[] = ['dilithium', 'duranium'];

/** Units beyond which a commodity may be sold, and below which it is wanted. */
const plenty = 900;
const scarce = 60;
/** What those keep in store at most who have money to spare. */
const comfortable = 300;

function coverShortfalls(mind: Mind, { income }: Situation): void {
  const { stocks } = mind.books;
  const { marketBuy, marketLimit } = mind.rules.numbers.economy;
  for (const stock of commodities) {
    const wanted = Math.max(scarce, Math.min(comfortable, Math.floor(stocks.latinum / 2)));
    const floor = Math.max(wanted, -income[stock] * reserve);
    const missing = floor - stocks[stock];
    const spare = stocks.latinum - Math.max(50, -income.latinum * reserve);
    if (missing <= 0 || spare <= 0) continue;
    const affordable = Math.floor((spare * 1000) / marketBuy);
    const amount = Math.min(missing, affordable, marketLimit);
    if (amount >= 5) mind.give({ type: 'trade', stock, amount }, because('trade.buy', { stock }));
  }
}

/** Latinum below which a power sells what it can spare. */
const poor = 120;

function turnSurplusToMoney(mind: Mind, { income }: Situation): void {
  const { stocks } = mind.books;
  const { marketLimit } = mind.rules.numbers.economy;
  const short = stocks.latinum + income.latinum * reserve < poor;
  for (const stock of commodities) {
    const kept = short ? scarce * 2 - income[stock] * reserve : plenty;
    const amount = Math.min(stocks[stock] - Math.max(scarce, kept), marketLimit);
    const worthwhile = short || stocks.latinum < stocks[stock];
    if (amount >= 20 && worthwhile) {
      mind.give({ type: 'trade', stock, amount: -amount }, because('trade.sell', { stock }));
    }
  }
}

/** A sector around the capital, and the best free administrator for each sector. */
function govern(mind: Mind, { developed }: Situation): void {
  const { own, books, view, me } = mind;
  const capital = developed.find(({ id }) => id === own.capital) ?? developed[0];
  if (Object.keys(books.sectors).length === 0 && capital) {
    const seat = capital.id;
    mind.give(
      { type: 'createSector', seat, name: capital.name, policy: 'industry' },
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
    mind.give(
      { type: 'assignGovernor', sector: id, character: character.id },
      because('sector.governor', { character: character.id }),
    );
  }
}
