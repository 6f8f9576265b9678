import {
  type Alliance,
  type Motion,
  moodEffects,
  motionEffects,
  pledgedVote,
  type VoteChoice,
} from '../../../../sim';
import { councilWords, motionSentence, words } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Icon } from '../../../kit/Icon';
import { Tag } from '../../../kit/Tag';
import { Effects } from '../../../panels/shared/Effects';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { SentenceView } from '../../../reports/SentenceView';
import { useSession } from '../../../shell/session';
import { WithdrawalNote } from '../../diplomacy/WithdrawalNote';
import { DivisionBar } from '../chamber/DivisionBar';
import { divisionBar } from '../chamber/division';
import type { Awaited } from './forecasts';
import { LeanTable } from './LeanTable';
import './MotionCard.css';
import { Outlook } from './Outlook';
import { OutsidersWord } from './OutsidersWord';

interface MotionCardProps {
  alliance: Alliance;
  awaited: Awaited;
  /** Its place on the agenda, from 1. */
  place: number;
  open: boolean;
  onOpen: () => void;
}

/** A motion: what it says, who moved it, how it would be decided; opened, who leans how and why. */
export function MotionCard({ alliance, awaited, place, open, onOpen }: MotionCardProps) {
  const t = councilWords().agenda;
  const { view, rules, faction, names, commands, liveryOf } = useSession();
  const { motion, division, due, months } = awaited;
  const dueWords = { now: t.tonight, later: t.later, next: t.next(months), term: t.term } as const;
  const member = faction !== null && alliance.members.includes(faction);
  const mover = motion.by === faction ? t.yours : t.mover(names.faction(motion.by).text);
  return (
    <article
      className="ra-motion ra-cut"
      data-open={open}
      style={{ '--accent': liveryOf(motion.by).colour } as React.CSSProperties}
    >
      <header>
        <span className="ra-motion-place">{place}</span>
        <div>
          <p className="ra-eyebrow">
            {words.motions[motion.terms.kind]} · {dueWords[due]}
          </p>
          <h3>
            <SentenceView sentence={motionSentence(motion.terms, names)} />
          </h3>
          <p className="ra-motion-mover">{mover}</p>
        </div>
        <Outlook division={division} />
      </header>
      {motion.ultimatum && (
        <p className="ra-motion-ultimatum">
          <Tag tone="ember" icon="warning">
            {t.ultimatum}
          </Tag>{' '}
          {t.ultimatumHint(names.faction(motion.by).text)}
        </p>
      )}
      {motion.offer !== null && <p className="ra-motion-offer">{t.offer}</p>}
      {motion.terms.kind === 'armistice' && <WithdrawalNote items={[{ kind: 'peace' }]} />}
      <DivisionBar division={divisionBar(division)} />
      {!open && (
        <button type="button" className="ra-motion-opener" onClick={onOpen}>
          {councilWords().leans.title} <Icon name="down" />
        </button>
      )}
      <OutsidersWord alliance={alliance} motion={motion} />
      {open && (
        <Effects
          effects={[
            ...motionEffects(view, rules, alliance, motion.terms),
            ...moodEffects(view, rules, alliance, motion, division),
          ]}
        />
      )}
      {open && <LeanTable alliance={alliance} motion={motion} division={division} />}
      {open && member && commands && (
        <OwnVote motion={motion} broker={alliance.broker === faction} />
      )}
    </article>
  );
}

const votes = [
  ['aye', 'vote-yes'],
  ['nay', 'vote-no'],
  ['abstain', 'vote-abstain'],
] as const satisfies readonly (readonly [VoteChoice, string])[];

/** The person's own vote, and, for the mover, the way back. */
function OwnVote({ motion, broker }: { motion: Motion; broker: boolean }) {
  const t = councilWords().agenda;
  const { view, rules, faction } = useSession();
  if (faction === null) return null;
  const given = motion.votes[faction];
  const envoys = view.factions[faction]?.envoys ?? false;
  const promised = pledgedVote(view, faction, motion.id);
  const spoken = (choice: VoteChoice) => councilWords().choices[choice].toLowerCase();
  const unsaid = envoys ? t.envoyVotes : t.noVote;
  const said = given === undefined ? unsaid : t.voteGiven(spoken(given));
  return (
    <footer>
      <fieldset className="ra-vote">
        <legend>{t.yourVote}</legend>
        {votes.map(([choice, icon]) =>
          given === choice ? (
            <Button key={choice} size="small" icon={icon} variant="ember" aria-pressed>
              {councilWords().choices[choice]}
            </Button>
          ) : (
            <OrderButton
              key={choice}
              icon={icon}
              order={{ type: 'castVote', motion: motion.id, choice }}
            >
              {councilWords().choices[choice]}
            </OrderButton>
          ),
        )}
        {given !== undefined && (
          <OrderButton
            variant="quiet"
            order={{ type: 'castVote', motion: motion.id, choice: null }}
          >
            {t.clear}
          </OrderButton>
        )}
      </fieldset>
      <p className="ra-dim">{promised === null ? said : t.pledged(spoken(promised))}</p>
      {broker && (
        <OrderButton icon="favour" order={{ type: 'putOffMotion', motion: motion.id }}>
          {t.putOff(rules.numbers.council.putOff)}
        </OrderButton>
      )}
      {motion.by === faction && (
        <OrderButton icon="undo" order={{ type: 'withdrawMotion', motion: motion.id }}>
          {t.withdraw}
        </OrderButton>
      )}
    </footer>
  );
}
