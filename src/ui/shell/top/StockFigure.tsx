import { type Flow, type Term, total } from '../../../sim';
import { useUi } from '../../../store';
import { number, signed, words } from '../../../text';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { signOf } from '../../kit/signOf';
import { Tooltip, TooltipAction } from '../../kit/Tooltip';
import { TermSum } from '../../panels/shared/Explained';
import { useSession } from '../session';
import '../../panels/shared/Cost.css';

interface StockFigureProps {
  flow: Flow;
  /** Units in store; of research, points a month. */
  held: number;
  terms: readonly Term[];
}

/** A stock with its change a month; opens the sum behind it. */
export function StockFigure({ flow, held, terms }: StockFigureProps) {
  const t = words.shell;
  const name = flow === 'research' ? words.nouns.research : words.nouns.stocks[flow];
  const { commands } = useSession();
  const change = total(terms);
  return (
    <Tooltip
      side="bottom"
      title={name}
      pinLabel={t.pin}
      content={
        <>
          <p className="ra-dim">{words.nouns.stockHints[flow]}</p>
          {terms.length > 0 && <TermSum terms={bySize(terms)} format={signed} />}
          {commands && (flow === 'dilithium' || flow === 'duranium') && (
            <TooltipAction>
              <Button
                size="small"
                icon="latinum"
                onClick={() => useUi.getState().openDialog('trade', flow)}
              >
                {words.market.open}
              </Button>
            </TooltipAction>
          )}
        </>
      }
    >
      <button type="button" className={`ra-stock ra-stock-${flow}`}>
        <Icon name={flow} />
        <span className="ra-hidden">{name}</span>
        <strong className={held < 0 ? 'ra-bad' : undefined}>{number(held)}</strong>
        {flow === 'research' ? (
          <small className="ra-even">{t.aMonth}</small>
        ) : (
          <small className={`ra-${signOf(change)}`}>{signed(change)}</small>
        )}
      </button>
    </Tooltip>
  );
}

/** What weighs most comes first. */
function bySize(terms: readonly Term[]): Term[] {
  return [...terms].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}
