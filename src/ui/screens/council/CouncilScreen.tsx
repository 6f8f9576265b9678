import { useMemo } from 'react';
import { type Alliance, type Division, dateOf } from '../../../sim';
import { type CouncilPart, councilParts, useCouncil } from '../../../store';
import { councilWords, words } from '../../../text';
import { useSession } from '../../shell/session';
import { ScreenFrame } from '../ScreenFrame';
import { Segments } from '../Segments';
import { AgendaView } from './agenda/AgendaView';
import { CharterView } from './charter/CharterView';
import { CourseView } from './charter/CourseView';
import './CouncilScreen.css';
import { type Awaited, awaitedMotions } from './agenda/forecasts';
import { RecordView } from './agenda/RecordView';
import { shownAlliance, weightsOf } from './chamber/chamber';
import { divisionBar } from './chamber/division';
import { Hemicycle } from './chamber/Hemicycle';
import { LiveryDefs } from './chamber/LiveryDefs';
import { MemberList } from './chamber/MemberList';
import { ParityGauge } from './chamber/ParityGauge';
import { useSteeredWeights } from './chamber/useSteeredWeights';
import { EmptyCouncil } from './EmptyCouncil';
import { FieldView } from './field/FieldView';
import { ProposeView } from './propose/ProposeView';
import { useDraftDivision } from './propose/useDraftDivision';
import { useMover } from './propose/useMover';

/** The Council: its chamber on the left, its business on the right. */
export function CouncilScreen() {
  const { view, faction } = useSession();
  const alliance = shownAlliance(view, faction, null);
  if (alliance === null) {
    return (
      <ScreenFrame title={words.shell.screens.council}>
        <EmptyCouncil />
      </ScreenFrame>
    );
  }
  return <Council alliance={alliance} />;
}

function Council({ alliance }: { alliance: Alliance }) {
  const t = councilWords();
  const { view, rules, faction, names } = useSession();
  const mover = useMover(alliance);
  const wanted = useCouncil(({ part }) => part);
  const offered = usePartsOffered(mover !== null, faction !== null && alliance.broker === faction);
  const part = offered.includes(wanted) ? wanted : 'agenda';
  const looked = useCouncil(({ motion }) => motion);
  const weights = useMemo(() => weightsOf(view, rules, alliance), [view, rules, alliance]);
  const steered = useSteeredWeights(alliance, weights);
  const awaited = useMemo(() => awaitedMotions(view, rules, alliance), [view, rules, alliance]);
  const divisions = useMemo(() => [...(alliance.council?.divisions ?? [])].reverse(), [alliance]);
  const draft = useDraftDivision(part === 'propose' ? mover : null);
  const motion = awaited.find((each) => each.motion.id === looked) ?? awaited[0] ?? null;
  const held = divisions.find((each) => each.motion === looked) ?? divisions[0] ?? null;
  const shown = divisionShown(part, motion, held, draft);
  return (
    <ScreenFrame
      title={words.shell.screens.council}
      summary={`${names.anything(alliance.id)} · ${t.summary(
        alliance.members.length,
        words.calendar.date(dateOf(view.frame, Math.max(1, alliance.founded))),
      )}`}
      tools={<Parts part={part} offered={offered} />}
      padding="flush"
    >
      <div className="ra-council">
        <LiveryDefs factions={alliance.members} />
        <div className="ra-council-chamber">
          <Hemicycle
            alliance={alliance}
            weights={part === 'course' ? steered : weights}
            division={shown === null ? null : divisionBar(shown)}
          />
          <ParityGauge alliance={alliance} weights={weights} />
          <MemberList alliance={alliance} weights={weights} />
        </div>
        <div className="ra-council-business">
          {part === 'agenda' && (
            <AgendaView
              alliance={alliance}
              awaited={awaited}
              shown={motion}
              divisions={divisions}
              mayMove={offered.includes('propose')}
            />
          )}
          {part === 'propose' && mover !== null && <ProposeView mover={mover} />}
          {part === 'course' && <CourseView alliance={alliance} weights={weights} />}
          {part === 'field' && <FieldView alliance={alliance} member={mover !== null} />}
          {part === 'record' && <RecordView divisions={divisions} shown={held} />}
          {part === 'charter' && <CharterView alliance={alliance} member={mover !== null} />}
        </div>
      </div>
    </ScreenFrame>
  );
}

/** What the chamber shows: the motion, the draft or the old division that is looked at. */
function divisionShown(
  part: CouncilPart,
  motion: Awaited | null,
  held: Division | null,
  draft: Division | null,
): Division | null {
  if (part === 'propose') return draft;
  if (part === 'record') return held;
  return part === 'agenda' ? (motion?.division ?? null) : null;
}

/** Only members move motions, and only the broker has a course to hold. */
function usePartsOffered(member: boolean, broker: boolean): readonly CouncilPart[] {
  const { commands } = useSession();
  const closed = { propose: !member || !commands, course: !broker };
  return councilParts.filter((part) => !(part in closed && closed[part as keyof typeof closed]));
}

interface PartsProps {
  part: CouncilPart;
  offered: readonly CouncilPart[];
}

function Parts({ part, offered }: PartsProps) {
  const t = councilWords();
  return (
    <Segments
      label={t.view}
      value={part}
      onChange={(value) => useCouncil.getState().show(value)}
      options={offered.map((value) => ({ value, label: t.views[value] }))}
    />
  );
}
