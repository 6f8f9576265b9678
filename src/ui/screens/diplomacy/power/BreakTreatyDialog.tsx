import {
  breachTerms,
  type FactionId,
  opinionOf,
  partnerIn,
  type Treaty,
  total,
} from '../../../../sim';
import { signed, words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Dialog } from '../../../kit/Dialog';
import { Explained } from '../../../panels/shared/Explained';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { useSession } from '../../../shell/session';
import { PowerName } from '../../PowerName';
import { opinionStyle } from '../Opinion';
import { LeaversNote } from './LeaversNote';

/** Asks before a treaty is broken, with what everybody would think of it. */
export function BreakTreatyDialog({ treaty, onClose }: { treaty: Treaty; onClose: () => void }) {
  const t = words.diplomacy.treaties;
  const { view, rules, names } = useSession();
  const me = view.faction;
  const minds = breachTerms(view, rules, me, treaty).filter(({ terms }) => total(terms) !== 0);
  return (
    <Dialog
      open
      size="small"
      onClose={onClose}
      eyebrow={t.breakWhat(t.kinds[treaty.terms.kind], names.anything(partnerIn(treaty, me)))}
      title={t.breakTitle}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button onClick={onClose}>{words.diplomacy.cancel}</Button>
          <OrderButton
            variant="ember"
            order={{ type: 'breakTreaty', treaty: treaty.id }}
            onGiven={onClose}
          >
            {t.breakConfirm}
          </OrderButton>
        </>
      }
    >
      <p>{minds.length === 0 ? t.nobodyMinds : t.breakText}</p>
      <ul className="ra-changes">
        {minds.map(({ faction, terms }) => (
          <li key={faction}>
            <PowerName faction={faction} />
            <span>
              <Explained title={t.think} terms={terms}>
                {signed(total(terms))}
              </Explained>
              <OpinionChange
                before={opinionOf(view, rules, faction, me)}
                after={opinionOf(view, rules, faction, me) + total(terms)}
              />
            </span>
          </li>
        ))}
      </ul>
      <LeaversNote treaty={treaty} />
    </Dialog>
  );
}

/** An opinion before and after a deed: `+12 → −38`. */
export function OpinionChange({ before, after }: { before: number; after: number }) {
  return (
    <small>
      <span style={opinionStyle(before)}>{signed(before)}</span> →{' '}
      <span style={opinionStyle(after)}>{signed(after)}</span>
    </small>
  );
}

/** Powers whose opinion of us changes, each with how. */
export function OpinionChanges({
  changes,
}: {
  changes: readonly { faction: FactionId; before: number; after: number }[];
}) {
  return (
    <ul className="ra-changes">
      {changes.map(({ faction, before, after }) => (
        <li key={faction}>
          <PowerName faction={faction} />
          <OpinionChange before={before} after={after} />
        </li>
      ))}
    </ul>
  );
}
