import { creditLeft, type FactionId, insightTerms, type Term, total } from '../../../../sim';
import { signed, termLabel, words } from '../../../../text';
import { classes } from '../../../kit/classes';
import { SectionHead } from '../../../kit/SectionHead';
import { signOf } from '../../../kit/signOf';
import { Explained } from '../../../panels/shared/Explained';
import { useSession } from '../../../shell/session';
import { type DeedLine, opinionLedger, trustLedger } from '../model/opinionLines';
import { trustFigure } from '../model/trustFigure';
import { opinionStyle, opinionWord } from '../Opinion';
import { useDate } from '../useDate';

/** What two powers think of each other, every reason with its date, and what is known of them. */
export function OpinionPage({ me, other }: { me: FactionId; other: FactionId }) {
  return (
    <>
      <div className="ra-minds">
        <Ledger holder={other} subject={me} />
        <Ledger holder={me} subject={other} />
        <TrustLedger holder={other} subject={me} />
        <TrustLedger holder={me} subject={other} />
      </div>
      <Insight me={me} other={other} />
    </>
  );
}

function Ledger({ holder, subject }: { holder: FactionId; subject: FactionId }) {
  const t = words.diplomacy;
  const { view, rules, names } = useSession();
  const { lasting, deeds, total: points } = opinionLedger(view, rules, holder, subject);
  const title = t.power.ofUsLong(names.faction(holder).text, names.faction(subject).text);
  return (
    <section className="ra-mind" aria-label={title}>
      <header>
        <h4>{title}</h4>
        <strong style={opinionStyle(points)}>
          {signed(points)} <small>{opinionWord(points)}</small>
        </strong>
      </header>
      {lasting.length + deeds.length === 0 && <p className="ra-dim">{t.power.nothingHeld}</p>}
      <Reasons lasting={lasting} deeds={deeds} format={signed} />
    </section>
  );
}

/** How far one believes the other's word, every reason with its date, and what it is good for alone. */
function TrustLedger({ holder, subject }: { holder: FactionId; subject: FactionId }) {
  const t = words.diplomacy.promises;
  const { view, rules, names } = useSession();
  const { lasting, deeds } = trustLedger(view, rules, holder, subject);
  const { text, format } = trustFigure([...lasting, ...deeds.map(({ term }) => term)]);
  const title = t.trustOf(names.faction(holder).text, names.faction(subject).text);
  return (
    <section className="ra-mind" aria-label={title}>
      <header>
        <h4>{title}</h4>
        <strong>{text}</strong>
      </header>
      <Reasons lasting={lasting} deeds={deeds} format={format} />
      <p className="ra-dim">{t.bareWord(creditLeft(view, rules, holder, subject))}</p>
    </section>
  );
}

interface ReasonsProps {
  lasting: readonly Term[];
  deeds: readonly DeedLine[];
  format: (amount: number) => string;
}

/** What stands, and what is remembered with its dates. */
function Reasons({ lasting, deeds, format }: ReasonsProps) {
  const { names } = useSession();
  return (
    <dl className="ra-reasons">
      {lasting.map((term, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: terms have no identity beyond their place
        <div key={index}>
          <dt>{termLabel(term, names)}</dt>
          <dd className={classes(`ra-${signOf(term.amount)}`)}>{format(term.amount)}</dd>
        </div>
      ))}
      {deeds.map((deed) => (
        <Deed key={deed.memory.kind} deed={deed} format={format} />
      ))}
    </dl>
  );
}

interface DeedProps {
  deed: DeedLine;
  format: (amount: number) => string;
}

function Deed({ deed: { term, memory, goesOn, fadesOn, left }, format }: DeedProps) {
  const t = words.diplomacy;
  const { names } = useSession();
  const date = useDate();
  return (
    <div>
      <dt>
        {termLabel(term, names)}
        <small>
          {goesOn
            ? t.power.goesOn(date(memory.since ?? memory.turn))
            : `${date(memory.turn)} · ${t.power.fades(date(fadesOn))}`}
        </small>
        <span className="ra-fading" aria-hidden="true">
          <span
            className={`ra-fading-${signOf(term.amount)}`}
            style={{ width: `${Math.round(left * 100)}%` }}
          />
        </span>
      </dt>
      <dd className={classes(`ra-${signOf(term.amount)}`)}>{format(term.amount)}</dd>
    </div>
  );
}

const levels = 4;

/** How far one's intelligence reaches into their court, and why. */
function Insight({ me, other }: { me: FactionId; other: FactionId }) {
  const t = words.diplomacy;
  const { view } = useSession();
  const terms = insightTerms(view, me, other);
  const level = Math.max(0, Math.min(levels, total(terms)));
  return (
    <section className="ra-insight">
      <SectionHead
        aside={
          <Explained title={t.insight.title} terms={terms}>
            {t.insight.ofFour(level)}
          </Explained>
        }
      >
        {t.insight.title}
      </SectionHead>
      <p>
        <span className="ra-insight-eyes" aria-hidden="true">
          {Array.from({ length: levels }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: four lamps in a row
            <span key={index} data-lit={index < level} />
          ))}
        </span>
        <strong>{t.insight.levels[level]}.</strong> {t.insight.told[level]}
      </p>
    </section>
  );
}
