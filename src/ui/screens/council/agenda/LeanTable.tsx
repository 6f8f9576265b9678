import { useState } from 'react';
import {
  type Alliance,
  type Division,
  type FactionId,
  leanTerms,
  type Motion,
  total,
} from '../../../../sim';
import { councilWords, number, signed } from '../../../../text';
import { Button } from '../../../kit/Button';
import { Icon } from '../../../kit/Icon';
import { signOf } from '../../../kit/signOf';
import { Explained } from '../../../panels/shared/Explained';
import { useSession } from '../../../shell/session';
import { PowerName } from '../../PowerName';
import { divisionBar, type Side } from '../chamber/division';
import { LobbyBox } from './LobbyBox';
import './LeanTable.css';

export const sideIcons: Readonly<Record<Side, string>> = {
  aye: 'vote-yes',
  nay: 'vote-no',
  abstain: 'vote-abstain',
  undecided: 'vote-abstain',
};

interface LeanTableProps {
  alliance: Alliance;
  motion: Motion;
  division: Division;
  /** Only a draft: nobody can be spoken to about it yet. */
  draft?: boolean;
}

/** Every member's lean with its reasons; a row opens to what would move it. */
export function LeanTable({ alliance, motion, division, draft = false }: LeanTableProps) {
  const t = councilWords().leans;
  const { view, rules, faction, names, commands } = useSession();
  const [open, setOpen] = useState<FactionId | null>(null);
  const member = faction !== null && alliance.members.includes(faction);
  return (
    <ul className="ra-leans" aria-label={t.title} data-sway={member && commands && !draft}>
      {divisionBar(division).parts.map(({ member: id, standing, side, ballot }) => {
        const terms = leanTerms(view, rules, alliance, id, motion);
        const lean = total(terms);
        const movable = member && commands && !draft && id !== faction;
        const name = names.anything(id);
        return (
          <li key={id}>
            <div className="ra-lean" data-side={side}>
              <span className="ra-lean-choice">
                <Icon name={sideIcons[side]} label={sideWords(side)} />
              </span>
              <PowerName faction={id} />
              <small>{because(side, ballot.because)}</small>
              <span className="ra-lean-standing">{number(standing)}</span>
              <strong className={`ra-${signOf(lean)}`}>
                <Explained title={t.of(name)} terms={terms}>
                  {signed(lean)}
                </Explained>
              </strong>
              {movable && (
                <Button
                  size="small"
                  variant="quiet"
                  icon={open === id ? 'up' : 'down'}
                  aria-label={t.show(name)}
                  aria-expanded={open === id}
                  onClick={() => setOpen(open === id ? null : id)}
                >
                  {t.sway}
                </Button>
              )}
            </div>
            {open === id && movable && (
              <LobbyBox alliance={alliance} motion={motion} member={id} terms={terms} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function sideWords(side: Side): string {
  const t = councilWords().leans;
  return side === 'undecided' ? t.awaits : councilWords().choices[side];
}

function because(side: Side, why: keyof ReturnType<typeof councilWords>['because']): string {
  const t = councilWords().leans;
  if (side === 'undecided') return t.awaits;
  return why === 'lean' ? '' : councilWords().because[why];
}
