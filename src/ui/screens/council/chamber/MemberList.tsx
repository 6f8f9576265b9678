import { useState } from 'react';
import {
  type Alliance,
  contentmentTerms,
  discontentOf,
  type FactionId,
  total,
} from '../../../../sim';
import { councilWords, number, percent } from '../../../../text';
import { IconButton } from '../../../kit/IconButton';
import { Meter, type MeterProps } from '../../../kit/Meter';
import { SectionHead } from '../../../kit/SectionHead';
import { Tag } from '../../../kit/Tag';
import { Explained, plainAmount } from '../../../panels/shared/Explained';
import { useSession } from '../../../shell/session';
import { PowerName } from '../../PowerName';
import { officesHeld, type Weight } from './chamber';
import { MemberDetails } from './MemberDetails';
import './MemberList.css';
import { officeIcon } from './officeIcon';

interface MemberListProps {
  alliance: Alliance;
  weights: readonly Weight[];
}

/** The members, the heaviest first: standing, contentment, offices, what they threaten. */
export function MemberList({ alliance, weights }: MemberListProps) {
  const t = councilWords().members;
  const [open, setOpen] = useState<FactionId | null>(null);
  const byWeight = [...weights].sort((a, b) => b.standing - a.standing);
  return (
    <section aria-label={t.title}>
      <SectionHead aside={weights.length}>{t.title}</SectionHead>
      <ul className="ra-members">
        {byWeight.map((weight) => (
          <li key={weight.member}>
            <MemberRow
              alliance={alliance}
              weight={weight}
              open={open === weight.member}
              onToggle={() => setOpen(open === weight.member ? null : weight.member)}
            />
            {open === weight.member && <MemberDetails alliance={alliance} member={weight.member} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MemberRowProps {
  alliance: Alliance;
  weight: Weight;
  open: boolean;
  onToggle: () => void;
}

function MemberRow({ alliance, weight, open, onToggle }: MemberRowProps) {
  const t = councilWords().members;
  const { view, rules, faction, names } = useSession();
  const { member, standing, share, terms } = weight;
  const name = names.anything(member);
  const content = contentmentTerms(view, rules, alliance, member);
  const contentment = total(content);
  return (
    <div className="ra-member" data-own={member === faction}>
      <IconButton
        icon={open ? 'down' : 'next'}
        label={t.details(name)}
        aria-expanded={open}
        onClick={onToggle}
      />
      <span className="ra-member-name">
        <PowerName faction={member} />
        <Badges alliance={alliance} member={member} />
      </span>
      <span className="ra-member-standing">
        <strong>
          <Explained
            title={councilWords().chamber.standingOf(name)}
            terms={terms}
            format={plainAmount}
          >
            {number(standing)}
          </Explained>
        </strong>{' '}
        <small>{percent(share)}</small>
      </span>
      <span className="ra-member-content">
        <Meter
          label={`${t.contentment}: ${contentment}`}
          value={contentment}
          tone={toneOf(contentment, rules.numbers.alliance.contentment)}
        />
        <Explained title={t.contentmentOf(name)} terms={content} format={plainAmount}>
          {number(contentment)}
        </Explained>
      </span>
      <Dangers alliance={alliance} member={member} contentment={contentment} />
    </div>
  );
}

type Thresholds = { readonly unhappy: number; readonly breaking: number };

export function toneOf(contentment: number, { unhappy, breaking }: Thresholds): MeterProps['tone'] {
  if (contentment < breaking) return 'bad';
  return contentment < unhappy ? 'ember' : 'good';
}

/** The offices of a member, and whether it is the broker. */
function Badges({ alliance, member }: { alliance: Alliance; member: FactionId }) {
  const t = councilWords().members;
  const { rules, faction, names } = useSession();
  return (
    <>
      {member === faction && <small className="ra-even">{t.you}</small>}
      {member === alliance.broker && (
        <Tag tone="brass" icon="council">
          {t.broker}
        </Tag>
      )}
      {officesHeld(rules, alliance, member).map((office) => (
        <Tag key={office} tone="brass" icon={officeIcon(rules, alliance, office)}>
          {names.anything(office)}
        </Tag>
      ))}
    </>
  );
}

interface DangersProps {
  alliance: Alliance;
  member: FactionId;
  contentment: number;
}

/** Notices given, and what its contentment lets it do. */
function Dangers({ alliance, member, contentment }: DangersProps) {
  const t = councilWords().members;
  const { view, rules } = useSession();
  const { unhappy, breaking } = rules.numbers.alliance.contentment;
  const leaves = alliance.council?.notices[member];
  const stage = discontentOf(alliance, member)?.stage;
  const threatens = alliance.council?.agenda.some(
    ({ by, ultimatum }) => by === member && ultimatum,
  );
  return (
    <span className="ra-member-dangers">
      {leaves !== undefined && <Tag tone="bad">{t.notice(leaves - view.turn)}</Tag>}
      {threatens && <Tag tone="ember">{councilWords().agenda.ultimatum}</Tag>}
      {stage && (
        <Tag tone={stage === 'cool' || stage === 'demanding' ? 'ember' : 'bad'}>
          {t.stages[stage]}
        </Tag>
      )}
      {contentment < unhappy && (
        <Tag tone={contentment < breaking ? 'bad' : 'ember'}>
          {contentment < breaking ? t.breaking : t.unhappy}
        </Tag>
      )}
    </span>
  );
}
