import { useEffect, useRef } from 'react';
import { isPlaying, useGame, useTrouble, useUi } from '../../store';
import { words } from '../../text';
import '../kit/Dialog.css';
import { ActButton } from './ActButton';
import { exportGame } from './exportGame';
import './Trouble.css';
import { troubleText } from './troubleText';

/** What failed, as text to copy: the person sends it, or does not. The browser's own dialog. */
export function TroubleDialog() {
  const t = words.trouble;
  const trouble = useTrouble(({ details }) => details);
  const playing = useGame(isPlaying);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (trouble !== null) dialog.current?.showModal();
  }, [trouble]);
  if (trouble === null) return null;
  const text = troubleText(trouble);
  const close = () => useTrouble.getState().showDetails(null);
  return (
    <dialog
      ref={dialog}
      className="ra-dialog ra-cut ra-trouble-dialog"
      aria-label={t.report.title}
      onClose={close}
    >
      <header className="ra-dialog-head">
        <h2>{t.report.title}</h2>
      </header>
      <div className="ra-dialog-body">
        <p>{t.report.text}</p>
        <textarea
          className="ra-trouble-text"
          aria-label={t.report.label}
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <footer className="ra-dialog-foot">
        {playing && <ActButton onClick={exportGame}>{t.export}</ActButton>}
        <ActButton onClick={() => void copy(text)}>{t.report.copy}</ActButton>
        <ActButton variant="ember" onClick={close}>
          {words.shell.close}
        </ActButton>
      </footer>
    </dialog>
  );
}

async function copy(text: string): Promise<void> {
  const t = words.trouble;
  const { toast } = useUi.getState();
  try {
    await navigator.clipboard.writeText(text);
    toast(t.report.copied, 'good');
  } catch {
    toast(t.report.notCopied, 'bad');
  }
}
