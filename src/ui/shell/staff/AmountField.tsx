import { useEffect, useState } from 'react';
import { type LimitKind, type Staff, staffLimitOf } from '../../../sim';
import { TextInput } from '../../kit/TextInput';
import { useOrders } from '../useOrders';

interface AmountFieldProps {
  limit: LimitKind;
  about: string | null;
  staff: Staff | undefined;
  id?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
}

/** The amount of a limit, ordered when it is left or Enter is pressed; empty lifts it. */
export function AmountField({ limit, about, staff, ...named }: AmountFieldProps) {
  const { give } = useOrders();
  const set = staffLimitOf(staff, limit, about) ?? 0;
  const shown = set === 0 ? '' : String(set);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const commit = () => {
    const amount = Math.max(0, Math.floor(Number(typed) || 0));
    if (amount === set) return setTyped(shown);
    if (!give({ type: 'limitStaff', limit, about, amount })) setTyped(shown);
  };
  return (
    <TextInput
      {...named}
      type="number"
      inputMode="numeric"
      min={0}
      step={limit === 'homeFleets' ? 1 : 50}
      placeholder="–"
      className="ra-staff-amount"
      value={typed}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}
