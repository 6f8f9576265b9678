import { type Alliance, type Division, dateOf } from '../../../../sim';
import { useCouncil } from '../../../../store';
import { councilWords, motionSentence, plain, words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Icon } from '../../../kit/Icon';
import { ListRow } from '../../../kit/ListRow';
import { SectionHead } from '../../../kit/SectionHead';
import { useSession } from '../../../shell/session';
import './AgendaView.css';
import type { Awaited } from './forecasts';
import { MotionCard } from './MotionCard';
import { SecretsSection } from './SecretsSection';

/** Divisions told below the agenda. */
const latest = 4;

interface AgendaViewProps {
  alliance: Alliance;
  awaited: readonly Awaited[];
  /** The motion the chamber shows. */
  shown: Awaited | null;
  /** Divisions held, the latest first. */
  divisions: readonly Division[];
  mayMove: boolean;
}

/** The motions in the order of the vote, one of them opened; below, what was decided lately. */
export function AgendaView({ alliance, awaited, shown, divisions, mayMove }: AgendaViewProps) {
  const t = councilWords();
  const { faction } = useSession();
  const { look, show } = useCouncil.getState();
  return (
    <div className="ra-agenda">
      <SectionHead
        aside={
          mayMove && (
            <Button size="small" icon="plus" onClick={() => show('propose')}>
              {t.propose.title}
            </Button>
          )
        }
      >
        {t.agenda.title}
      </SectionHead>
      {awaited.length === 0 && <p className="ra-dim">{t.agenda.none}</p>}
      <ol className="ra-motions" aria-label={t.agenda.title}>
        {awaited.map((each, index) => (
          <li key={each.motion.id}>
            <MotionCard
              alliance={alliance}
              awaited={each}
              place={index + 1}
              open={each === shown}
              onOpen={() => look(each.motion.id)}
            />
          </li>
        ))}
      </ol>
      {faction !== null && <SecretsSection faction={faction} />}
      {divisions.length > 0 && <SectionHead>{t.agenda.lately}</SectionHead>}
      {divisions.slice(0, latest).map((division) => (
        <DecidedRow key={division.motion} division={division} />
      ))}
    </div>
  );
}

/** A division held, as a line that leads to its ballots. */
function DecidedRow({ division }: { division: Division }) {
  const t = councilWords();
  const { view, names } = useSession();
  const { passed, turn, terms, motion } = division;
  return (
    <ListRow
      lead={
        <Icon
          className={passed ? 'ra-good' : 'ra-bad'}
          name={passed ? 'vote-yes' : 'vote-no'}
          label={passed ? t.record.passed : t.record.failed}
        />
      }
      aside={words.calendar.date(dateOf(view.frame, turn))}
      onPress={() => useCouncil.getState().show('record', motion)}
    >
      {plain(motionSentence(terms, names))}
    </ListRow>
  );
}
