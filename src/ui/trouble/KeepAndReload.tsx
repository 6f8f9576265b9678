import { useState } from 'react';
import { isPlaying, useGame } from '../../store';
import { words } from '../../text';
import { toldTrouble } from '../keeping/toldTrouble';
import { ActButton } from './ActButton';

/** Keeps the open game in the browser, then fetches the page anew. Stays if it cannot be kept. */
export function KeepAndReload() {
  const t = words.trouble;
  const playing = useGame(isPlaying);
  const [problem, setProblem] = useState<string | null>(null);
  const reload = async () => {
    try {
      await useGame.getState().keep();
      location.reload();
    } catch (cause) {
      setProblem(toldTrouble(cause));
    }
  };
  return (
    <>
      <ActButton variant="ember" onClick={() => void reload()}>
        {playing ? t.keepAndReload : t.reload}
      </ActButton>
      {problem !== null && <p className="ra-trouble-problem">{t.notKept(problem)}</p>}
    </>
  );
}
