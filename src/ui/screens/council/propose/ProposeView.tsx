import { useMemo } from 'react';
import {
  draftMotion,
  type FactionId,
  forecastDivision,
  type MotionId,
  type MotionKind,
  type MotionTerms,
  moodEffects,
  motionCostTerms,
  motionEffects,
  motionKinds,
  motionRefusal,
  needsCharterMajority,
  type Order,
  total,
} from '../../../../sim';
import { type MotionDraft, useCouncil, useGame } from '../../../../store';
import { councilWords, motionSentence, refusalSentence, words } from '../../../../text';
import { Field } from '../../../kit/Field';
import { Select } from '../../../kit/Select';
import { Switch } from '../../../kit/Switch';
import { Choice } from '../../../panels/shared/Choice';
import { Effects } from '../../../panels/shared/Effects';
import { Explained, plainAmount } from '../../../panels/shared/Explained';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { SentenceView } from '../../../reports/SentenceView';
import { useOrders } from '../../../shell/useOrders';
import { WithdrawalNote } from '../../diplomacy/WithdrawalNote';
import { LeanTable } from '../agenda/LeanTable';
import { Outlook } from '../agenda/Outlook';
import { OutsidersWord } from '../agenda/OutsidersWord';
import { DivisionBar } from '../chamber/DivisionBar';
import { divisionBar } from '../chamber/division';
import type { Mover } from './candidates';
import { draftKind, movableKinds } from './draftKind';
import { motionForm } from './motionForm';
import './ProposeView.css';

/** Draws up a motion: its kind, its fields, its cost, and how the vote on it would go. */
export function ProposeView({ mover }: { mover: Mover }) {
  const t = councilWords().propose;
  const draft = useCouncil((council) => council.draft);
  const { drawUp } = useCouncil.getState();
  const kind = draftKind(mover, draft);
  const form = motionForm(mover, kind, draft.chosen);
  const movable = useMemo(() => new Set(movableKinds(mover)), [mover]);
  return (
    <div className="ra-propose">
      <div className="ra-propose-form">
        <Field label={t.kind}>
          {(ids) => (
            <Select
              {...ids}
              value={kind}
              options={motionKinds.map((value) => ({
                value,
                label: words.motions[value],
                disabled: value !== kind && !movable.has(value),
              }))}
              onChange={(wanted) =>
                drawUp({ kind: wanted as MotionKind, chosen: {}, ultimatum: false })
              }
            />
          )}
        </Field>
        {form.fields.map(({ name, options, value }) => (
          <Field key={name} label={t.fields[name]}>
            {(ids) => (
              <Choice
                {...ids}
                value={value}
                options={options}
                onChange={(chosen) =>
                  drawUp({ ...draft, kind, chosen: { ...draft.chosen, [name]: chosen } })
                }
              />
            )}
          </Field>
        ))}
      </div>
      {form.terms === null ? (
        <p className="ra-dim">{t.nothing}</p>
      ) : (
        <Draft mover={mover} draft={draft} terms={form.terms} />
      )}
    </div>
  );
}

interface DraftProps {
  mover: Mover;
  draft: MotionDraft;
  terms: MotionTerms;
}

/** The motion as it stands: its sentence, its price, its prospects, and the bell to enter it. */
function Draft({ mover, draft, terms }: DraftProps) {
  const t = councilWords().propose;
  const { view, rules, names, faction } = mover;
  const { drawUp, show } = useCouncil.getState();
  const { ultimatum } = draft;
  const sentence = motionSentence(terms, names);
  const cost = motionCostTerms(view, rules, faction, terms);
  const order: Order = { type: 'proposeMotion', terms, ultimatum };
  const { reason } = useOrders();
  const plainly = reason({ ...order, ultimatum: false });
  const threatened = reason({ ...order, ultimatum: true });
  // What forbids the threat alone; what forbids the motion is told above.
  const forbidden = threatened === plainly ? undefined : threatened;
  const refusal = motionRefusal(view, rules, faction, terms);
  return (
    <article className="ra-motion ra-cut" data-open="true">
      <header>
        <span />
        <div>
          <p className="ra-eyebrow">{t.motion}</p>
          <h3>
            <SentenceView sentence={sentence} />
          </h3>
        </div>
        <span className="ra-propose-cost">
          <small>{t.cost}</small>{' '}
          <Explained title={t.costTitle} terms={cost} format={plainAmount}>
            {t.costOf(total(cost))}
          </Explained>
        </span>
      </header>
      {terms.kind === 'armistice' && <WithdrawalNote items={[{ kind: 'peace' }]} />}
      <p className="ra-dim">{words.statecraft.motions[terms.kind]}</p>
      {needsCharterMajority(terms) && <p className="ra-dim">{t.charter}</p>}
      <Effects effects={motionEffects(view, rules, mover.alliance, terms)} />
      {refusal === null ? (
        <Prospects mover={mover} terms={terms} ultimatum={ultimatum} />
      ) : (
        <p className="ra-bad" role="status">
          {refusalSentence(refusal, names)}
        </p>
      )}
      <footer className="ra-propose-foot">
        <div>
          <Switch
            checked={ultimatum}
            label={t.ultimatum}
            disabled={forbidden !== undefined && !ultimatum}
            onChange={(checked) => drawUp({ ...draft, ultimatum: checked })}
          />
          <small className={ultimatum ? 'ra-propose-warning' : undefined}>
            {ultimatum ? t.ultimatumWarning : (forbidden ?? t.when)}
          </small>
        </div>
        <OrderButton
          variant="ember"
          icon="council"
          order={order}
          onGiven={() => show('agenda', enteredBy(faction, terms))}
        >
          {t.enter}
        </OrderButton>
      </footer>
    </article>
  );
}

/** The motion just entered, to be looked at on the agenda. */
function enteredBy(faction: FactionId, terms: MotionTerms): MotionId | null {
  const view = useGame.getState().open?.view;
  const agenda = view?.alliances[view.factions[faction]?.alliance ?? '']?.council?.agenda ?? [];
  const same = JSON.stringify(terms);
  return agenda.findLast((each) => JSON.stringify(each.terms) === same)?.id ?? null;
}

interface ProspectsProps {
  mover: Mover;
  terms: MotionTerms;
  ultimatum: boolean;
}

/** The division as it would be held on the draft today. */
function Prospects({ mover, terms, ultimatum }: ProspectsProps) {
  const t = councilWords().propose;
  const { view, rules, faction, alliance } = mover;
  const motion = draftMotion(view, faction, terms, { ultimatum, vote: 'aye' });
  const division = forecastDivision(view, rules, alliance, motion);
  return (
    <>
      <div className="ra-propose-forecast">
        <p className="ra-eyebrow">{t.forecast}</p>
        <Outlook division={division} />
      </div>
      <DivisionBar division={divisionBar(division)} />
      <OutsidersWord alliance={alliance} motion={motion} />
      <Effects effects={moodEffects(view, rules, alliance, motion, division)} />
      <LeanTable alliance={alliance} motion={motion} division={division} draft />
    </>
  );
}
