import { useReplay } from '../../store';
import { words } from '../../text';
import { Hint } from '../kit/Hint';
import { KeyCap } from '../kit/KeyCap';
import { Switch } from '../kit/Switch';

/** Whether a director leads the camera and the time, or how long he leaves them to the person. */
export function DirectorSwitch() {
  const t = words.menus.replay;
  const directs = useReplay((replay) => replay.directs);
  const rests = useReplay((replay) => replay.rests);
  return (
    <span className="ra-director">
      <Hint
        text={
          <>
            {t.directorHint} <KeyCap>N</KeyCap>
          </>
        }
      >
        <span>
          <Switch
            checked={directs}
            onChange={useReplay.getState().setDirects}
            label={
              <>
                {t.director}
                {rests !== null && <small>{t.rests(rests)}</small>}
              </>
            }
          />
        </span>
      </Hint>
    </span>
  );
}
