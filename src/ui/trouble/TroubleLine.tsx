import { useTrouble } from '../../store';
import { words } from '../../text';
import { ActButton } from './ActButton';
import './Trouble.css';

/** In the place of an explanation that failed: as small as the explanation. */
export function TroubleLine({ cause }: { cause: unknown }) {
  const t = words.trouble;
  return (
    <p className="ra-trouble-line">
      {t.line}{' '}
      <ActButton
        variant="quiet"
        onClick={() => useTrouble.getState().detail(t.parts.explanation, cause)}
      >
        {t.details}
      </ActButton>
    </p>
  );
}
