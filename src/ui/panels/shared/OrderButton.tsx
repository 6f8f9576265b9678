import type { ReactNode } from 'react';
import type { Order } from '../../../sim';
import { Button, type ButtonProps } from '../../kit/Button';
import { useOrders } from '../../shell/useOrders';

interface OrderButtonProps {
  order: Order;
  children: ReactNode;
  variant?: ButtonProps['variant'];
  icon?: string | undefined;
  /** One of a few that exclude each other, and chosen. */
  pressed?: boolean | undefined;
  /** Not to be given by the second half of a double click. */
  commits?: boolean | undefined;
  keys?: ButtonProps['keys'];
  /** Called when the order stands. */
  onGiven?: (() => void) | undefined;
}

/** Gives an order; greyed with the reason when the rules refuse it. */
export function OrderButton(props: OrderButtonProps) {
  const { order, children, variant, icon, pressed, commits, keys, onGiven } = props;
  const { reason, give } = useOrders();
  return (
    <Button
      size="small"
      variant={variant}
      commits={commits}
      keys={keys}
      icon={icon}
      aria-pressed={pressed}
      reason={reason(order)}
      onClick={() => give(order) && onGiven?.()}
    >
      {children}
    </Button>
  );
}
