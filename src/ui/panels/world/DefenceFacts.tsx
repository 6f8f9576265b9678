import {
  blockaderOf,
  defenceTerms,
  garrisonLimitTerms,
  militiaTerms,
  planetaryShields,
  supplyRange,
  total,
  type World,
  yardLevel,
} from '../../../sim';
import { number, words } from '../../../text';
import { useSession } from '../../shell/session';
import { Explained, plainAmount } from '../shared/Explained';
import { Facts } from '../shared/Facts';

const t = words.panels.world;

/** What a world can put up against an attack. */
export function DefenceFacts({ world }: { world: World }) {
  const { view, rules, names } = useSession();
  const defences = defenceTerms(view, rules, world);
  const barracks = garrisonLimitTerms(view, rules, world);
  const militia = militiaTerms(view, rules, world);
  const shields = planetaryShields(view, rules, world);
  const blockader = blockaderOf(view, rules, world);
  const range = supplyRange(view, rules, world);
  return (
    <>
      {blockader !== null && <p className="ra-bad">{t.blockaded(names.anything(blockader))}</p>}
      <Facts
        facts={[
          {
            label: t.defences,
            value: (
              <Explained title={t.defences} terms={defences} format={plainAmount}>
                {t.garrisonOf(world.defences, Math.max(0, total(defences)))}
              </Explained>
            ),
          },
          shields > 0
            ? { label: words.nouns.stats.planetaryShields, value: number(shields) }
            : null,
          {
            label: t.garrison,
            value: (
              <Explained title={t.garrison} terms={barracks} format={plainAmount}>
                {t.garrisonOf(world.garrison, Math.max(0, total(barracks)))}
              </Explained>
            ),
          },
          {
            label: t.militia,
            value: (
              <Explained title={t.militia} terms={militia} format={plainAmount}>
                {number(Math.max(0, total(militia)))}
              </Explained>
            ),
          },
          { label: t.yard, value: t.level(yardLevel(rules, world)) },
          range > 0 ? { label: t.supplyRange, value: t.lightYears(range) } : null,
        ]}
      />
    </>
  );
}
