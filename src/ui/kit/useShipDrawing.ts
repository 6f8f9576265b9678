import { useEffect, useState } from 'react';
import { shipDrawing } from './shipDrawing';

/** The SVG text of a hull; empty until it has arrived. */
export function useShipDrawing(culture: string, role: string): string {
  const [svg, setSvg] = useState('');
  useEffect(() => {
    let wanted = true;
    const show = (drawn: string) => {
      if (wanted) setSvg(drawn);
    };
    // A drawing that does not arrive stays empty and is asked for again where it is shown next.
    shipDrawing(culture, role).then(show, () => show(''));
    return () => {
      wanted = false;
    };
  }, [culture, role]);
  return svg;
}
