import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { liveriesIn } from '../../content/liveries';
import { dateOf, type FactionId } from '../../sim';
import { isShared, useGame, useReplay, useUi } from '../../store';
import { powerDifference, powerName, wordingText, words } from '../../text';
import { Backdrop } from '../kit/Backdrop';
import { Button } from '../kit/Button';
import { Emblem } from '../kit/Emblem';
import { ObjectiveList } from '../shell/dialogs/ObjectiveList';
import { unlessTyping } from '../shell/unlessTyping';
import './BriefingStage.css';
import { leaveBriefing } from './leaveBriefing';

/** Whoever commands nobody watches the others play. */
function toTheGame(faction: FactionId | null): void {
  if (faction === null) void useReplay.getState().watchOn();
  else useUi.getState().goTo('game');
}

/** What a person should know before the first turn. */
export function BriefingStage() {
  const t = words.menus.briefing;
  const open = useGame((game) => game.open);
  const faction = open?.seat ?? null;
  const toMap = () => toTheGame(faction);
  useEffect(() => tinykeys(window, { Escape: unlessTyping(toMap) }));
  if (!open) return null;
  const { view, rules, scenario } = open;
  const power = scenario.factions.find(({ id }) => id === faction);
  const { frame } = view;
  const { colour, emblem } = liveriesIn(view, rules)(faction);
  const accent = faction === null ? 'var(--brass)' : colour;
  return (
    <Backdrop>
      <main className="ra-briefing ra-cut" style={{ '--accent': accent } as React.CSSProperties}>
        <header>
          <p className="ra-eyebrow">{t.eyebrow(words.calendar.date(dateOf(frame, view.turn)))}</p>
          <h1>{wordingText(scenario.title)}</h1>
          <p>{wordingText(scenario.subtitle)}</p>
        </header>
        <div className="ra-briefing-columns">
          <article>
            {scenario.briefing.map(wordingText).map((text) => (
              <p key={text}>{text}</p>
            ))}
          </article>
          <aside>
            {power && (
              <section>
                <div className="ra-briefing-power">
                  <Emblem culture={emblem} colour={accent} />
                  <div>
                    <p className="ra-eyebrow">{t.yourPower}</p>
                    <h2>{powerName(rules, power)}</h2>
                  </div>
                </div>
                <p>{wordingText(power.situation)}</p>
                <p>{powerDifference(rules, power)}</p>
                {power.firstPlan !== '' && (
                  <>
                    <h3 className="ra-eyebrow">{t.firstPlan}</h3>
                    <p>{power.firstPlan}</p>
                  </>
                )}
                <h3 className="ra-eyebrow">{t.aims}</h3>
                <ObjectiveList view={view} faction={power.id} />
              </section>
            )}
            {!power && <p>{t.nobody}</p>}
            <p className="ra-briefing-judged">
              {t.judged(words.calendar.date(dateOf(frame, frame.lastTurn)))}
            </p>
          </aside>
        </div>
        <footer>
          <Button variant="quiet" onClick={leaveBriefing}>
            {isShared(open) ? words.table.draw : t.leave}
          </Button>
          <Button variant="ember" size="large" autoFocus onClick={toMap}>
            {t.begin}
          </Button>
        </footer>
      </main>
    </Backdrop>
  );
}
