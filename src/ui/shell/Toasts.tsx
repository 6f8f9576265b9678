import { useEffect } from 'react';
import { useTrouble, useUi } from '../../store';
import { words } from '../../text';
import { ToastStack } from '../kit/ToastStack';
import { ActButton } from '../trouble/ActButton';

/** Milliseconds a notice stays. */
const stay = 6000;

/** Short notices, each of which leaves by itself; what failed stays until it is put away. */
export function Toasts() {
  const t = words.trouble;
  const toasts = useUi((ui) => ui.toasts);
  const troubles = useTrouble((trouble) => trouble.troubles);
  const { dismissToast } = useUi.getState();
  const { silence, showDetails } = useTrouble.getState();
  const oldest = toasts[0]?.id;
  useEffect(() => {
    if (oldest === undefined) return;
    const timer = setTimeout(() => dismissToast(oldest), stay);
    return () => clearTimeout(timer);
  }, [oldest, dismissToast]);
  const failed = troubles
    .filter(({ quiet }) => !quiet)
    .map(({ id, part, message }) => ({
      id: `trouble ${id}`,
      tone: 'bad' as const,
      text: (
        <>
          <p>{t.notice(part)}</p>
          <p className="ra-dim">{message}</p>
          <ActButton variant="quiet" onClick={() => showDetails(id)}>
            {t.details}
          </ActButton>
        </>
      ),
    }));
  return (
    <ToastStack
      label={words.shell.regions.toasts}
      closeLabel={words.shell.close}
      toasts={[...failed, ...toasts.map(({ id, text, tone }) => ({ id: String(id), text, tone }))]}
      onDismiss={(id) => {
        const [, trouble] = id.split(' ');
        if (trouble === undefined) dismissToast(Number(id));
        else silence(Number(trouble));
      }}
    />
  );
}
