import {
  type Alliance,
  candidatesFor,
  dateOf,
  idsOf,
  type OfficeId,
  type Ruleset,
  sharesBy,
  termEnd,
} from '../../../../sim';
import { contentName, contentText, councilWords, percent, words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Icon } from '../../../kit/Icon';
import { Meter } from '../../../kit/Meter';
import { SectionHead } from '../../../kit/SectionHead';
import { type Fact, Facts } from '../../../panels/shared/Facts';
import { useSession } from '../../../shell/session';
import { PowerName } from '../../PowerName';
import './CharterView.css';
import { officeIcon } from '../chamber/officeIcon';
import { proposeWith } from '../propose/proposeWith';
import { BondsView } from './BondsView';
import { LeaveAlliance } from './LeaveAlliance';

/** What the members agreed on: the charter, its laws, its offices, and the way out. */
export function CharterView({ alliance, member }: { alliance: Alliance; member: boolean }) {
  const t = councilWords().charter;
  const { rules, names } = useSession();
  const form = rules.charters[alliance.charter.form];
  return (
    <div className="ra-charter">
      <section>
        <SectionHead
          aside={
            member && (
              <Button size="small" onClick={() => proposeWith('charter', {})}>
                {t.change}
              </Button>
            )
          }
        >
          {t.title}
        </SectionHead>
        {form && (
          <p>
            <strong>{contentName(rules, 'charters', form.id)}.</strong>{' '}
            {contentText(rules, 'charters', form.id)}
          </p>
        )}
        <div className="ra-charter-facts">
          <Facts facts={rightsOf(alliance, names.anything)} />
          <Facts facts={lawsOf(alliance)} />
        </div>
        <BondsView alliance={alliance} />
        <Shares alliance={alliance} />
      </section>
      <section>
        <SectionHead>{t.offices}</SectionHead>
        <ul className="ra-offices">
          {officesOf(rules, alliance).map((office) => (
            <OfficeRow key={office} alliance={alliance} office={office} member={member} />
          ))}
        </ul>
      </section>
      {member && <LeaveAlliance alliance={alliance} />}
    </div>
  );
}

function rightsOf({ broker, charter }: Alliance, nameOf: (id: string) => string): (Fact | null)[] {
  const t = councilWords().charter;
  const chair = broker === null ? (charter.brokered ? t.foreseen : t.noBroker) : nameOf(broker);
  return [
    { label: t.majority, value: percent(charter.majority) },
    { label: t.charterMajority, value: percent(charter.charterMajority) },
    { label: t.weight, value: charter.equalVotes ? t.equal : t.byStanding },
    { label: t.broker, value: chair },
    {
      label: t.vetoes,
      value: charter.vetoes.length === 0 ? t.noVetoes : charter.vetoes.map(nameOf).join(', '),
    },
    { label: t.war, value: t.warBy[charter.war] },
  ];
}

function lawsOf({ charter, council }: Alliance): (Fact | null)[] {
  const t = councilWords().charter;
  const law = words.subjectLaws[charter.subjects];
  return [
    { label: t.subjects, value: <span title={law.text}>{law.name}</span> },
    { label: t.tariff, value: percent(charter.tariff) },
    { label: t.quota, value: percent(charter.quota) },
    { label: t.technology, value: charter.technology ? t.shared : t.own },
    { label: t.notice, value: words.screens.months(charter.notice) },
    council === null ? null : { label: t.chest, value: t.latinum(council.chest) },
  ];
}

/** What each member's share was agreed to be, whatever it weighs today. */
function Shares({ alliance }: { alliance: Alliance }) {
  const t = councilWords().charter;
  const { names, liveryOf } = useSession();
  // Whole percents that add up to a hundred, whatever was agreed to.
  const agreed = alliance.charter.shares;
  const shares = sharesBy(alliance.members, (id) => agreed[id] ?? 0, 0);
  const parts = alliance.members.map((id) => ({
    id,
    amount: shares[id] ?? 0,
    colour: liveryOf(id).colour,
  }));
  const said = parts.map(({ id, amount }) => `${names.anything(id)} ${percent(amount)}`);
  return (
    <div className="ra-charter-shares">
      <span>{t.shares}</span>
      <Meter size="thick" label={`${t.shares}: ${said.join(', ')}`} parts={parts} />
      <small>{said.join(' · ')}</small>
    </div>
  );
}

function officesOf(rules: Ruleset, { charter, offices }: Alliance): readonly OfficeId[] {
  return rules.charters[charter.form]?.offices ?? idsOf(offices);
}

interface OfficeRowProps {
  alliance: Alliance;
  office: OfficeId;
  member: boolean;
}

function OfficeRow({ alliance, office, member }: OfficeRowProps) {
  const t = councilWords().charter;
  const { view, rules, names } = useSession();
  const dated = (turn: number) => words.calendar.date(dateOf(view.frame, Math.max(1, turn)));
  const end = termEnd(rules, alliance, office);
  const standing = candidatesFor(alliance, office);
  const held = alliance.offices[office];
  const rule = rules.offices[office];
  if (!rule) return null;
  const powers = rule.powers.map((power) => t.powers[power]);
  const weighs = rule.standing === 0 ? [] : [t.standing(rule.standing)];
  return (
    <li className="ra-office">
      <Icon name={officeIcon(rules, alliance, office)} />
      <div>
        <h4>{contentName(rules, 'offices', office)}</h4>
        <p>{contentText(rules, 'offices', office)}</p>
        <small>{[...powers, ...weighs].join(' · ')}</small>
      </div>
      <div className="ra-office-holder">
        {held ? <PowerName faction={held.holder} /> : <span className="ra-even">{t.vacant}</span>}
        {held && <small>{t.since(dated(held.since))}</small>}
        {end !== null && (
          <small>{end > view.turn ? t.until(dated(end)) : t.termOver(held?.terms ?? 1)}</small>
        )}
        {standing.length > 0 && <small>{t.standFor(standing.map(names.anything))}</small>}
        {member && (
          <Button size="small" onClick={() => proposeWith('election', { office })}>
            {t.stand}
          </Button>
        )}
      </div>
    </li>
  );
}
