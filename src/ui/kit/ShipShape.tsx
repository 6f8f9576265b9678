import { classes } from './classes';
import { drawing } from './drawing';
import './Icon.css';
import { useShipDrawing } from './useShipDrawing';

export interface ShipShapeProps {
  /** See shipDrawing for the cultures and roles that are drawn. */
  culture: string;
  shipRole: string;
  /** Said by screen readers; leave out beside the class's name. */
  label?: string | undefined;
  className?: string | undefined;
}

/** A ship's silhouette, one em tall, in the text's colour; empty until its drawing has arrived. */
export function ShipShape({ culture, shipRole, label, className }: ShipShapeProps) {
  const svg = useShipDrawing(culture, shipRole);
  return (
    <span
      className={classes('ra-ship', className)}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings, bundled at build time
      dangerouslySetInnerHTML={drawing(svg)}
    />
  );
}
