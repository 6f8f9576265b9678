import { type Alliance, type Motion, outsidersAnswer } from '../../../../sim';
import { councilWords, refusalSentence } from '../../../../text';
import { Explained } from '../../../panels/shared/Explained';
import { useSession } from '../../../shell/session';

interface OutsidersWordProps {
  alliance: Alliance;
  motion: Motion;
}

/** What an outsider would answer to a motion that needs him, and why; nothing where the Council decides alone. */
export function OutsidersWord({ alliance, motion }: OutsidersWordProps) {
  const t = councilWords().outsider;
  const { view, rules, names } = useSession();
  const answer = outsidersAnswer(view, rules, alliance, motion);
  if (answer === null) return null;
  const { faction, verdict, judgement, refusal } = answer;
  const name = names.faction(faction).text;
  return (
    <p className={verdict === 'no' ? 'ra-bad' : 'ra-dim'}>
      <Explained title={t.title(name)} terms={judgement?.terms ?? []}>
        {t.verdicts[verdict](name)}
      </Explained>
      {refusal && ` ${refusalSentence(refusal, names)}`}
    </p>
  );
}
