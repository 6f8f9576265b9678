import { useMemo } from 'react';
import { dateOf } from '../../sim';
import { useReplay, useUi } from '../../store';
import { chronicleHeadline, chroniclerOf, chronicleSentence, words } from '../../text';
import { chronicleIcons } from '../chronicle/chronicleIcons';
import { Icon } from '../kit/Icon';
import { SentenceView } from '../reports/SentenceView';
import { useSession } from '../shell/session';
import './Headline.css';

/**
 * What is worth seeing of the month that is watched, written over the map: one thing at a time, with
 * buttons to go to the others. A quiet month has none.
 */
export function Headline() {
  const t = words.menus.replay;
  const { view, rules } = useSession();
  const chronicler = useMemo(() => chroniclerOf(view, rules), [view, rules]);
  const { scenes, scene, showScene } = useReplay();
  const screen = useUi((ui) => ui.screen);
  const told = scenes[scene];
  // The region stays while its news change: what is new in it is read out.
  return (
    <div className="ra-headline-place" role="status">
      {told && screen === null && (
        <div className="ra-headline ra-cut" data-great={told.great} key={`${view.turn} ${scene}`}>
          <Icon name={chronicleIcons[told.story.kind]} />
          <div>
            <p className="ra-eyebrow">
              {words.calendar.date(dateOf(view.frame, Math.max(1, view.turn - 1)))}
            </p>
            <p className="ra-headline-what">{chronicleHeadline(told.story, chronicler)}</p>
            <p className="ra-headline-why">
              <SentenceView sentence={chronicleSentence(told.story, chronicler)} />
            </p>
          </div>
          {scenes.length > 1 && (
            <span className="ra-headline-scenes">
              {scenes.map((each, index) => (
                <button
                  // biome-ignore lint/suspicious/noArrayIndexKey: scenes of a month never move
                  key={index}
                  type="button"
                  aria-label={t.scene(index + 1, scenes.length)}
                  title={t.scene(index + 1, scenes.length)}
                  aria-current={each === told}
                  onClick={() => showScene(index)}
                />
              ))}
            </span>
          )}
        </div>
      )}
    </div>
  );
}
