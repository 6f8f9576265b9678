import { opinionBand, opinionColours } from '../../../content/opinionBands';
import { type FactionId, opinionTerms, total } from '../../../sim';
import { signed, words } from '../../../text';
import { Explained } from '../../panels/shared/Explained';
import { useSession } from '../../shell/session';

/** The colour in which an opinion is written. */
export const opinionStyle = (points: number): React.CSSProperties => ({
  color: opinionColours[opinionBand(points)],
});

/** What one power thinks of another: a figure in its colour that opens into its reasons. */
export function Opinion({ holder, subject }: { holder: FactionId; subject: FactionId }) {
  const t = words.diplomacy;
  const { view, rules, names } = useSession();
  const terms = opinionTerms(view, rules, holder, subject);
  const title = t.web.thinks(names.anything(holder), names.anything(subject));
  return (
    <span className="ra-opinion" style={opinionStyle(total(terms))}>
      <Explained title={title} terms={terms}>
        {signed(total(terms))}
      </Explained>
    </span>
  );
}

/** An opinion's word: hostile, cold, indifferent, warm, devoted. */
export const opinionWord = (points: number) => words.diplomacy.bands[opinionBand(points)];
