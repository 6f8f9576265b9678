import {
  type Claimant,
  type Contest,
  claimantOf,
  contestAnswers,
  type Faction,
  figuresOf,
  lineOfSuccession,
  powerShareTerms,
  shiftsUnder,
  sidesOf,
  successionOf,
  total,
} from '../../../sim';
import { personsWords } from '../../../text';
import { Icon } from '../../kit/Icon';
import { SectionHead } from '../../kit/SectionHead';
import { Explained, plainAmount } from '../../panels/shared/Explained';
import { OrderButton } from '../../panels/shared/OrderButton';
import { useSession } from '../../shell/session';
import { useDate } from '../diplomacy/useDate';
import { PowerName } from '../PowerName';

/** The chair of a power: who holds it and by what right, who contests it, and who would follow. */
export function Succession({ power }: { power: Faction }) {
  const t = personsWords();
  const { view, rules, faction, commands } = useSession();
  const own = power.id === faction && commands !== undefined;
  return (
    <div className="ra-persons-chair">
      <p>
        <PowerName faction={power.id} />. {t.ways[successionOf(view, rules, power.id)]}
      </p>
      <Head power={power} own={own} />
      {power.contest && <ContestBox power={power} contest={power.contest} own={own} />}
      <Line power={power} own={own} />
    </div>
  );
}

interface PartProps {
  power: Faction;
  own: boolean;
}

function Head({ power, own }: PartProps) {
  const t = personsWords();
  const { view, rules } = useSession();
  const date = useDate();
  const head = power.head === null ? undefined : view.characters[power.head];
  const { recall, term } = figuresOf(view, rules, power.id);
  const { dismissal } = rules.numbers.persons.contest;
  if (!head) return <p className="ra-dim">{t.nobodyRules}</p>;
  return (
    <section>
      <SectionHead>{t.head}</SectionHead>
      <div className="ra-persons-row">
        <Icon name="crown" />
        <div>
          <strong>{head.name}</strong>{' '}
          <span className="ra-dim">
            {power.headSince === undefined ? t.fromTheStart : t.since(date(power.headSince))}
          </span>
          {term > 0 && <p>{t.term(Math.max(0, (power.headSince ?? 0) + term - view.turn))}</p>}
          {power.recalled && <p>{t.recalled}</p>}
        </div>
        <Points claimant={claimantOf(view, rules, head)} />
      </div>
      {own && (
        <div className="ra-persons-act">
          <OrderButton icon="undo" order={{ type: 'recallHead' }}>
            {t.recall}
          </OrderButton>
          {recall > 0 && <span className="ra-dim">{t.recallPrice(recall, dismissal)}</span>}
        </div>
      )}
    </section>
  );
}

function Points({ claimant: { person, terms, points } }: { claimant: Claimant }) {
  const t = personsWords();
  const { names } = useSession();
  return (
    <span className="ra-persons-points">
      <Explained title={t.claimTitle(names.character(person))} terms={terms}>
        {t.pointsOf(points)}
      </Explained>
    </span>
  );
}

function ContestBox({ power, contest, own }: PartProps & { contest: Contest }) {
  const t = personsWords();
  const { view, rules, names } = useSession();
  const date = useDate();
  const sides = sidesOf(view, rules, power.id, contest.person);
  const [name, head] = [names.character(contest.person), names.character(power.head)];
  const { death } = figuresOf(view, rules, power.id);
  const { shame, strife, yielded } = rules.numbers.persons.contest;
  const share = powerShareTerms(view, rules, contest.person);
  return (
    <section className="ra-persons-contest">
      <SectionHead>{t.contest[contest.kind](name, head)}</SectionHead>
      {sides && (
        <>
          <div className="ra-persons-row">
            <Icon name="crown" />
            <strong>{head}</strong>
            <Points claimant={sides.head} />
          </div>
          <div className="ra-persons-row">
            <Icon name="swords" />
            <strong>{name}</strong>
            <Points claimant={sides.other} />
          </div>
          <p>
            {sides.holds ? t.holds(head) : t.loses(name)}{' '}
            {t.settled(date(contest.due), Math.max(0, contest.due - view.turn))}
          </p>
        </>
      )}
      <p className="ra-dim">
        {death > 0 && t.death(death)} {t.strife(shame, strife)}
      </p>
      {own &&
        contestAnswers.map((answer) => (
          <div key={answer} className="ra-persons-act">
            <OrderButton
              pressed={contest.answer === answer}
              order={{ type: 'answerContest', answer }}
            >
              {t.answers[answer]}
            </OrderButton>
            <span className="ra-dim">
              {t.answerEffects[answer]()}{' '}
              {answer === 'yield' && contest.kind === 'return' && t.yieldsBack(yielded)}
              {answer === 'share' && (
                <Explained title={t.shareTitle} terms={share} format={plainAmount}>
                  {t.sharePrice(total(share))}
                </Explained>
              )}
            </span>
          </div>
        ))}
    </section>
  );
}

/** So many of those who would follow are shown. */
const shown = 8;

function Line({ power, own }: PartProps) {
  const t = personsWords();
  const { view, rules, names } = useSession();
  const date = useDate();
  const line = lineOfSuccession(view, rules, power.id);
  const { influence, kept } = rules.numbers.persons.heir;
  const { heir } = power;
  return (
    <section>
      <SectionHead>{t.line}</SectionHead>
      <p className="ra-dim">{line.length === 0 ? t.nobodyFollows : t.lineText}</p>
      {heir && (
        <div className="ra-persons-act">
          <span>{t.heirIs(names.character(heir.person), date(heir.since))}</span>
          {own && (
            <OrderButton order={{ type: 'nameHeir', person: null }}>{t.unnameHeir}</OrderButton>
          )}
        </div>
      )}
      {own && <p className="ra-dim">{t.heirPrice(influence, kept)}</p>}
      <ol className="ra-persons-line">
        {line.slice(0, shown).map((claimant, at) => (
          <li key={claimant.person} className="ra-persons-row">
            <span>{at + 1}</span>
            <div>
              <strong>{names.character(claimant.person)}</strong>
              {at === 0 && <span className="ra-dim"> {t.first}</span>}
              <Under power={power} person={claimant.person} />
            </div>
            <Points claimant={claimant} />
            {own && (
              <OrderButton icon="crown" order={{ type: 'nameHeir', person: claimant.person }}>
                {t.nameHeir}
              </OrderButton>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the court would care about more or less under somebody else. */
function Under({ power, person }: { power: Faction; person: string }) {
  const t = personsWords();
  const { view, rules } = useSession();
  const shifts = shiftsUnder(view, rules, power.id, person);
  return (
    <p className="ra-dim">
      {t.under}:{' '}
      {shifts.length === 0
        ? t.noShift
        : shifts.map(({ attitude, amount }) => t.shift(attitude, amount)).join(', ')}
    </p>
  );
}
