import { dateOf } from '../../sim';
import { type TimelineMark, useReplay } from '../../store';
import { words } from '../../text';
import { Icon } from '../kit/Icon';
import { Slider } from '../kit/Slider';
import { useSession } from '../shell/session';

const icons: Readonly<Record<TimelineMark['kind'], string>> = {
  war: 'war',
  peace: 'peace',
  battle: 'swords',
  conquest: 'invade',
  fall: 'death',
  end: 'objective',
};

/** Marks of more weight stand above; of one month and kind only the weightiest is shown. */
function notable(marks: readonly TimelineMark[]): TimelineMark[] {
  const best = new Map<string, TimelineMark>();
  for (const mark of marks) {
    const key = `${mark.turn} ${mark.kind}`;
    const before = best.get(key);
    if (!before || before.weight < mark.weight) best.set(key, mark);
  }
  return [...best.values()];
}

/** The months of the game as one line to scrub along, with what happened on it. */
export function ReplayTimeline() {
  const t = words.menus.replay;
  const { view, names } = useSession();
  const { turn, turns, marks } = useReplay();
  const { goTo, pause } = useReplay.getState();
  const date = (at: number) => words.calendar.date(dateOf(view.frame, at + 1));
  const jump = (to: number) => {
    pause();
    void goTo(to);
  };
  return (
    <div className="ra-replay-timeline">
      <div className="ra-replay-marks">
        {notable(marks).map((mark) => (
          <button
            key={`${mark.turn} ${mark.kind}`}
            type="button"
            data-kind={mark.kind}
            title={t.mark(t.marks[mark.kind], names.anything(mark.subject), date(mark.turn))}
            aria-label={t.mark(t.marks[mark.kind], names.anything(mark.subject), date(mark.turn))}
            tabIndex={-1}
            style={{ left: `${(100 * mark.turn) / Math.max(1, turns)}%` }}
            onClick={() => jump(mark.turn)}
          >
            <Icon name={icons[mark.kind]} />
          </button>
        ))}
      </div>
      <Slider
        aria-label={t.scrub}
        min={0}
        max={Math.max(1, turns)}
        value={turn}
        text={t.position(date(turn), turn, turns)}
        onChange={jump}
      />
    </div>
  );
}
