import { useMemo } from 'react';
import { type ChronicleEntry, dateOf } from '../../sim';
import {
  type Chronicler,
  chronicleHeadline,
  chroniclerOf,
  chronicleSentence,
  words,
} from '../../text';
import { Icon } from '../kit/Icon';
import { PowerEmblem } from '../panels/shared/PowerEmblem';
import { SentenceView } from '../reports/SentenceView';
import { useSession } from '../shell/session';
import './ChronicleBook.css';
import { chronicleIcons } from './chronicleIcons';
import { jumpTo } from './jumpTo';

/** Points from which a story is printed large. */
const large = 320;

/** Stories of a game in the order they happened, one chapter for each year. */
export function ChronicleBook({ entries }: { entries: readonly ChronicleEntry[] }) {
  const { view, rules } = useSession();
  const chronicler = useMemo(() => chroniclerOf(view, rules), [view, rules]);
  const chapters = useMemo(() => {
    const years = new Map<number, ChronicleEntry[]>();
    for (const entry of entries) {
      const { year } = dateOf(view.frame, entry.turn);
      years.set(year, [...(years.get(year) ?? []), entry]);
    }
    return [...years];
  }, [entries, view.frame]);
  return (
    <div className="ra-chronicle">
      {chapters.map(([year, stories]) => (
        <section key={year} aria-label={String(year)}>
          <h3>{year}</h3>
          <ol>
            {stories.map((story, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: stories of a year have no other name
              <Story key={index} story={story} chronicler={chronicler} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Story({ story, chronicler }: { story: ChronicleEntry; chronicler: Chronicler }) {
  const t = words.chronicle;
  const { names } = useSession();
  const headline = chronicleHeadline(story, chronicler);
  const first = chronicler.date(story.turn);
  const last = chronicler.date(story.until);
  return (
    <li data-large={story.weight >= large}>
      <p className="ra-chronicle-date">{first === last ? first : t.span(first, last)}</p>
      <h4>
        <Icon name={chronicleIcons[story.kind]} />
        <button type="button" title={t.jump} onClick={() => void jumpTo(story)}>
          {headline}
        </button>
      </h4>
      <p>
        <SentenceView sentence={chronicleSentence(story, chronicler)} />
      </p>
      <p className="ra-chronicle-powers">
        {story.powers.map((power) => (
          <PowerEmblem key={power} power={power} label={names.power(power)} />
        ))}
      </p>
    </li>
  );
}
