import type { EffectOutlook, FactionId } from '../../sim';
import { decisionEffect, decisionPageWords, plain, refusalSentence } from '../../text';
import { Icon } from '../kit/Icon';
import { useSession } from '../shell/session';
import { effectIcon } from './effectIcons';
import { effectSign } from './effectSign';

/** What comes of an option, line by line, in words and figures as things stand. */
export function EffectLines({ effects, by }: { effects: readonly EffectOutlook[]; by: FactionId }) {
  const t = decisionPageWords();
  const { view, names } = useSession();
  if (effects.length === 0) return <span>{t.noEffects}</span>;
  return (
    <span className="ra-decision-effects">
      {effects.map((outlook, index) => {
        const { effect, figures, refusal } = outlook;
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: effects have no identity beyond their place
            key={index}
            data-sign={refusal === null ? effectSign(view, by, outlook) : 'lapsed'}
          >
            <Icon name={effectIcon(effect)} />
            <span>
              {plain(decisionEffect(effect, figures, names))}.{' '}
              {refusal !== null && <small>{t.lapses(refusalSentence(refusal, names))}</small>}
            </span>
          </span>
        );
      })}
    </span>
  );
}
