import { type FactionId, pledgesToSecure } from '../../../../sim';
import { councilWords, promiseText } from '../../../../text';
import { SectionHead } from '../../../kit/SectionHead';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { useSession } from '../../../shell/session';
import { useMotionNames } from '../../diplomacy/useMotionNames';
import { PowerName } from '../../PowerName';

/** What members have promised each other, and the broker's guarantee for it. */
export function SuretySection({ broker }: { broker: FactionId }) {
  const t = councilWords().surety;
  const { view, rules, names, commands } = useSession();
  const nameMotion = useMotionNames();
  const pledges = pledgesToSecure(view, broker);
  const { influence, fine } = rules.numbers.deals.surety;
  return (
    <div>
      <SectionHead>{t.title}</SectionHead>
      <p className="ra-dim">{t.text(influence, fine)}</p>
      {pledges.length === 0 && <p className="ra-dim">{t.none}</p>}
      {pledges.map(({ id, by, to, terms, surety }) => (
        <div key={id}>
          <p>
            <PowerName faction={by} /> → <PowerName faction={to} />:{' '}
            {promiseText(terms, names, nameMotion)}
          </p>
          {surety !== undefined && <p className="ra-dim">{t.stands}</p>}
          {surety === undefined && commands && (
            <OrderButton icon="favour" order={{ type: 'standSurety', pledge: id }}>
              {t.stand}
            </OrderButton>
          )}
        </div>
      ))}
    </div>
  );
}
