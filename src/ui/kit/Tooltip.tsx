import { Popover } from '@base-ui/react/popover';
import {
  createContext,
  type FocusEvent,
  type ReactElement,
  type ReactNode,
  useContext,
  useRef,
  useState,
} from 'react';
import { InnerBoundary } from './Boundary';
import { classes } from './classes';
import { Icon } from './Icon';
import './Popup.css';

export interface TooltipProps {
  /** Heading of the explanation. */
  title?: ReactNode;
  /** The explanation; Terms within open explanations of their own. */
  content: ReactNode;
  /** Words for the pin, said by screen readers. */
  pinLabel: string;
  /** The control that opens it, a `<button>`; must accept a ref and DOM props. */
  children: ReactElement<Record<string, unknown>>;
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
}

/** Tells the surrounding explanation that one inside it closed because the pointer went away. */
const InnerLeft = createContext<() => void>(() => undefined);

const isHovered = (element: HTMLElement | null) => element?.matches(':hover') ?? false;

/**
 * An explanation that opens on hover, focus or press, nests, and stays while pinned.
 * Escape closes the innermost; Tab from the trigger walks into it.
 */
export function Tooltip({ title, content, pinLabel, children, side = 'top' }: TooltipProps) {
  const [open, setOpen] = useState(false);
  const [pinned, setPinned] = useState(false);
  // Focus returns to the trigger when it closes, and must not open it again.
  const returning = useRef(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const leaveOuter = useContext(InnerLeft);

  const change = (next: boolean, reason: string) => {
    const deliberate = ['escape-key', 'trigger-press', 'close-press'].includes(reason);
    if (!next && pinned && !deliberate) return;
    if (!next) setPinned(false);
    returning.current = !next && reason === 'escape-key';
    setOpen(next);
    if (!next && reason === 'trigger-hover') leaveOuter();
  };
  // Hover is watched per popup; one whose inner popup held the pointer never sees it leave.
  const innerLeft = () => {
    if (!isHovered(popup.current) && !isHovered(trigger.current)) change(false, 'trigger-hover');
  };
  const openOnFocus = (event: FocusEvent<HTMLElement>) => {
    const wanted = !returning.current && event.currentTarget.matches(':focus-visible');
    returning.current = false;
    if (wanted) setOpen(true);
  };

  return (
    <Popover.Root open={open} onOpenChange={(next, details) => change(next, details.reason)}>
      <Popover.Trigger
        ref={trigger}
        openOnHover
        delay={200}
        closeDelay={160}
        onFocus={openOnFocus}
        render={children}
      />
      <Popover.Portal>
        <Popover.Positioner className="ra-popup-place" side={side} sideOffset={8}>
          <Popover.Popup
            ref={popup}
            className={classes('ra-popup ra-cut', pinned && 'ra-popup-pinned')}
            initialFocus={false}
          >
            <div className="ra-popup-head">
              <span>{title}</span>
              <button
                type="button"
                className="ra-iconbutton ra-iconbutton-small"
                aria-pressed={pinned}
                aria-label={pinLabel}
                onClick={() => setPinned(!pinned)}
              >
                <Icon name="pin" />
              </button>
            </div>
            <InnerLeft value={innerLeft}>
              <InnerBoundary>{content}</InnerBoundary>
            </InnerLeft>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** A button inside an explanation that closes it, for what opens something else. */
export function TooltipAction({ children }: { children: ReactElement<Record<string, unknown>> }) {
  return <Popover.Close render={children} />;
}
