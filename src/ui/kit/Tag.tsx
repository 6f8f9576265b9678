import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';
import './Tag.css';

export interface TagProps {
  children: ReactNode;
  icon?: string | undefined;
  tone?: 'plain' | 'good' | 'bad' | 'ember' | 'brass' | undefined;
  /** CSS colour of a mark before the words: a faction's, as a rule. */
  colour?: string | undefined;
}

/** A word that sorts what it stands beside. */
export function Tag({ children, icon, tone = 'plain', colour }: TagProps) {
  return (
    <span className={classes('ra-tag', `ra-tag-${tone}`)}>
      {colour && <span className="ra-tag-mark" style={{ background: colour }} />}
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
