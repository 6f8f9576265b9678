import { useState } from 'react';
import {
  type Books,
  type Commodity,
  type MarketSide,
  marketPrice,
  marketRoom,
  monthsToUsual,
  type Order,
  priceTerms,
  proceeds,
} from '../../../sim';
import { useUi } from '../../../store';
import { words } from '../../../text';
import { Dialog } from '../../kit/Dialog';
import { Field } from '../../kit/Field';
import { Slider } from '../../kit/Slider';
import { Explained } from '../../panels/shared/Explained';
import { Facts } from '../../panels/shared/Facts';
import { OrderButton } from '../../panels/shared/OrderButton';
import { Segments } from '../../screens/Segments';
import { useSession } from '../session';
import { useOrders } from '../useOrders';
import './TradeDialog.css';

/** Units one press of an arrow key moves, and what is proposed at first. */
const step = 5;
const firstAmount = 50;

/** Buys or sells a stock against latinum, showing what the treasury becomes. */
export function TradeDialog({ stock }: { stock: Commodity }) {
  const t = words.market;
  const { view, rules, faction } = useSession();
  const { reason } = useOrders();
  const { closeDialog, toast } = useUi.getState();
  const [side, setSide] = useState<MarketSide>('buy');
  const [wanted, setWanted] = useState(firstAmount);
  const own = faction === null ? undefined : view.factions[faction];
  if (!own?.books) return null;
  const room = marketRoom(rules, own, stock, side);
  const units = Math.min(wanted, room);
  const amount = side === 'buy' ? units : -units;
  const { stocks } = own.books;
  const money = proceeds(rules, own, stock, amount);
  const dealt = withDeal(own.books, stock, amount);
  const order: Order = { type: 'trade', stock, amount };
  return (
    <Dialog
      open
      size="small"
      onClose={closeDialog}
      eyebrow={t.eyebrow}
      title={t.title(stock)}
      closeLabel={words.shell.close}
      foot={
        <OrderButton
          variant="ember"
          order={order}
          onGiven={() => {
            closeDialog();
            toast(t.done(amount, stock), 'good');
          }}
        >
          {t[side](units, stock)}
        </OrderButton>
      }
    >
      <div className="ra-trade">
        <Segments
          label={t.deal}
          value={side}
          onChange={setSide}
          options={(['buy', 'sell'] as const).map((value) => ({ value, label: t.sides[value] }))}
        />
        <Field label={t.amount} error={reason(order)}>
          {(ids) => (
            <Slider
              {...ids}
              min={0}
              max={room}
              step={step}
              value={units}
              text={t.amountOf(units)}
              onChange={setWanted}
            />
          )}
        </Field>
        <p className="ra-dim">{t.hint}</p>
        <Facts
          facts={[
            {
              label: t.price,
              value: (
                <Explained
                  title={t.whyPrice}
                  terms={priceTerms(rules, own, stock, side)}
                  format={t.signedPrice}
                >
                  {t.priceOf(marketPrice(rules, own, stock, side))}
                </Explained>
              ),
            },
            { label: t.after, value: t.priceOf(marketPrice(rules, dealt, stock, side)) },
            { label: t.usual, value: t.usualIn(monthsToUsual(rules, own, stock, amount)) },
            { label: t.room[side], value: t.roomOf(room) },
            {
              label: t.becomes(words.nouns.stocks[stock]),
              value: t.change(stocks[stock], stocks[stock] + amount),
            },
            {
              label: t.becomes(words.nouns.stocks.latinum),
              value: t.change(stocks.latinum, stocks.latinum + money),
            },
          ]}
        />
      </div>
    </Dialog>
  );
}

/** The power's dealings as the market would remember them after a deal. */
function withDeal({ market, ...books }: Books, stock: Commodity, amount: number) {
  const before = market ?? { dilithium: 0, duranium: 0 };
  return { books: { ...books, market: { ...before, [stock]: before[stock] - amount } } };
}
