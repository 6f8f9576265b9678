import {
  ambitionOf,
  ambitionTerms,
  bondOf,
  bondTerms,
  type Character,
  councillorAt,
  lessonsNeeded,
  officeLessons,
  skills,
  total,
} from '../../../sim';
import { personsWords, words } from '../../../text';
import { Meter } from '../../kit/Meter';
import { SectionHead } from '../../kit/SectionHead';
import { Explained, plainAmount } from '../../panels/shared/Explained';
import { useSession } from '../../shell/session';
import { useDate } from '../diplomacy/useDate';
import { useWant } from '../diplomacy/useWant';

/** What binds and drives a person, what he is to others, and what he has done and learns. */
export function PersonMind({ person }: { person: Character }) {
  const { view, faction } = useSession();
  const near = person.faction === faction || person.captor === faction || faction === null;
  const isHead = view.factions[person.faction]?.head === person.id;
  return (
    <>
      {near && !isHead && person.status !== 'captured' && <Mind person={person} />}
      <AtCourt person={person} />
      <Ties person={person} />
      {near && <Career person={person} />}
    </>
  );
}

function Mind({ person }: { person: Character }) {
  const t = personsWords();
  const { view, rules } = useSession();
  const bond = bondOf(view, rules, person);
  const ambition = ambitionOf(view, rules, person);
  return (
    <div className="ra-persons-mind">
      <span>{t.bond}</span>
      <Explained
        title={t.bondTitle(person.name)}
        terms={bondTerms(view, rules, person)}
        total={bond}
      >
        {bond}
      </Explained>
      <Meter label={`${t.bond} ${bond}`} value={bond} tone="good" />
      <span>{t.ambition}</span>
      <Explained
        title={t.ambitionTitle(person.name)}
        terms={ambitionTerms(view, rules, person)}
        total={ambition}
      >
        {ambition}
      </Explained>
      <Meter label={`${t.ambition} ${ambition}`} value={ambition} tone="ember" />
      {ambition > bond && <p className="ra-persons-wide">{t.wouldChallenge}</p>}
    </div>
  );
}

function AtCourt({ person }: { person: Character }) {
  const t = personsWords();
  const { view } = useSession();
  const wantOf = useWant();
  const seat = councillorAt(view, person.faction, person.id);
  if (!seat) return null;
  return (
    <>
      <SectionHead>{t.wantsHead}</SectionHead>
      <p>{seat.want === null ? t.wantsNothing : t.wants(wantOf(seat.want))}</p>
    </>
  );
}

function Ties({ person }: { person: Character }) {
  const t = personsWords();
  const { view } = useSession();
  const ties = (person.ties ?? []).flatMap(({ kind, to }) => {
    const other = view.characters[to];
    return other ? [{ to, text: t.ties[kind](other.name) }] : [];
  });
  if (ties.length === 0) return null;
  return (
    <>
      <SectionHead>{t.tiesHead}</SectionHead>
      <ul className="ra-persons-list">
        {ties.map(({ to, text }) => (
          <li key={to}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function Career({ person }: { person: Character }) {
  const t = personsWords();
  const { view, rules } = useSession();
  const date = useDate();
  const { deeds = { battles: 0, months: 0 }, served, lessons = {} } = person;
  const learns = officeLessons(view, rules, person);
  const learned = skills.filter((skill) => (lessons[skill] ?? 0) > 0);
  const done = deeds.battles + deeds.months + learned.length + learns.length;
  if (served === undefined && done === 0) return null;
  return (
    <>
      <SectionHead>{t.career}</SectionHead>
      <ul className="ra-persons-list">
        {served !== undefined && <li>{t.served(date(served))}</li>}
        {deeds.battles + deeds.months > 0 && <li>{t.deeds(deeds.battles, deeds.months)}</li>}
        {learned.map((skill) => (
          <li key={skill}>
            {t.lesson(
              words.nouns.skills[skill],
              lessons[skill] ?? 0,
              lessonsNeeded(rules, person.skills[skill]),
            )}
          </li>
        ))}
        {learns.length > 0 && (
          <li>
            {words.nouns.skills.administration}:{' '}
            <Explained title={t.lessonTitle} terms={learns} format={plainAmount}>
              {t.monthly(total(learns))}
            </Explained>
          </li>
        )}
      </ul>
    </>
  );
}
