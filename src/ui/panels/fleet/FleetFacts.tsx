import {
  asSeen,
  dateOf,
  type Fleet,
  fleetFigures,
  fleetSpeedTerms,
  type Guest,
  guestOf,
  inSupply,
  type Known,
  sightingOf,
  strengthOf,
  supplyOf,
  type View,
} from '../../../sim';
import { number, panelWords, tenths, words } from '../../../text';
import { KnownFigure } from '../../kit/KnownFigure';
import { oncePerView, useSession } from '../../shell/session';
import { BarRow } from '../shared/BarRow';
import { Explained } from '../shared/Explained';
import { Facts } from '../shared/Facts';
import { FigureWord } from '../shared/FigureWord';

const ownSupply = oncePerView((view, rules) => supplyOf(view, rules, view.faction));

/** Until when ships may stand in space that has been closed to them. */
function guestFact(guest: Guest | null, view: View) {
  if (guest === null) return null;
  const { label, leaveBy, overdue } = words.withdrawal;
  const date = words.calendar.date(dateOf(view.frame, guest.until));
  const late = guest.until < view.turn;
  return {
    label,
    value: <span className={late ? 'ra-bad' : 'ra-dim'}>{late ? overdue : leaveBy(date)}</span>,
  };
}

const hidden: Known = { kind: 'unknown', why: 'hidden' };

/** What a fleet can do. */
export function FleetFacts({ fleet }: { fleet: Fleet }) {
  const t = panelWords().fleet;
  const { view, rules, names } = useSession();
  const figures = fleetFigures(view, rules, fleet);
  const { command, commander } = fleet;
  const sighting = sightingOf(view, fleet.id);
  const known = (value: number) => asSeen(sighting, value);

  const supplied = command !== null && inSupply(view, ownSupply(view, rules), fleet.place);
  return (
    <>
      <BarRow
        label={t.hull}
        amount={figures.hull}
        max={figures.maxHull}
        tone={figures.hull * 10 < figures.maxHull * 7 ? 'bad' : 'good'}
        value={
          <KnownFigure known={known(figures.hull)}>
            {t.hullOf(figures.hull, figures.maxHull)}
          </KnownFigure>
        }
      />
      <Facts
        facts={[
          {
            label: <FigureWord figure="fightingStrength" />,
            value: <KnownFigure known={known(strengthOf(view, rules, fleet))} />,
          },
          { label: t.attack, value: <KnownFigure known={known(figures.attack)} /> },
          { label: t.shields, value: <KnownFigure known={known(figures.shields)} /> },
          figures.troopRoom > 0
            ? {
                label: t.troops,
                value: (
                  <KnownFigure known={known(figures.troops)}>
                    {t.troopsOf(figures.troops, figures.troopRoom)}
                  </KnownFigure>
                ),
              }
            : null,
          {
            label: t.speed,
            value: (
              <KnownFigure known={known(figures.speed)}>
                <Explained
                  title={t.speed}
                  terms={fleetSpeedTerms(view, rules, fleet)}
                  format={(amount) => tenths(amount)}
                >
                  {t.lightYearsAMonth(figures.speed)}
                </Explained>
              </KnownFigure>
            ),
          },
          {
            label: t.sensors,
            value: (
              <KnownFigure known={known(figures.sensors)}>
                {t.sensorsOf(figures.sensors, figures.sensorRange)}
              </KnownFigure>
            ),
          },
          {
            label: t.cloak,
            value: (
              <KnownFigure known={known(figures.cloak)}>
                {figures.cloak === 0 ? t.noCloak : number(figures.cloak)}
              </KnownFigure>
            ),
          },
          commander === null ? null : { label: t.commander, value: names.character(commander) },
          command && guestFact(guestOf(view, rules, fleet), view),
          command !== null ? null : { label: t.orders, value: <KnownFigure known={hidden} /> },
          {
            label: t.supplies,
            value:
              command === null ? (
                <KnownFigure known={hidden} />
              ) : (
                <>
                  {t.suppliesLeft(command.supplies)}{' '}
                  <span className={supplied ? 'ra-dim' : 'ra-bad'}>
                    {supplied ? t.inSupply : t.outOfSupply}
                  </span>
                </>
              ),
          },
        ]}
      />
    </>
  );
}
