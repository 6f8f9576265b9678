import {
  type DealItem,
  type FactionId,
  isVoice,
  leakTerms,
  rivalsOf,
  total,
} from '../../../../sim';
import type { DealDraft } from '../../../../store';
import { percent, words } from '../../../../text';
import { Switch } from '../../../kit/Switch';
import { Explained } from '../../../panels/shared/Explained';
import { useSession } from '../../../shell/session';

interface SecrecyProps {
  draft: DealDraft;
  me: FactionId;
  onLay: (change: Partial<DealDraft>) => void;
}

/** Whether promises of votes on the table are to be kept from the others, and who may find out how soon. */
export function Secrecy({ draft, me, onLay }: SecrecyProps) {
  const t = words.diplomacy.deal;
  const { view, rules, names } = useSession();
  const { give, take, with: other, secret = false } = draft;
  if (!mayBeSecret([...give, ...take])) return null;
  const seller = take.some(isVoice) ? other : me;
  const buyer = seller === me ? other : me;
  const rivals = rivalsOf(view, rules, seller, buyer)?.rivals ?? [];
  return (
    <div className="ra-answer-secrecy">
      <Switch checked={secret} onChange={(next) => onLay({ secret: next })} label={t.secret} />
      {rivals.map((rival) => {
        const terms = leakTerms(view, rules, rival, [seller, buyer]);
        return (
          <p key={rival} className="ra-dim">
            {t.findsOut(names.anything(rival))}{' '}
            <Explained title={t.leak} terms={terms} format={percent}>
              {percent(total(terms))}
            </Explained>
          </p>
        );
      })}
    </div>
  );
}

/** Only promises of votes can be kept secret. */
export function mayBeSecret(items: readonly DealItem[]): boolean {
  const voices = items.filter(isVoice);
  return voices.length > 0 && voices.every(({ promise }) => promise.kind === 'vote');
}

/** What an order or a sum says of secrecy: nothing where nothing is or can be kept secret. */
export function secrecyOf({ give, take, secret }: DealDraft): { secret?: true } {
  return secret && mayBeSecret([...give, ...take]) ? { secret: true } : {};
}
