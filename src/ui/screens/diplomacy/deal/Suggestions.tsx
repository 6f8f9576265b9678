import type { FactionId } from '../../../../sim';
import type { DealDraft } from '../../../../store';
import { dealItemText, signed, words } from '../../../../text';
import { Tag } from '../../../kit/Tag';
import { useSession } from '../../../shell/session';
import { suggestions } from '../model/suggestions';
import { useMotionNames } from '../useMotionNames';

interface SuggestionsProps {
  me: FactionId;
  other: FactionId;
  onLay: (change: Partial<DealDraft>) => void;
}

export const verdictTones = { yes: 'good', no: 'bad', perhaps: 'brass', council: 'brass' } as const;

/** What could be signed as things stand, with their answer; a press lays it on the table. */
export function Suggestions({ me, other, onLay }: SuggestionsProps) {
  const t = words.diplomacy.deal;
  const { view, rules, names } = useSession();
  const nameMotion = useMotionNames();
  const open = suggestions(view, rules, me, other);
  if (open.length === 0) return null;
  return (
    <>
      <p className="ra-eyebrow">{t.suggestions}</p>
      <ul className="ra-suggestions">
        {open.map(({ item, answer }) => (
          <li key={JSON.stringify(item)}>
            <button type="button" onClick={() => onLay({ take: [item] })}>
              <span>{dealItemText(item, names, nameMotion)}</span>
              <Tag tone={verdictTones[answer.verdict]}>{t.verdicts[answer.verdict]}</Tag>
              <b>{signed(answer.total)}</b>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
