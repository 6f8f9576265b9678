import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { InnerBoundary } from './Boundary';
import './Popup.css';

export interface HintProps {
  /** What the bubble says: one short sentence, nothing to click. */
  text: ReactNode;
  /** The control it explains; must accept a ref and DOM props. */
  children: ReactElement<Record<string, unknown>>;
}

/** A plain bubble on hover and focus; for explanations with terms inside use Tooltip. */
export function Hint({ text, children }: HintProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger delay={250} render={children} />
      <Tooltip.Portal>
        <Tooltip.Positioner className="ra-popup-place" sideOffset={8}>
          <Tooltip.Popup className="ra-popup ra-popup-hint ra-cut">
            <InnerBoundary>{text}</InnerBoundary>
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
