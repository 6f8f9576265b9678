import type { ReactNode } from 'react';
import type { Order } from '../../../sim';
import { Button, type ButtonProps } from '../../kit/Button';
import { useOrders } from '../../shell/useOrders';

interface OrderButtonProps {
  order: Order;
  children: ReactNode;
  variant?: ButtonProps['variant'];
  icon?: string | undefined;
  /** Called when the order stands. */
  onGiven?: (() => void) | undefined;
}

/** Gives an order; greyed with the reason when the rules refuse it. */
export function OrderButton({ order, children, variant, icon, onGiven }: OrderButtonProps) {
  const { reason, give } = useOrders();
  return (
    <Button
      size="small"
      variant={variant}
      icon={icon}
      reason={reason(order)}
      onClick={() => give(order) && onGiven?.()}
    >
      {children}
    </Button>
  );
}
