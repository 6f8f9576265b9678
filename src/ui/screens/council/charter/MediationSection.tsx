import {
  type Alliance,
  type DealItem,
  type FactionId,
  openPledges,
  quarrelBetween,
  quarrelsIn,
  quarrelTerms,
} from '../../../../sim';
import { councilWords, number } from '../../../../text';
import { Button } from '../../../kit/Button';
import { SectionHead } from '../../../kit/SectionHead';
import { Explained } from '../../../panels/shared/Explained';
import { useSession } from '../../../shell/session';
import { openDeal } from '../../diplomacy/openDiplomacy';
import { PowerName } from '../../PowerName';

/** Turns within which a broker promises to bring a settlement about. */
const within = 6;

/** Quarrels of two members that the broker could settle, and the way to offer it to either. */
export function MediationSection({ alliance, broker }: { alliance: Alliance; broker: FactionId }) {
  const t = councilWords().mediation;
  const { view, rules } = useSession();
  const found = quarrelsIn(view, rules, alliance.members, broker);
  const { ease, influence } = rules.numbers.council.mediation;
  return (
    <div>
      <SectionHead>{t.title}</SectionHead>
      <p className="ra-dim">{t.text(ease, influence)}</p>
      {found.length === 0 && <p className="ra-dim">{t.none}</p>}
      {found.map(([a, b]) => (
        <Quarrel key={`${a}>${b}`} broker={broker} sides={[a, b]} />
      ))}
    </div>
  );
}

interface QuarrelProps {
  broker: FactionId;
  sides: readonly [FactionId, FactionId];
}

function Quarrel({ broker, sides: [a, b] }: QuarrelProps) {
  const t = councilWords().mediation;
  const { view, rules, names, commands } = useSession();
  const terms = [...quarrelTerms(view, rules, a, b), ...quarrelTerms(view, rules, b, a)];
  const offer = (other: FactionId): DealItem => ({
    kind: 'promise',
    promise: { kind: 'settle', with: other },
    turns: within,
  });
  const isOffered = (to: FactionId, other: FactionId) =>
    openPledges(view, broker).some(
      (each) => each.to === to && each.terms.kind === 'settle' && each.terms.with === other,
    );
  return (
    <div>
      <p>
        <PowerName faction={a} /> – <PowerName faction={b} />{' '}
        <Explained title={t.quarrel(names.anything(a), names.anything(b))} terms={terms}>
          {number(quarrelBetween(view, rules, a, b))}
        </Explained>
      </p>
      {commands &&
        [[a, b] as const, [b, a] as const].map(([to, other]) =>
          isOffered(to, other) ? (
            <p key={to} className="ra-dim">
              {t.agreed(names.anything(to))}
            </p>
          ) : (
            <Button
              key={to}
              size="small"
              icon="diplomacy"
              onClick={() => openDeal(to, [offer(other)])}
            >
              {t.offer(names.anything(to))}
            </Button>
          ),
        )}
    </div>
  );
}
