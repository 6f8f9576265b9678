import { type Stock, stockKinds, type TreatyTerms, treatyKinds } from '../../../../sim';
import { words } from '../../../../text';
import { Select } from '../../../kit/Select';
import { Slider } from '../../../kit/Slider';
import { systemOption } from '../../../panels/shared/thingOptions';
import { useSession } from '../../../shell/session';
import type { Side } from '../model/side';
import { maySign, treatyTerms, treatyTurns, zoneCandidates } from '../model/treatyChoices';
import type { EditorProps } from './editorProps';

const mostPaid = 100;

/** Kind, length, neutral zone and payments of a treaty. */
export function TreatyEditor({ side, item, onChange }: EditorProps<'treaty'>) {
  const t = words.diplomacy;
  const { terms } = item;
  const change = (next: Partial<TreatyTerms>) =>
    onChange({ ...item, terms: { ...terms, ...next } });
  const kinds = treatyKinds.filter((kind) => kind === terms.kind || maySign(side, kind));
  return (
    <>
      <Select
        aria-label={t.deal.fields.kind}
        value={terms.kind}
        options={kinds.map((kind) => ({ value: kind, label: t.treaties.kinds[kind] }))}
        onChange={(value) => {
          const kind = treatyKinds.find((each) => each === value);
          if (kind) onChange({ ...item, terms: treatyTerms(side, kind) });
        }}
      />
      <Select
        aria-label={t.deal.fields.months}
        value={String(terms.turns)}
        options={treatyTurns(side.rules, terms.kind).map((turns) => ({
          value: String(turns),
          label: turns === 0 ? t.deal.fields.openEnded : words.calendar.months(turns),
        }))}
        onChange={(value) => change({ turns: Number(value) })}
      />
      {terms.stock !== null && (
        <>
          <Select
            aria-label={t.deal.fields.stock}
            value={terms.stock}
            options={stockKinds.map((stock) => ({
              value: stock,
              label: words.nouns.stocks[stock],
            }))}
            onChange={(value) => change({ stock: stockNamed(value) })}
          />
          <Slider
            aria-label={t.deal.fields.aMonth}
            min={1}
            max={Math.max(mostPaid, terms.amount)}
            value={terms.amount}
            onChange={(amount) => change({ amount })}
          />
        </>
      )}
      {terms.kind === 'armistice' && (
        <ZoneChoice side={side} zone={terms.zone} onChange={(zone) => change({ zone })} />
      )}
    </>
  );
}

const stockNamed = (value: string): Stock => stockKinds.find((each) => each === value) ?? 'latinum';

interface ZoneChoiceProps {
  side: Side;
  zone: TreatyTerms['zone'];
  onChange: (zone: TreatyTerms['zone']) => void;
}

/** The systems of a neutral zone, out of those that lie between the two. */
function ZoneChoice({ side, zone, onChange }: ZoneChoiceProps) {
  const t = words.diplomacy;
  const session = useSession();
  const candidates = zoneCandidates(side.view, side.giver, side.receiver);
  const systems = [...new Set([...zone, ...candidates])]
    .sort()
    .map((id) => systemOption(session, id));
  return (
    <fieldset className="ra-ticks">
      <legend>{t.deal.fields.zone}</legend>
      <div>
        {systems.map(({ value: system, label, note }) => (
          <label key={system} title={note}>
            <input
              type="checkbox"
              checked={zone.includes(system)}
              onChange={() =>
                onChange(
                  zone.includes(system) ? zone.filter((id) => id !== system) : [...zone, system],
                )
              }
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
