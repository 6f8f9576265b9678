import type { ReactNode } from 'react';
import './EmptyState.css';
import { Icon } from './Icon';

export interface EmptyStateProps {
  icon: string;
  title: ReactNode;
  /** Why there is nothing, and what would change that. */
  children?: ReactNode;
  action?: ReactNode;
}

/** Where a list would be, if there were anything in it. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="ra-empty">
      <Icon name={icon} />
      <strong>{title}</strong>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
