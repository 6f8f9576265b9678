import {
  dateOf,
  type Fleet,
  fleetFigures,
  fleetSpeedTerms,
  type Guest,
  guestOf,
  inSupply,
  strengthOf,
  supplyOf,
  type View,
} from '../../../sim';
import { number, tenths, words } from '../../../text';
import { oncePerView, useSession } from '../../shell/session';
import { BarRow } from '../shared/BarRow';
import { Explained } from '../shared/Explained';
import { Facts } from '../shared/Facts';
import { FigureWord } from '../shared/FigureWord';

const t = words.panels.fleet;

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

/** What a fleet can do. */
export function FleetFacts({ fleet }: { fleet: Fleet }) {
  const { view, rules, names } = useSession();
  const figures = fleetFigures(view, rules, fleet);
  const { command, commander } = fleet;
  const supplied = command !== null && inSupply(view, ownSupply(view, rules), fleet.place);
  return (
    <>
      <BarRow
        label={t.hull}
        amount={figures.hull}
        max={figures.maxHull}
        tone={figures.hull * 10 < figures.maxHull * 7 ? 'bad' : 'good'}
        value={t.hullOf(figures.hull, figures.maxHull)}
      />
      <Facts
        facts={[
          {
            label: <FigureWord figure="fightingStrength" />,
            value: number(strengthOf(view, rules, fleet)),
          },
          { label: t.attack, value: number(figures.attack) },
          { label: t.shields, value: number(figures.shields) },
          figures.troopRoom > 0
            ? { label: t.troops, value: t.troopsOf(figures.troops, figures.troopRoom) }
            : null,
          {
            label: t.speed,
            value: (
              <Explained
                title={t.speed}
                terms={fleetSpeedTerms(view, rules, fleet)}
                format={(amount) => tenths(amount)}
              >
                {t.lightYearsAMonth(figures.speed)}
              </Explained>
            ),
          },
          { label: t.sensors, value: t.sensorsOf(figures.sensors, figures.sensorRange) },
          { label: t.cloak, value: figures.cloak === 0 ? t.noCloak : number(figures.cloak) },
          commander === null ? null : { label: t.commander, value: names.character(commander) },
          command && guestFact(guestOf(view, rules, fleet), view),
          command && {
            label: t.supplies,
            value: (
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
