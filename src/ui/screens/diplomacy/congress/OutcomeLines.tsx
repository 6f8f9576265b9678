import type { CongressOutcome } from '../../../../sim';
import { congressWords } from '../../../../text';
import { Tag } from '../../../kit/Tag';
import { useSession } from '../../../shell/session';

/** What was signed at a congress, and what was not. */
export function OutcomeLines({ outcome }: { outcome: CongressOutcome }) {
  const t = congressWords();
  const { names } = useSession();
  const { signed, refused } = outcome;
  const lines = [
    ...signed.map((pair) => ({ pair, tone: 'good', word: t.signed }) as const),
    ...refused.map((pair) => ({ pair, tone: 'bad', word: t.notSigned }) as const),
  ];
  if (lines.length === 0) return <p className="ra-dim">{t.moot}</p>;
  return (
    <ul className="ra-signatures">
      {lines.map(({ pair: [one, other], tone, word }) => (
        <li key={`${one}|${other}`}>
          <span>{t.between(names.faction(one).text, names.faction(other).text)}</span>
          <Tag tone={tone}>{word}</Tag>
        </li>
      ))}
    </ul>
  );
}
