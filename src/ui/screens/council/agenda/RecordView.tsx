import { type Division, dateOf } from '../../../../sim';
import { useCouncil } from '../../../../store';
import { councilWords, motionSentence, number, signed, words } from '../../../../text';
import { EmptyState } from '../../../kit/EmptyState';
import { Icon } from '../../../kit/Icon';
import { signOf } from '../../../kit/signOf';
import { Tag } from '../../../kit/Tag';
import { Explained } from '../../../panels/shared/Explained';
import { SentenceView } from '../../../reports/SentenceView';
import { useSession } from '../../../shell/session';
import { PowerName } from '../../PowerName';
import { DivisionBar } from '../chamber/DivisionBar';
import { divisionBar } from '../chamber/division';
import { sideIcons } from './LeanTable';
import './RecordView.css';

interface RecordViewProps {
  /** The latest first. */
  divisions: readonly Division[];
  shown: Division | null;
}

/** Every division held, with the ballots and why each was cast so. */
export function RecordView({ divisions, shown }: RecordViewProps) {
  const t = councilWords().record;
  const { look } = useCouncil.getState();
  if (divisions.length === 0) {
    return (
      <EmptyState icon="vote-yes" title={t.title}>
        {t.none}
      </EmptyState>
    );
  }
  return (
    <ol className="ra-record" aria-label={t.title}>
      {divisions.map((division) => (
        <li key={division.motion}>
          <Entry
            division={division}
            open={division === shown}
            onOpen={() => look(division.motion)}
          />
        </li>
      ))}
    </ol>
  );
}

interface EntryProps {
  division: Division;
  open: boolean;
  onOpen: () => void;
}

function Entry({ division, open, onOpen }: EntryProps) {
  const t = councilWords().record;
  const { view, names } = useSession();
  const date = words.calendar.date(dateOf(view.frame, division.turn));
  return (
    <article className="ra-record-entry" data-open={open}>
      <header>
        <div>
          <p className="ra-eyebrow">
            {date} · {words.motions[division.terms.kind]}
          </p>
          <h3>
            <SentenceView sentence={motionSentence(division.terms, names)} />
          </h3>
          <small>{councilWords().agenda.mover(names.faction(division.by).text)}</small>
        </div>
        <Tag tone={division.passed ? 'good' : 'bad'}>{division.passed ? t.passed : t.failed}</Tag>
      </header>
      {division.veto !== null && (
        <p className="ra-bad">{t.vetoed(names.faction(division.veto).text)}</p>
      )}
      {division.tie && <p className="ra-dim">{t.tie}</p>}
      <DivisionBar division={divisionBar(division)} />
      {open ? (
        <Ballots division={division} />
      ) : (
        <button type="button" className="ra-motion-opener" onClick={onOpen}>
          {t.show} <Icon name="down" />
        </button>
      )}
    </article>
  );
}

function Ballots({ division }: { division: Division }) {
  const t = councilWords().record;
  const { names } = useSession();
  return (
    <ul className="ra-leans" aria-label={t.ballots}>
      {divisionBar(division).parts.map(({ member, standing, side, ballot }) => {
        const lean = ballot.lean.reduce((sum, { amount }) => sum + amount, 0);
        return (
          <li key={member}>
            <div className="ra-lean" data-side={side}>
              <span className="ra-lean-choice">
                <Icon name={sideIcons[side]} label={councilWords().choices[ballot.choice]} />
              </span>
              <PowerName faction={member} />
              <small>{councilWords().because[ballot.because]}</small>
              <span className="ra-lean-standing">{number(standing)}</span>
              <strong className={`ra-${signOf(lean)}`}>
                {ballot.lean.length > 0 && (
                  <Explained
                    title={councilWords().leans.of(names.anything(member))}
                    terms={ballot.lean}
                  >
                    {signed(lean)}
                  </Explained>
                )}
              </strong>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
