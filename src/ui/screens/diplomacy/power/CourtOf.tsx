import {
  type Councillor,
  courtOf,
  exposureTerms,
  type FactionId,
  headWeight,
  opinionTerms,
  stockOf,
  total,
  type WinningMeans,
  winningMeans,
  winningTerms,
} from '../../../../sim';
import { contentName, signed, words } from '../../../../text';
import { Icon } from '../../../kit/Icon';
import { Explained } from '../../../panels/shared/Explained';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { useSession } from '../../../shell/session';
import { useDate } from '../useDate';
import { useWant } from '../useWant';

/** Who has a say at a court: what each wants, what he says of us, and what it takes to win him. */
export function CourtOf({ power: id }: { power: FactionId }) {
  const t = words.diplomacy.people;
  const { view, rules, faction } = useSession();
  const power = view.factions[id];
  if (!power) return null;
  const court = courtOf(view, id);
  return (
    <div className="ra-court">
      <ul className="ra-plates">
        {power.head !== null && (
          <li className="ra-plate">
            <Icon name="crown" />
            <div>
              <strong>{view.characters[power.head]?.name}</strong>
              <span>
                {t.head} · {t.weight(headWeight(view, rules, id))}
              </span>
              <Nature person={power.head} />
            </div>
          </li>
        )}
        {court.map((seat) => (
          <Seat key={seat.person} court={id} seat={seat} me={faction} />
        ))}
      </ul>
      {court.length === 0 && <p className="ra-dim">{t.alone}</p>}
    </div>
  );
}

interface SeatProps {
  court: FactionId;
  seat: Councillor;
  me: FactionId | null;
}

function Seat({ court, seat, me }: SeatProps) {
  const t = words.diplomacy.people;
  const { view, rules, names, commands } = useSession();
  const date = useDate();
  const wantOf = useWant();
  const { person, since, want, won, dismissed } = seat;
  const { span } = rules.numbers.court.win;
  const own = court === me;
  return (
    <li className="ra-plate">
      <Icon name="favour" />
      <div>
        <strong>{names.character(person)}</strong>
        <span>
          {t.councillor} · {t.weight(rules.numbers.court.weight)} ·{' '}
          {since === 0 ? t.fromTheStart : t.since(date(since))}
        </span>
        <span>{want === null ? t.wantsNothing : t.wants(wantOf(want))}</span>
        <Nature person={person} />
        {won && (
          <span>
            {t.speaksFor(names.faction(won.by).text, Math.max(0, won.turn + span - view.turn))}
          </span>
        )}
        {dismissed && <span>{t.leaves}</span>}
        {me !== null && !own && <Says court={court} seat={seat} me={me} />}
        {me !== null && !own && commands && <Winning court={court} seat={seat} me={me} />}
        {own && commands && <Dismissal seat={seat} />}
      </div>
    </li>
  );
}

function Nature({ person }: { person: string }) {
  const t = words.diplomacy.people;
  const { view, rules } = useSession();
  const traits = view.characters[person]?.traits ?? [];
  if (traits.length === 0) return null;
  const named = traits.map((id) => contentName(rules, 'characterTraits', id));
  return (
    <span>
      {t.nature}: {named.join(', ')}
    </span>
  );
}

/** What a councillor adds to the opinion of his court. */
function Says({ court, seat, me }: SeatProps & { me: FactionId }) {
  const t = words.diplomacy.people;
  const { view, rules, names } = useSession();
  const terms = opinionTerms(view, rules, court, me).filter(
    ({ subject }) => subject === seat.person,
  );
  const title = t.saysOf(names.faction(me).text);
  return (
    <span>
      {title}:{' '}
      {terms.length === 0 ? (
        t.nothing
      ) : (
        <Explained title={title} terms={terms}>
          {signed(total(terms))}
        </Explained>
      )}
    </span>
  );
}

function Winning({ court, seat, me }: SeatProps & { me: FactionId }) {
  const t = words.diplomacy.people;
  if (seat.suits?.some(({ by }) => by === me)) return <p className="ra-dim">{t.suit}</p>;
  return winningMeans.map((means) => (
    <Means key={means} court={court} seat={seat} me={me} means={means} />
  ));
}

function Means({ court, seat, me, means }: SeatProps & { me: FactionId; means: WinningMeans }) {
  const t = words.diplomacy.people;
  const { view, rules } = useSession();
  const { points, span } = rules.numbers.court.win;
  const price = winningTerms(view, rules, me, court, seat, means);
  const chance = exposureTerms(view, rules, court, me);
  const brings = Math.trunc((points[means] * rules.numbers.court.weight) / 1000);
  return (
    <div className="ra-court-means">
      <OrderButton
        icon={stockOf(means)}
        order={{ type: 'winCouncillor', court, person: seat.person, means }}
      >
        {t.win[means]}
      </OrderButton>
      <p>
        <Explained title={t.price} terms={price}>
          {t.cost[means](total(price))}
        </Explained>
        {'. '}
        {t.brings(brings, span)}{' '}
        {means === 'bribe' && (
          <>
            <Explained title={t.exposureTitle} terms={chance}>
              {t.exposure(total(chance))}
            </Explained>
            {'. '}
            {t.exposed}
          </>
        )}
      </p>
    </div>
  );
}

function Dismissal({ seat }: { seat: Councillor }) {
  const t = words.diplomacy.people;
  const { rules } = useSession();
  const { influence, prestige } = rules.numbers.court.dismissal;
  return (
    <div className="ra-court-means">
      <OrderButton icon="undo" order={{ type: 'dismissCouncillor', person: seat.person }}>
        {t.dismiss}
      </OrderButton>
      <p>{t.dismissal(influence, prestige)}</p>
    </div>
  );
}
