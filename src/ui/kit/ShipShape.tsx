import { useEffect, useState } from 'react';
import { classes } from './classes';
import { drawing } from './drawing';
import './Icon.css';
import { shipDrawing } from './shipDrawing';

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
  const [svg, setSvg] = useState('');
  useEffect(() => {
    let wanted = true;
    const show = (drawn: string) => {
      if (wanted) setSvg(drawn);
    };
    // A drawing that does not arrive stays empty and is asked for again where it is shown next.
    shipDrawing(culture, shipRole).then(show, () => show(''));
    return () => {
      wanted = false;
    };
  }, [culture, shipRole]);
  return (
    <span
      className={classes('ra-ship', className)}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings, bundled at build time
      dangerouslySetInnerHTML={drawing(svg)}
    />
  );
}
