import { useEffect, useMemo } from 'react';
import { dateOf, digest, type GameEvent, type SystemId, type View } from '../../sim';
import { useOpen, useReplay, useUi } from '../../store';
import { eventSentence, words } from '../../text';
import { Icon } from '../kit/Icon';
import { placeOfEvent } from '../reports/placeOfEvent';
import { reportIcons } from '../reports/reportIcons';
import { SentenceView } from '../reports/SentenceView';
import { placeOf } from '../shell/follow';
import { useSession } from '../shell/session';
import './Headline.css';

/**
 * The biggest news of the month that is watched, written over the map; the camera follows it there,
 * if it is to. A month without a headline has none, and the camera stays.
 */
export function Headline() {
  const { view, faction, names } = useSession();
  const events = useOpen((game) => game.events);
  const follows = useReplay((replay) => replay.follows);
  const screen = useUi((ui) => ui.screen);
  const [first] = useMemo(
    () => digest(events, faction).filter(({ rank }) => rank === 'headline'),
    [events, faction],
  );
  const sentence = first && eventSentence(first.event, names);
  const system = first && sentence ? systemOf(first.event, sentence, view) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other news of the same place is news
  useEffect(() => {
    if (follows && system !== null) useUi.getState().focusOn(system, true);
  }, [follows, system, first]);
  if (!first || !sentence || screen !== null) return null;
  const date = words.calendar.date(dateOf(view.frame, Math.max(1, view.turn - 1)));
  return (
    <div className="ra-headline ra-cut" role="status" key={view.turn}>
      <Icon name={reportIcons[first.event.type]} />
      <p>
        <span className="ra-eyebrow">{date}</span>
        <SentenceView sentence={sentence} />
      </p>
    </div>
  );
}

/** The system in which news happened: where it was fought, or what it names first. */
function systemOf(
  event: GameEvent,
  sentence: ReturnType<typeof eventSentence>,
  view: View,
): SystemId | null {
  if (event.where !== null) return event.where;
  const link = placeOfEvent(event, sentence, view);
  if (link === null || link.kind === 'technology' || link.kind === 'motion') return null;
  return placeOf(link);
}
