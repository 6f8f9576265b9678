import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from './Icon';
import { KeyCap } from './KeyCap';
import './Menu.css';
import './Popup.css';

export interface MenuItem {
  id: string;
  label: ReactNode;
  icon?: string | undefined;
  /** Shortcut shown at the right. */
  keys?: string | undefined;
  /** Why it cannot be chosen now; shown under it. */
  reason?: string | undefined;
}

export interface MenuProps {
  items: readonly MenuItem[];
  onChoose: (id: string) => void;
  /** The button that opens it; must accept a ref and DOM props. */
  children: ReactElement<Record<string, unknown>>;
}

/** A list of commands; arrow keys and first letters walk it. */
export function Menu({ items, onChoose, children }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className="ra-popup-place" sideOffset={6} align="start">
          <Base.Popup className="ra-popup ra-menu ra-cut">
            {items.map((item) => (
              <Base.Item
                key={item.id}
                className="ra-menu-item"
                disabled={item.reason !== undefined}
                onClick={() => onChoose(item.id)}
              >
                {item.icon && <Icon name={item.icon} />}
                <span className="ra-menu-words">
                  {item.label}
                  {item.reason && <small>{item.reason}</small>}
                </span>
                {item.keys && <KeyCap>{item.keys}</KeyCap>}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
