import { useState } from 'react';
import {
  type Alliance,
  type FactionId,
  lobbyCost,
  lobbyTerms,
  type Motion,
  type Term,
  total,
  unsoldRefusal,
  votePrice,
} from '../../../../sim';
import { councilWords, refusalSentence } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Explained, TermSum } from '../../../panels/shared/Explained';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { useSession } from '../../../shell/session';
import { openDeal } from '../../diplomacy/openDiplomacy';
import { Segments } from '../../Segments';

const means = ['persuade', 'press'] as const;
type Choice = 'aye' | 'nay';

interface LobbyBoxProps {
  alliance: Alliance;
  motion: Motion;
  member: FactionId;
  /** What the member's lean is made of now. */
  terms: readonly Term[];
}

/** What would change a member's mind: words, threats, or a bargain; each with its price and effect. */
export function LobbyBox({ alliance, motion, member, terms }: LobbyBoxProps) {
  const t = councilWords().lobby;
  const { view, rules, faction, names } = useSession();
  const [choice, setChoice] = useState<Choice>(() => firstChoice(motion, faction, terms));
  if (faction === null) return null;
  const price = votePrice(view, rules, alliance, member, motion, choice);
  const unsold = unsoldRefusal(view, rules, alliance, member, motion, choice);
  return (
    <div className="ra-lobby">
      <div className="ra-lobby-why">
        {terms.length === 0 ? <p>{councilWords().leans.nothing}</p> : <TermSum terms={terms} />}
      </div>
      <div>
        <p className="ra-dim">{t.towards}</p>
        <Segments
          label={t.towards}
          value={choice}
          onChange={setChoice}
          options={(['aye', 'nay'] as const).map((value) => ({
            value,
            label: councilWords().choices[value],
          }))}
        />
        <p className="ra-lobby-price">
          {unsold !== null
            ? refusalSentence(unsold, names)
            : price === 0
              ? councilWords().leans.settled
              : councilWords().leans.price(price)}
        </p>
        {means.map((how) => {
          const effect = lobbyTerms(view, rules, alliance, faction, member, motion, how);
          const moved = choice === 'aye' ? total(effect) : -total(effect);
          return (
            <div key={how} className="ra-lobby-means">
              <OrderButton
                icon={how === 'persuade' ? 'influence' : 'warning'}
                order={{ type: 'lobby', motion: motion.id, member, choice, means: how }}
              >
                {t[how]}
              </OrderButton>
              <span>{t.price(lobbyCost(view, rules, faction, member, motion, how))}</span>
              <p>
                <Explained title={t.effectTitle} terms={effect}>
                  {t.effect(moved)}
                </Explained>
                {', '}
                {t.afterwards(voteAt(total(terms) + moved))}
                <small>{t.hints[how]}</small>
              </p>
            </div>
          );
        })}
        <Button
          size="small"
          icon="diplomacy"
          onClick={() => openDeal(member, [], [votePromise(motion, choice)])}
        >
          {t.bargain}
        </Button>
      </div>
    </div>
  );
}

/** How a member votes at a lean. */
function voteAt(lean: number): string {
  const choice = lean > 0 ? 'aye' : lean < 0 ? 'nay' : 'abstain';
  return councilWords().choices[choice].toLowerCase();
}

/** The other side of how it leans, or, for the mover, aye. */
function firstChoice(motion: Motion, faction: FactionId | null, terms: readonly Term[]): Choice {
  if (motion.by === faction) return 'aye';
  const own = motion.votes[faction ?? ''];
  if (own === 'aye' || own === 'nay') return own;
  return total(terms) > 0 ? 'nay' : 'aye';
}

/** A member's word on a motion, as a thing that can lie in a basket. */
export function votePromise({ id }: Motion, choice: Choice) {
  return {
    kind: 'promise',
    promise: { kind: 'vote', motion: id, choice },
    turns: 0,
  } as const;
}
