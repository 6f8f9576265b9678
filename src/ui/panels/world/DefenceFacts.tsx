import {
  blockaderOf,
  defenceTerms,
  garrisonLimitTerms,
  militiaTerms,
  recruitsOf,
  recruitTerms,
  supplyRange,
  type Term,
  type World,
  type WorldFigures,
  worldFigures,
  yardLevel,
} from '../../../sim';
import { panelWords, words } from '../../../text';
import { KnownFigure } from '../../kit/KnownFigure';
import { useSession } from '../../shell/session';
import { Explained, plainAmount } from '../shared/Explained';
import { Facts } from '../shared/Facts';
import { SealFacts } from './SealFacts';

/** What a world can put up against an attack. */
export function DefenceFacts({ world }: { world: World }) {
  const t = panelWords().world;
  const { view, rules, names, faction } = useSession();
  const known = worldFigures(view, rules, world);
  const blockader = blockaderOf(view, rules, world);
  return (
    <>
      {blockader !== null && <p className="ra-bad">{t.blockaded(names.anything(blockader))}</p>}
      <SealFacts world={world} />
      <Facts
        facts={[
          {
            label: t.defences,
            value: summed(t.defences, 'defences', defenceTerms(view, rules, world), 'mostDefences'),
          },
          nought(known.shields)
            ? null
            : {
                label: words.nouns.stats.planetaryShields,
                value: <KnownFigure known={known.shields} />,
              },
          {
            label: t.garrison,
            value: summed(
              t.garrison,
              'garrison',
              garrisonLimitTerms(view, rules, world),
              'mostGarrison',
            ),
          },
          {
            label: t.militia,
            value: summed(t.militia, 'militia', militiaTerms(view, rules, world)),
          },
          world.owner === null || world.owner !== faction
            ? null
            : {
                label: t.recruits,
                value: (
                  <Explained title={t.recruits} terms={recruitTerms(rules, world)}>
                    {recruitsOf(rules, world)}
                  </Explained>
                ),
              },
          {
            label: t.yard,
            value: <KnownFigure known={known.yard}>{t.level(yardLevel(rules, world))}</KnownFigure>,
          },
          nought(known.supplyRange)
            ? null
            : {
                label: t.supplyRange,
                value: (
                  <KnownFigure known={known.supplyRange}>
                    {t.lightYears(supplyRange(view, rules, world))}
                  </KnownFigure>
                ),
              },
        ]}
      />
    </>
  );

  function summed(title: string, now: Figure, terms: readonly Term[], most?: Figure) {
    const amount = words.known.bare(known[now]);
    return (
      <KnownFigure known={known[now]}>
        <Explained title={title} terms={terms} format={plainAmount}>
          {most === undefined ? amount : t.garrisonOf(amount, words.known.bare(known[most]))}
        </Explained>
      </KnownFigure>
    );
  }
}

type Figure = Exclude<keyof WorldFigures, 'output'>;

/** What is known to be nothing needs no line. */
function nought(known: WorldFigures[Figure]): boolean {
  return known.kind !== 'unknown' && known.value === 0;
}
