import { useMemo, useState } from 'react';
import { type FactionId, relationOf, treatiesOf, type View, waitingFor } from '../../../sim';
import { diplomacyParts, useDiplomacy, useOpen } from '../../../store';
import { words } from '../../../text';
import { Hint } from '../../kit/Hint';
import { Switch } from '../../kit/Switch';
import { useSession } from '../../shell/session';
import { useOrders } from '../../shell/useOrders';
import { ScreenFrame } from '../ScreenFrame';
import { Segments } from '../Segments';
import { CourtPage } from './CourtPage';
import { CongressPage } from './congress/CongressPage';
import { DealTable } from './deal/DealTable';
import './DiplomacyScreen.css';
import { powersOf } from './model/powers';
import { PowerTable } from './PowerTable';
import { PowerPage } from './power/PowerPage';
import { RelationWeb } from './RelationWeb';
import { TalksPage } from './talks/TalksPage';

/** How the powers stand to each other, and what can be said to them. */
export function DiplomacyScreen() {
  const t = words.diplomacy;
  const { view, faction, commands } = useSession();
  const part = useDiplomacy((table) => table.part);
  const { show } = useDiplomacy.getState();
  const orders = useOpen((game) => game.orders);
  const powers = useMemo(() => powersOf(view, faction), [view, faction]);
  const { offers, talks, congresses } = waitingFor(view, faction ?? '', orders);
  const labels = {
    relations: t.parts.relations,
    deal: t.counted(t.parts.deal, offers.length),
    talks: t.counted(t.parts.talks, talks.length),
    congress: t.counted(t.parts.congress, congresses.length),
  };
  return (
    <ScreenFrame
      title={words.shell.screens.diplomacy}
      summary={faction === null ? undefined : summaryOf(view, faction, powers)}
      tools={
        commands && (
          <>
            <EnvoySwitch />
            <Segments
              label={t.part}
              value={part}
              onChange={(next) => show(next)}
              options={diplomacyParts.map((value) => ({ value, label: labels[value] }))}
            />
          </>
        )
      }
    >
      {!commands || part === 'relations' ? <Relations powers={powers} /> : null}
      {commands && part === 'deal' && <DealTable powers={powers} />}
      {commands && part === 'talks' && <TalksPage />}
      {commands && part === 'congress' && <CongressPage />}
    </ScreenFrame>
  );
}

function summaryOf(view: View, me: FactionId, powers: readonly FactionId[]): string {
  const t = words.diplomacy;
  const wars = powers.filter((id) => relationOf(view, me, id) === 'war').length;
  return t.summary(wars, treatiesOf(view, me).length);
}

function EnvoySwitch() {
  const t = words.diplomacy;
  const { view, faction } = useSession();
  const { give } = useOrders();
  const empowered = view.factions[faction ?? '']?.envoys ?? false;
  return (
    <Hint text={t.envoys.hint}>
      <span className="ra-envoys">
        <Switch
          label={t.envoys.label}
          checked={empowered}
          onChange={(next) => give({ type: 'setEnvoys', empowered: next })}
        />
      </span>
    </Hint>
  );
}

function Relations({ powers }: { powers: readonly FactionId[] }) {
  const t = words.diplomacy;
  const { faction } = useSession();
  const [look, setLook] = useState<'web' | 'list'>('web');
  const power = useDiplomacy((table) => table.power);
  const { look: choose } = useDiplomacy.getState();
  const chosen = powers.find((id) => id === (power ?? faction)) ?? powers[0];
  if (chosen === undefined) return null;
  const Shown = look === 'web' ? RelationWeb : PowerTable;
  return (
    <div className="ra-diplomacy">
      <div className="ra-diplomacy-left">
        <Segments
          label={t.web.looks}
          value={look}
          onChange={setLook}
          options={(['web', 'list'] as const).map((value) => ({ value, label: t.web[value] }))}
        />
        <Shown powers={powers} chosen={chosen} onChoose={choose} />
      </div>
      <div className="ra-diplomacy-right">
        {chosen === faction ? <CourtPage power={chosen} /> : <PowerPage power={chosen} />}
      </div>
    </div>
  );
}
