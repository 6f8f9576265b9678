import { type Deposit, knownStores, stockKinds } from '../../../../sim';
import { words } from '../../../../text';
import { Select } from '../../../kit/Select';
import { Slider } from '../../../kit/Slider';
import type { Side } from '../model/side';

const none = 'none';
/** What is laid down at first, and the steps of more. */
const firstAmount = 50;
const step = 5;
/** The most that is asked for where nobody knows the stores. */
const mostAsked = 1000;

interface DepositEditorProps {
  side: Side;
  deposit: Deposit | undefined;
  onChange: (deposit: Deposit | undefined) => void;
}

/** What is set aside for a promise: nothing, or so much of a stock. */
export function DepositEditor({ side, deposit, onChange }: DepositEditorProps) {
  const t = words.diplomacy.deal.fields;
  const mostOf = ({ stock }: Deposit) => {
    const held = knownStores(side.view, side.giver)[stock];
    return held.kind === 'unknown' ? mostAsked : Math.max(step, held.value - (held.value % step));
  };
  return (
    <>
      <Select
        aria-label={t.deposit}
        value={deposit?.stock ?? none}
        options={[
          { value: none, label: t.noDeposit },
          ...stockKinds.map((stock) => ({
            value: stock,
            label: t.depositOf(words.nouns.stocks[stock].toLowerCase()),
          })),
        ]}
        onChange={(value) => {
          const stock = stockKinds.find((each) => each === value);
          onChange(stock && { stock, amount: deposit?.amount ?? firstAmount });
        }}
      />
      {deposit && (
        <Slider
          aria-label={t.deposit}
          min={step}
          max={Math.max(mostOf(deposit), deposit.amount)}
          step={step}
          value={deposit.amount}
          onChange={(amount) => onChange({ ...deposit, amount })}
        />
      )}
    </>
  );
}
