import { useEffect } from 'react';
import { useUi } from '../../store';
import { words } from '../../text';
import { ToastStack } from '../kit/ToastStack';

/** Milliseconds a notice stays. */
const stay = 6000;

/** Short notices; each leaves by itself after a while. */
export function Toasts() {
  const toasts = useUi((ui) => ui.toasts);
  const { dismissToast } = useUi.getState();
  const oldest = toasts[0]?.id;
  useEffect(() => {
    if (oldest === undefined) return;
    const timer = setTimeout(() => dismissToast(oldest), stay);
    return () => clearTimeout(timer);
  }, [oldest, dismissToast]);
  return (
    <ToastStack
      label={words.shell.regions.toasts}
      closeLabel={words.shell.close}
      toasts={toasts.map(({ id, text, tone }) => ({ id: String(id), text, tone }))}
      onDismiss={(id) => dismissToast(Number(id))}
    />
  );
}
