import { useState } from 'react';
import {
  type FactionId,
  knownStores,
  type PowerFigures,
  pairKey,
  powerFigures,
  relationOf,
  stockKinds,
  treatiesBetween,
  type View,
} from '../../../sim';
import { useOpen, useReplay } from '../../../store';
import {
  type Names,
  number,
  panelWords,
  powerDifference,
  signed,
  wordingText,
  words,
} from '../../../text';
import { Button } from '../../kit/Button';
import { KnownFigure } from '../../kit/KnownFigure';
import { Panel } from '../../kit/Panel';
import { SectionHead } from '../../kit/SectionHead';
import { Tag } from '../../kit/Tag';
import { Opinion } from '../../screens/diplomacy/Opinion';
import { openDeal, openDiplomacy } from '../../screens/diplomacy/openDiplomacy';
import { DeclareWarDialog } from '../../screens/diplomacy/power/DeclareWarDialog';
import { Trust } from '../../screens/diplomacy/Trust';
import { monthsLeft, useDate } from '../../screens/diplomacy/useDate';
import { orderKeys } from '../../shell/orderKeys';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { EntityLink } from '../shared/EntityLink';
import { type Fact, Facts } from '../shared/Facts';
import { PowerEmblem } from '../shared/PowerEmblem';
import { PursuitList } from '../shared/PursuitList';

const tones = {
  self: 'brass',
  allied: 'good',
  peace: 'plain',
  truce: 'plain',
  war: 'bad',
} as const;

/** A power: who leads it, how it stands to you and to the others. */
export function FactionPanel({ faction: id }: { faction: FactionId }) {
  const t = panelWords().faction;
  const { view, rules, faction: me, commands, names, liveryOf } = useSession();
  const told = useOpen((game) => game.scenario.factions.find((each) => each.id === id));
  // Whoever plays is told by the advisor what he would be after, and of others nothing.
  const watched = useReplay((replay) => replay.open);
  const pursuits = useOpen((game) => game.pursuits[id]) ?? [];
  const different = told && powerDifference(rules, told);
  const power = view.factions[id];
  if (!power) return null;
  return (
    <Panel
      eyebrow={t.eyebrow(wordingText(power.government))}
      title={
        <>
          <PowerEmblem power={id} /> {names.power(id)}
        </>
      }
      label={names.power(id)}
      subtitle={power.alive ? undefined : t.eliminated}
      foot={commands && me !== null && me !== id && power.alive && <Acts me={me} other={id} />}
    >
      {me !== null && me !== id && <Bond me={me} other={id} />}
      <Facts facts={powerFacts(view, powerFigures(view, rules, me, id), id, names)} />
      {different && (
        <>
          <SectionHead>{t.different}</SectionHead>
          <p>{different}</p>
        </>
      )}
      {watched && pursuits.length > 0 && (
        <>
          <SectionHead>{words.pursuits.ofPower}</SectionHead>
          <PursuitList pursuits={pursuits} />
        </>
      )}
      <SectionHead>{t.relations}</SectionHead>
      <p>
        {Object.keys(view.factions)
          .filter((other) => other !== id && relationOf(view, id, other) !== 'peace')
          .map((other) => {
            const bond = relationOf(view, id, other);
            return (
              <Tag key={other} tone={tones[bond]} colour={liveryOf(other).colour}>
                {names.anything(other)}: {words.nouns.relations[bond]}
              </Tag>
            );
          })}
      </p>
    </Panel>
  );
}

function powerFacts(
  view: View,
  figures: PowerFigures,
  id: FactionId,
  names: Names,
): (Fact | null)[] {
  const t = panelWords().faction;
  const power = view.factions[id];
  if (!power) return [];
  const stores = knownStores(view, id);
  return [
    power.head === null ? null : { label: t.head, value: names.character(power.head) },
    {
      label: t.capital,
      value:
        power.capital === null ? t.noCapital : <EntityLink segment={names.world(power.capital)} />,
    },
    power.alliance === null ? null : { label: t.alliance, value: names.anything(power.alliance) },
    { label: t.prestige, value: signed(power.prestige) },
    { label: t.exhaustion, value: t.exhaustionOf(power.exhaustion) },
    { label: t.worlds, value: <KnownFigure known={figures.worlds} /> },
    { label: t.fleets, value: <KnownFigure known={figures.ships} /> },
    { label: t.strength, value: <KnownFigure known={figures.strength} /> },
    ...stockKinds.map((stock) => ({
      label: t.stores(words.nouns.stocks[stock]),
      value: <KnownFigure known={stores[stock]} />,
    })),
    power.traits.length === 0
      ? null
      : { label: t.traits, value: power.traits.map(names.anything).join(', ') },
  ];
}

/** How it stands to you, what the two think of each other, what is signed and what war has cost. */
function Bond({ me, other }: { me: FactionId; other: FactionId }) {
  const t = panelWords().faction;
  const { view, names } = useSession();
  const bond = relationOf(view, me, other);
  const relation = view.relations[pairKey(me, other)];
  const date = useDate();
  const treaties = treatiesBetween(view, me, other);
  return (
    <>
      <SectionHead aside={<Tag tone={tones[bond]}>{words.nouns.relations[bond]}</Tag>}>
        {t.relation}
      </SectionHead>
      {relation && bond === 'truce' && <p>{t.until(date(relation.until))}</p>}
      {relation && bond === 'war' && <p>{t.since(date(relation.since))}</p>}
      <Facts
        facts={[
          {
            label: words.diplomacy.power.ofUs,
            value: <Opinion holder={other} subject={me} />,
          },
          {
            label: words.diplomacy.power.ofThem,
            value: <Opinion holder={me} subject={other} />,
          },
          {
            label: words.diplomacy.power.trustOfUs,
            value: <Trust holder={other} subject={me} />,
          },
          {
            label: words.diplomacy.power.trustOfThem,
            value: <Trust holder={me} subject={other} />,
          },
          ...treaties.map(({ terms, parties: [one, two], until }) => ({
            label: words.diplomacy.treaties.of(
              terms.kind,
              names.anything(one),
              names.anything(two),
            ),
            value: monthsLeft(view, until),
          })),
          ...(relation && bond === 'war'
            ? [me, other].map((id) => ({
                label: `${t.losses}: ${names.anything(id)}`,
                value: number(relation.losses[id] ?? 0),
              }))
            : []),
        ]}
      />
    </>
  );
}

/** The ways to deal with it. */
function Acts({ me, other }: { me: FactionId; other: FactionId }) {
  const { view } = useSession();
  const { reason } = useOrders();
  const [asking, setAsking] = useState(false);
  const war = relationOf(view, me, other) === 'war';
  return (
    <>
      <Button
        size="small"
        icon="diplomacy"
        keys={orderKeys.diplomacy.name}
        onClick={() => openDiplomacy('relations', other)}
      >
        {words.shell.screens.diplomacy}
      </Button>
      <Button
        size="small"
        icon={war ? 'peace' : 'treaty'}
        keys={orderKeys.deal.name}
        onClick={() => openDeal(other, [], war ? [{ kind: 'peace' }] : [])}
      >
        {war ? words.diplomacy.power.peaceShort : words.diplomacy.power.dealShort}
      </Button>
      {!war && (
        <Button
          size="small"
          icon="war"
          keys={orderKeys.war.name}
          reason={reason({ type: 'declareWar', on: other, goals: [] })}
          onClick={() => setAsking(true)}
        >
          {words.diplomacy.power.warShort}
        </Button>
      )}
      {asking && <DeclareWarDialog on={other} onClose={() => setAsking(false)} />}
    </>
  );
}
