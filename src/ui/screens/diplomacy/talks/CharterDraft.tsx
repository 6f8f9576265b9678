import { type CharterForm, type FactionId, inOrder, opinionOf } from '../../../../sim';
import type { FoundingDraft } from '../../../../store';
import { contentName, contentText, signed, words } from '../../../../text';
import { classes } from '../../../kit/classes';
import { Field } from '../../../kit/Field';
import { Icon } from '../../../kit/Icon';
import { SectionHead } from '../../../kit/SectionHead';
import { TextInput } from '../../../kit/TextInput';
import { Choice } from '../../../panels/shared/Choice';
import { PowerEmblem } from '../../../panels/shared/PowerEmblem';
import { powerOption } from '../../../panels/shared/thingOptions';
import { useSession } from '../../../shell/session';
import { withCharter, withMember } from '../model/foundingDraft';
import { opinionStyle } from '../Opinion';
import { ShareSliders } from './ShareSliders';

interface CharterDraftProps {
  draft: FoundingDraft;
  candidates: readonly FactionId[];
  onChange: (draft: FoundingDraft) => void;
}

const longestName = 40;

/** The terms of an alliance to be: charter, members, who leads, who brokers, who weighs how much. */
export function CharterDraft({ draft, candidates, onChange }: CharterDraftProps) {
  const t = words.diplomacy.talks;
  const { rules } = useSession();
  const form = rules.charters[draft.charter];
  return (
    <section className="ra-charter-draft" aria-label={t.title}>
      <p className="ra-dim">{t.text}</p>
      <Seats draft={draft} brokered={form?.brokered ?? false} onChange={onChange} />
      <Members draft={draft} candidates={candidates} onChange={onChange} />
      {form?.equalVotes ? (
        <p className="ra-dim">{t.equalVotes}</p>
      ) : (
        <ShareSliders draft={draft} onChange={onChange} />
      )}
      <SectionHead>{t.charter}</SectionHead>
      <div className="ra-charters">
        {inOrder(rules.charters).map((each) => (
          <CharterCard
            key={each.id}
            form={each}
            chosen={each.id === draft.charter}
            onChoose={() => onChange(withCharter(rules, draft, each))}
          />
        ))}
      </div>
    </section>
  );
}

interface SeatsProps {
  draft: FoundingDraft;
  brokered: boolean;
  onChange: (draft: FoundingDraft) => void;
}

/** What it is called, who leads it and who keeps the balance. */
function Seats({ draft, brokered, onChange }: SeatsProps) {
  const t = words.diplomacy.talks;
  const session = useSession();
  const named = draft.members.map((id) => powerOption(session, id));
  return (
    <div className="ra-charter-seats">
      <Field label={t.name}>
        {(ids) => (
          <TextInput
            {...ids}
            value={draft.name}
            maxLength={longestName}
            onChange={(name) => onChange({ ...draft, name })}
          />
        )}
      </Field>
      <Field label={t.leader}>
        {(ids) => (
          <Choice
            {...ids}
            value={draft.leader}
            options={named}
            onChange={(leader) => onChange({ ...draft, leader })}
          />
        )}
      </Field>
      {brokered && (
        <Field label={t.broker}>
          {(ids) => (
            <Choice
              {...ids}
              value={draft.broker ?? ''}
              options={[{ value: '', label: t.noBroker }, ...named]}
              onChange={(broker) => onChange({ ...draft, broker: broker === '' ? null : broker })}
            />
          )}
        </Field>
      )}
    </div>
  );
}

interface CharterCardProps {
  form: CharterForm;
  chosen: boolean;
  onChoose: () => void;
}

function CharterCard({ form, chosen, onChoose }: CharterCardProps) {
  const { rules } = useSession();
  const t = words.diplomacy.talks;
  const f = t.facts;
  const facts = [
    [f.votes, form.equalVotes ? f.equal : f.weighed],
    [f.broker, form.brokered ? f.brokered : f.unbrokered],
    [f.war, form.war === 'council' ? f.byCouncil : f.byMembers],
    [f.subjects, f.laws[form.subjects]],
    [f.tariff, t.permille(form.tariff)],
    [f.quota, t.permille(form.quota)],
  ] as const;
  return (
    <button
      type="button"
      className={classes('ra-chartercard ra-cut')}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      <strong>{contentName(rules, 'charters', form.id)}</strong>
      <span>{contentText(rules, 'charters', form.id)}</span>
      <ul>
        {facts.map(([label, value]) => (
          <li key={label}>
            {label}: <b>{value}</b>
          </li>
        ))}
      </ul>
    </button>
  );
}

function Members({ draft, candidates, onChange }: CharterDraftProps) {
  const t = words.diplomacy.talks;
  const { view, rules, names, liveryOf } = useSession();
  return (
    <>
      <SectionHead>{t.members}</SectionHead>
      <fieldset className="ra-partners">
        <legend className="ra-hidden">{t.choose}</legend>
        {candidates.map((id) => {
          const opinion = opinionOf(view, rules, id, draft.by);
          return (
            <button
              key={id}
              type="button"
              aria-pressed={draft.members.includes(id)}
              style={{ '--accent': liveryOf(id).colour } as React.CSSProperties}
              onClick={() => onChange(withMember(rules, draft, id))}
            >
              <PowerEmblem power={id} />
              <span className="ra-partners-marks">
                {draft.members.includes(id) && <Icon name="check" />}
              </span>
              {id === draft.by ? <b /> : <b style={opinionStyle(opinion)}>{signed(opinion)}</b>}
              <span className="ra-partners-name">{names.power(id)}</span>
            </button>
          );
        })}
      </fieldset>
    </>
  );
}
