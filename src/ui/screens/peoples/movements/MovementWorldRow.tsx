import {
  armsTerms,
  forecastRising,
  type Movement,
  supportTerms,
  total,
  type WorldId,
} from '../../../../sim';
import { peoplesWords } from '../../../../text';
import { Meter } from '../../../kit/Meter';
import { Explained, plainAmount } from '../../../panels/shared/Explained';
import { useSession } from '../../../shell/session';
import { EntityName } from '../../EntityName';

/** One world of a movement: how many stand by it, why, and how an uprising there would end. */
export function MovementWorldRow({ movement, world: id }: { movement: Movement; world: WorldId }) {
  const t = peoplesWords().movements;
  const { view, rules } = useSession();
  const world = view.worlds[id];
  const here = movement.worlds[id];
  if (!world || !here) return null;
  const terms = supportTerms(view, rules, movement, world);
  const aim = Math.max(0, Math.min(100, total(terms)));
  const full = total(armsTerms(rules, movement, world));
  const odds = forecastRising(view, rules, movement, world, full);
  return (
    <li>
      <EntityName selection={{ kind: 'world', world: id }}>{world.name}</EntityName>
      <Meter
        label={t.supportLabel(world.name, here.support)}
        value={here.support}
        tone={here.support >= rules.numbers.movements.steps.strike ? 'bad' : 'brass'}
      />
      <Explained title={t.supportOf(world.name)} terms={terms} total={aim}>
        {t.supportNow(here.support, aim)}
      </Explained>
      <span className="ra-dim">
        {here.arms !== undefined && `${t.arms(here.arms, world.garrison)}; `}
        <Explained title={t.oddsTitle} terms={odds.terms} format={plainAmount}>
          {t.odds(odds.won)}
        </Explained>
      </span>
    </li>
  );
}
