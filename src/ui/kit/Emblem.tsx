import { classes } from './classes';
import { drawing } from './drawing';
import { emblemDrawing } from './emblemDrawing';
import './Icon.css';

export interface EmblemProps {
  /** Whose device; a culture without a drawing of its own flies the independents' ring. */
  culture: string;
  /** Said by screen readers; leave out beside the faction's name. */
  label?: string | undefined;
  className?: string | undefined;
  /** CSS colour; the power's livery as a rule. Inherits the text colour when left out. */
  colour?: string | undefined;
}

/** A power's device, one em tall. */
export function Emblem({ culture, label, className, colour }: EmblemProps) {
  return (
    <span
      className={classes('ra-emblem', className)}
      style={colour ? { color: colour } : undefined}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings, bundled at build time
      dangerouslySetInnerHTML={drawing(emblemDrawing(culture))}
    />
  );
}
