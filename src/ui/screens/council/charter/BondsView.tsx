import { type Alliance, cohesionTerms, dateOf, levelAbove, total } from '../../../../sim';
import { councilWords, number, signed, termLabel, words } from '../../../../text';
import { Explained, plainAmount } from '../../../panels/shared/Explained';
import { Facts } from '../../../panels/shared/Facts';
import { useSession } from '../../../shell/session';

/** How closely members are bound, what binds and parts them, and what the next level asks for. */
export function BondsView({ alliance }: { alliance: Alliance }) {
  const t = councilWords().charter;
  const { view, rules, names } = useSession();
  const terms = cohesionTerms(rules, alliance, view.turn);
  const cohesion = total(terms);
  const next = levelAbove(alliance);
  const level = alliance.charter.level;
  const date = (turn: number) => words.calendar.date(dateOf(view.frame, Math.max(1, turn)));
  const said =
    next === null
      ? number(cohesion)
      : t.cohesionNeeds(
          cohesion,
          rules.numbers.cohesion.level[next],
          words.allianceLevels[next].short,
        );
  const held = level === undefined ? null : words.allianceLevels[level];
  return (
    <div className="ra-charter-shares">
      <Facts
        facts={[
          { label: t.level, value: held ? <span title={held.text}>{held.name}</span> : t.unbound },
          {
            label: t.cohesion,
            value: (
              <Explained title={t.cohesion} terms={terms} format={plainAmount}>
                {said}
              </Explained>
            ),
          },
        ]}
      />
      {alliance.slackSince !== undefined && <small>{t.slack(date(alliance.slackSince))}</small>}
      {(alliance.bonds ?? []).map(({ kind, since, points }) => (
        <small key={kind}>
          {termLabel({ label: `cohesion.${kind}`, amount: points }, names)}: {t.since(date(since))}
          {', '}
          {signed(points)}
        </small>
      ))}
    </div>
  );
}
