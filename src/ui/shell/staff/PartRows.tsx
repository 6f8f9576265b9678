import { useState } from 'react';
import { type Staff, type StaffDomain, staffKey } from '../../../sim';
import { staffWords } from '../../../text';
import { Icon } from '../../kit/Icon';
import { ModeSwitch } from './ModeSwitch';

interface PartRowsProps {
  domain: Extract<StaffDomain, 'fronts' | 'yards'>;
  staff: Staff | undefined;
  parts: readonly { readonly id: string; readonly name: string }[];
  /** Said where there are no parts. */
  none?: string;
  note?: string | undefined;
}

/** The fronts or sectors of a domain, folded until somebody wants one of them otherwise. */
export function PartRows({ domain, staff, parts, none, note }: PartRowsProps) {
  const t = staffWords();
  const modeOf = (id: string) => staff?.modes[staffKey(domain, id)] ?? null;
  const apart = parts.filter(({ id }) => modeOf(id) !== null).length;
  const [open, setOpen] = useState(apart > 0);
  return (
    <div className="ra-staff-parts">
      <button
        type="button"
        className="ra-advisor-fold"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t.parts[domain](apart)} <Icon name={open ? 'up' : 'down'} />
      </button>
      {open && parts.length === 0 && none && <p className="ra-dim">{none}</p>}
      {open && (
        <ul>
          {parts.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
              <ModeSwitch domain={domain} part={id} name={name} mode={modeOf(id)} />
            </li>
          ))}
        </ul>
      )}
      {note && <p className="ra-dim">{note}</p>}
    </div>
  );
}
