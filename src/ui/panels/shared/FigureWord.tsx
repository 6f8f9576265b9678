import { figureWords, words } from '../../../text';
import { Term } from '../../kit/Term';

interface FigureWordProps {
  figure: keyof ReturnType<typeof figureWords>;
}

/** A word of the rules that opens what it counts: the same on every screen, as the databank says it. */
export function FigureWord({ figure }: FigureWordProps) {
  const [name, text] = figureWords()[figure];
  return (
    <Term title={name} pinLabel={words.shell.pin} content={<p>{text}</p>}>
      {name}
    </Term>
  );
}
