import type { DraftForecast, SideAnswer, Voice } from '../../../../sim';
import { congressWords, refusalSentence, signed } from '../../../../text';
import { Tag } from '../../../kit/Tag';
import { TermSum } from '../../../panels/shared/Explained';
import { useSession } from '../../../shell/session';
import { PowerName } from '../../PowerName';
import { verdictTones } from '../deal/Suggestions';

/** A peace between two sides, whether it would be signed today, and what each says to it and why. */
export function DraftAnswers({ forecast }: { forecast: DraftForecast }) {
  const t = congressWords();
  const { names } = useSession();
  const { draft, refusal, sides, verdict } = forecast;
  const title = t.between(names.faction(draft.from).text, names.faction(draft.to).text);
  return (
    <div className="ra-congress-draft">
      <p>
        <strong>{title}</strong> <Tag tone={verdictTones[verdict]}>{t.would[verdict]}</Tag>
      </p>
      {[
        ...draft.give.map((item) => ({ item, by: draft.from })),
        ...draft.take.map((item) => ({ item, by: draft.to })),
      ].map(({ item, by }) =>
        item.kind === 'stock' ? <p key={by}>{t.pays(names.power(by), item.amount)}</p> : null,
      )}
      {refusal !== null && <p className="ra-bad">{refusalSentence(refusal, names)}</p>}
      {sides.map((side) => (
        <Side key={side.speaker} side={side} />
      ))}
    </div>
  );
}

function Side({ side: { voices } }: { side: SideAnswer }) {
  const t = congressWords();
  const byCouncil = voices.some(({ standing }) => standing !== null);
  return (
    <>
      {byCouncil && <p className="ra-dim">{t.council}</p>}
      {voices.map((voice) => (
        <VoiceLine key={voice.faction} voice={voice} />
      ))}
    </>
  );
}

function VoiceLine({ voice }: { voice: Voice }) {
  const t = congressWords();
  const { view } = useSession();
  const { faction, terms, total, verdict, standing } = voice;
  return (
    <details className="ra-assent-member">
      <summary>
        <PowerName faction={faction} />
        <Tag tone={verdictTones[verdict]}>{t.verdicts[verdict]}</Tag>
        <b>{signed(total)}</b>
      </summary>
      {standing !== null && <p className="ra-dim">{t.standing(standing)}</p>}
      {!view.factions[faction]?.envoys && <p className="ra-dim">{t.inPerson}</p>}
      <TermSum terms={terms} />
    </details>
  );
}
