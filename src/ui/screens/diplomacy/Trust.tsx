import { type FactionId, trustTerms } from '../../../sim';
import { words } from '../../../text';
import { Explained } from '../../panels/shared/Explained';
import { useSession } from '../../shell/session';
import { trustFigure } from './model/trustFigure';

/** How far one power believes another's word: a share that opens into its reasons. */
export function Trust({ holder, subject }: { holder: FactionId; subject: FactionId }) {
  const t = words.diplomacy.promises;
  const { view, rules, names } = useSession();
  const terms = trustTerms(view, rules, holder, subject);
  const { text, format } = trustFigure(terms);
  return (
    <Explained title={t.trust(names.anything(subject))} terms={terms} format={format}>
      {text}
    </Explained>
  );
}
