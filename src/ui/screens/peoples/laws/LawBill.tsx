import {
  type LawChange,
  type LawHearer,
  lawHearers,
  lawPrestigeTerms,
  lawPriceTerms,
  lawShocks,
  total,
} from '../../../../sim';
import { number, peoplesWords, signed, words } from '../../../../text';
import { Explained } from '../../../panels/shared/Explained';
import { Facts } from '../../../panels/shared/Facts';
import { useSession } from '../../../shell/session';
import { PowerName } from '../../PowerName';

/** What a law costs at once: influence, prestige, the loyalty and calm of worlds, the minds of courts. */
export function LawBill({ change }: { change: LawChange }) {
  const t = peoplesWords().laws;
  const { view, rules, names } = useSession();
  const price = lawPriceTerms(view, rules, view.faction, change);
  const shocks = lawShocks(view, rules, view.faction, change);
  const prestige = total(lawPrestigeTerms(rules, shocks));
  const hearers = lawHearers(view, rules, view.faction, change);
  const shown = shocks.slice(0, 6);
  return (
    <Facts
      facts={[
        {
          label: words.nouns.stocks.influence,
          value: (
            <Explained title={words.nouns.stocks.influence} terms={price}>
              {number(total(price))}
            </Explained>
          ),
        },
        prestige === 0 ? null : { label: t.prestige, value: signed(prestige) },
        ...shown.map(({ world, loyalty, unrest }) => ({
          label: names.world(world).text,
          value: t.shock(loyalty, unrest),
        })),
        shocks.length === shown.length
          ? null
          : { label: t.moreWorlds(shocks.length - shown.length), value: '…' },
        hearers.length === 0 ? null : { label: t.courts, value: <Courts hearers={hearers} /> },
        { label: t.whenLabel, value: t.when(rules.numbers.laws.step, rules.numbers.laws.held) },
      ]}
    />
  );
}

function Courts({ hearers }: { hearers: readonly LawHearer[] }) {
  const { rules } = useSession();
  const { memories } = rules.numbers.opinion;
  return (
    <>
      {hearers.map(({ faction, kind, times }) => (
        <div key={faction}>
          <PowerName faction={faction} /> {signed(memories[kind].points * times)}
        </div>
      ))}
    </>
  );
}
