import type { Treaty } from '../../../sim';
import { signed, words } from '../../../text';
import { useSession } from '../../shell/session';
import { type lineLook, relationBetween, type WebLine } from './model/web';
import { opinionStyle, opinionWord } from './Opinion';
import { monthsLeft, useDate } from './useDate';

/** The line below the web: what is between the chosen power and the one pointed at, or the legend. */
export function PairNote({ line }: { line: WebLine | null }) {
  if (line === null) return <WebLegend />;
  return <Pair line={line} />;
}

function Pair({ line }: { line: WebLine }) {
  const t = words.diplomacy;
  const { view, names } = useSession();
  const date = useDate();
  const { a, b, bond, treaties, aOfB, bOfA } = line;
  const relation = relationBetween(view, a, b);
  const until = bond === 'truce' && relation ? ` ${t.power.truceUntil(date(relation.until))}` : '';
  const [one, other] = [names.anything(a), names.anything(b)];
  const nameOf = ({ terms, parties: [first, second] }: Treaty) =>
    t.treaties.of(terms.kind, names.anything(first), names.anything(second));
  return (
    <div className="ra-web-note" role="status">
      <strong>
        {t.web.pair(one, other)}: {words.nouns.relations[bond].toLowerCase()}
        {until}
      </strong>
      <Mind power={one} points={aOfB} />
      <Mind power={other} points={bOfA} />
      {treaties.map((treaty) => (
        <span key={treaty.id}>
          {nameOf(treaty)} ({monthsLeft(view, treaty.until)})
        </span>
      ))}
    </div>
  );
}

function Mind({ power, points }: { power: string; points: number }) {
  const t = words.diplomacy;
  return (
    <span>
      {t.web.mind(power)}{' '}
      <b style={opinionStyle(points)}>
        {signed(points)} {opinionWord(points).toLowerCase()}
      </b>
    </span>
  );
}

const looks = ['war', 'truce', 'treaty', 'allied'] as const satisfies ReturnType<typeof lineLook>[];

function WebLegend() {
  const t = words.diplomacy;
  return (
    <div className="ra-web-note">
      <ul className="ra-web-legend" aria-label={t.web.legend}>
        {looks.map((look) => (
          <li key={look}>
            <svg viewBox="0 0 32 8" aria-hidden="true">
              <path className="ra-web-tie" data-tie={look} d="M0 4H32" />
            </svg>
            {look === 'treaty' ? t.web.treaty : words.nouns.relations[look]}
          </li>
        ))}
      </ul>
      <ul className="ra-web-legend">
        {([-80, -30, 0, 30, 80] as const).map((points) => (
          <li key={points}>
            <svg viewBox="0 0 32 8" aria-hidden="true">
              <path
                className="ra-web-opinion"
                data-lit="true"
                d="M0 4H32"
                style={{ stroke: opinionStyle(points).color }}
              />
            </svg>
            {opinionWord(points)}
          </li>
        ))}
      </ul>
    </div>
  );
}
