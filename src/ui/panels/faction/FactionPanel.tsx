import { useState } from 'react';
import { liveryOf } from '../../../content/palette';
import { dateOf, type FactionId, hasOffered, pairKey, relationOf, type View } from '../../../sim';
import { useGame } from '../../../store';
import { type Names, number, signed, words } from '../../../text';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { Emblem } from '../../kit/Emblem';
import { Panel } from '../../kit/Panel';
import { SectionHead } from '../../kit/SectionHead';
import { Tag } from '../../kit/Tag';
import { useSession } from '../../shell/session';
import { EntityLink } from '../shared/EntityLink';
import { type Fact, Facts } from '../shared/Facts';
import { OrderButton } from '../shared/OrderButton';

const t = words.panels.faction;

const tones = {
  self: 'brass',
  allied: 'good',
  peace: 'plain',
  truce: 'plain',
  war: 'bad',
} as const;

/** A power: who leads it, how it stands to you and to the others. */
export function FactionPanel({ faction: id }: { faction: FactionId }) {
  const { view, faction: me, commands, names } = useSession();
  const different = useGame(
    (game) => game.scenario?.factions.find((each) => each.id === id)?.different,
  );
  const power = view.factions[id];
  if (!power) return null;
  return (
    <Panel
      eyebrow={t.eyebrow(power.government)}
      title={
        <>
          <Emblem faction={id} colour={liveryOf(id).colour} /> {power.name}
        </>
      }
      label={power.name}
      subtitle={power.alive ? undefined : t.eliminated}
      foot={commands && me !== null && me !== id && power.alive && <Diplomacy me={me} other={id} />}
    >
      <Facts facts={powerFacts(view, id, names)} />
      {me !== null && me !== id && <Bond me={me} other={id} />}
      {different && (
        <>
          <SectionHead>{t.different}</SectionHead>
          <p>{different}</p>
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

function powerFacts(view: View, id: FactionId, names: Names): (Fact | null)[] {
  const power = view.factions[id];
  if (!power) return [];
  const worlds = Object.values(view.worlds).filter(({ owner }) => owner === id).length;
  const ships = Object.values(view.ships).filter(({ faction }) => faction === id).length;
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
    { label: t.worlds, value: number(worlds) },
    { label: t.fleets, value: number(ships) },
    power.traits.length === 0
      ? null
      : { label: t.traits, value: power.traits.map(names.anything).join(', ') },
  ];
}

/** How it stands to you, since when, and what this war has cost. */
function Bond({ me, other }: { me: FactionId; other: FactionId }) {
  const { view, rules, names } = useSession();
  const bond = relationOf(view, me, other);
  const relation = view.relations[pairKey(me, other)];
  const date = (turn: number) => words.calendar.date(dateOf(view.frame, turn));
  return (
    <>
      <SectionHead aside={<Tag tone={tones[bond]}>{words.nouns.relations[bond]}</Tag>}>
        {t.relation}
      </SectionHead>
      {relation && bond === 'truce' && <p>{t.until(date(relation.until))}</p>}
      {relation && bond === 'war' && (
        <>
          <p>{t.since(date(Math.max(1, relation.since)))}</p>
          <p>
            {t.losses}:{' '}
            {[me, other]
              .map((id) => t.lossOf(names.anything(id), relation.losses[id] ?? 0))
              .join(' · ')}
          </p>
        </>
      )}
      {hasOffered(view, rules, other, me) && <p className="ra-good">{t.theyOffer}</p>}
      {hasOffered(view, rules, me, other) && <p className="ra-dim">{t.youOffer}</p>}
    </>
  );
}

/** War and peace, as far as the law allows. */
function Diplomacy({ me, other }: { me: FactionId; other: FactionId }) {
  const { view, rules, names } = useSession();
  const [asking, setAsking] = useState(false);
  const name = names.anything(other);
  const war = relationOf(view, me, other) === 'war';
  const accepts = hasOffered(view, rules, other, me);
  if (war) {
    return (
      <OrderButton icon="peace" order={{ type: 'offerPeace', to: other }}>
        {accepts ? t.acceptPeace : t.offerPeace}
      </OrderButton>
    );
  }
  return (
    <>
      <Button size="small" icon="war" onClick={() => setAsking(true)}>
        {t.declareWar}
      </Button>
      <Dialog
        open={asking}
        size="small"
        onClose={() => setAsking(false)}
        title={t.warTitle(name)}
        closeLabel={words.shell.close}
        foot={
          <OrderButton
            variant="ember"
            order={{ type: 'declareWar', on: other }}
            onGiven={() => setAsking(false)}
          >
            {t.declareWar}
          </OrderButton>
        }
      >
        <p>{t.warText(name, rules.numbers.diplomacy.declareWar)}</p>
      </Dialog>
    </>
  );
}
