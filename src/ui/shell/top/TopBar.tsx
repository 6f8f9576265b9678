import { dateOf, flows, incomeOf, total } from '../../../sim';
import { useOpen } from '../../../store';
import { wordingText, words } from '../../../text';
import { KeepingMark } from '../../keeping/KeepingMark';
import { PowerEmblem } from '../../panels/shared/PowerEmblem';
import { follow } from '../follow';
import { oncePerView, useSession } from '../session';
import { GameMenu } from './GameMenu';
import { StockFigure } from './StockFigure';
import './TopBar.css';

const incomes = oncePerView((view, rules) => incomeOf(view, rules, view.faction));

/** Who you are, what you have, what month it is. */
export function TopBar() {
  const { view, rules, faction } = useSession();
  const own = faction === null ? undefined : view.factions[faction];
  const income = own?.books ? incomes(view, rules) : null;
  return (
    <section className="ra-topbar" aria-label={words.shell.regions.top}>
      <Helm />
      <div className="ra-stocks">
        {income !== null &&
          flows.map((flow) => (
            <StockFigure
              key={flow}
              flow={flow}
              held={flow === 'research' ? total(income.research) : (own?.books?.stocks[flow] ?? 0)}
              terms={income[flow]}
            />
          ))}
      </div>
      <KeepingMark />
      <TurnDate />
      <GameMenu />
    </section>
  );
}

/** Emblem, name, head of state. */
function Helm() {
  const { view, faction, names } = useSession();
  const { scenario, setup } = useOpen((game) => game);
  const own = faction === null ? undefined : view.factions[faction];
  if (!own) {
    return (
      <div className="ra-helm">
        <div>
          <h1>{wordingText(scenario.title)}</h1>
          <p>{words.shell.top.observer}</p>
        </div>
      </div>
    );
  }
  const head = own.head === null ? undefined : view.characters[own.head];
  const alliance = own.alliance === null ? undefined : view.alliances[own.alliance];
  const person = setup.players[own.id]?.name;
  const line = [
    person,
    head?.name ?? wordingText(own.government),
    alliance && names.anything(alliance.id),
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <button
      type="button"
      className="ra-helm"
      onClick={() => follow({ kind: 'faction', faction: own.id })}
    >
      <PowerEmblem power={own.id} />
      <span>
        <span className="ra-helm-name" title={names.power(own.id)}>
          {names.power(own.id)}
        </span>
        <span className="ra-helm-line" title={line}>
          {line}
        </span>
      </span>
    </button>
  );
}

function TurnDate() {
  const { view } = useSession();
  const { turn, frame, playedOn } = view;
  return (
    <div className="ra-date">
      <strong>{words.calendar.date(dateOf(frame, turn))}</strong>
      <span>
        {playedOn === undefined
          ? words.shell.top.turn(turn, frame.lastTurn)
          : words.shell.top.playedOn(turn)}
      </span>
    </div>
  );
}
