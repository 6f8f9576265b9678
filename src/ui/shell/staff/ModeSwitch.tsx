import { type StaffDomain, type StaffMode, staffModes } from '../../../sim';
import { staffWords } from '../../../text';
import { Segments } from '../../screens/Segments';
import { useOrders } from '../useOrders';

interface ModeSwitchProps {
  domain: StaffDomain;
  /** A front or a sector of the domain; null: all of it. */
  part: string | null;
  /** What it is called, for screen readers. */
  name: string;
  /** Null: a part that is as its domain. */
  mode: StaffMode | null;
}

/** Off, propose or do; of a part also: as the whole domain. */
export function ModeSwitch({ domain, part, name, mode }: ModeSwitchProps) {
  const t = staffWords();
  const { give } = useOrders();
  const modes = staffModes.map((value) => ({
    value,
    label: t.modes[value].name,
    hint: t.modes[value].hint,
  }));
  const asAll = { value: 'asAll' as const, label: t.asAll, hint: t.asAllHint };
  return (
    <Segments<StaffMode | 'asAll'>
      label={t.modeOf(name)}
      value={mode ?? 'asAll'}
      options={part === null ? modes : [asAll, ...modes]}
      onChange={(next) => {
        const wanted = next === 'asAll' ? null : next;
        if (wanted !== mode) give({ type: 'delegate', domain, part, mode: wanted });
      }}
    />
  );
}
