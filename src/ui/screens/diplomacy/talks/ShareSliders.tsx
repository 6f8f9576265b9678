import { withShare } from '../../../../sim';
import type { FoundingDraft } from '../../../../store';
import { words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Meter } from '../../../kit/Meter';
import { SectionHead } from '../../../kit/SectionHead';
import { Slider } from '../../../kit/Slider';
import { useSession } from '../../../shell/session';
import { PowerName } from '../../PowerName';
import { byStrength, equally } from '../model/foundingDraft';

interface ShareSlidersProps {
  draft: FoundingDraft;
  onChange: (draft: FoundingDraft) => void;
}

const whole = 1000;
const step = 10;

/** The base share of each member: moving one makes the others give way. */
export function ShareSliders({ draft, onChange }: ShareSlidersProps) {
  const t = words.diplomacy.talks;
  const { view, rules, names, liveryOf } = useSession();
  const { members, shares } = draft;
  const { leastShare } = rules.numbers.alliance.talks;
  const set = (next: Record<string, number>) => onChange({ ...draft, shares: next });
  return (
    <>
      <SectionHead
        aside={
          <span className="ra-shares-quick">
            <Button size="small" variant="quiet" onClick={() => set(equally(rules, members))}>
              {t.equalShares}
            </Button>
            <Button
              size="small"
              variant="quiet"
              title={t.byStrengthHint}
              onClick={() => set(byStrength(view, rules, members))}
            >
              {t.byStrength}
            </Button>
          </span>
        }
      >
        {t.shares}
      </SectionHead>
      <Meter
        label={t.shares}
        size="thick"
        max={whole}
        parts={members.map((id) => ({
          id,
          amount: shares[id] ?? 0,
          colour: liveryOf(id).colour,
        }))}
      />
      <ul className="ra-shares">
        {members.map((id) => (
          <li key={id}>
            <PowerName faction={id} />
            <Slider
              aria-label={t.share(names.anything(id))}
              min={leastShare}
              max={whole - leastShare * (members.length - 1)}
              step={step}
              value={shares[id] ?? 0}
              text={t.permille(shares[id] ?? 0)}
              onChange={(permille) => set(withShare(shares, id, permille, leastShare))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
