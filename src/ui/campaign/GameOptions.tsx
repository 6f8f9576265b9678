import { decisionFrequencies, type SandboxOptions, seedLength } from '../../sim';
import { useUi } from '../../store';
import { words } from '../../text';
import { Field } from '../kit/Field';
import { IconButton } from '../kit/IconButton';
import { Select } from '../kit/Select';
import { Slider } from '../kit/Slider';
import { TextInput } from '../kit/TextInput';
import { type Draft, handicaps, levels, linkTo, lucks, newSeed, observer } from './draft';
import './GameOptions.css';

interface GameOptionsProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
  /** What a shared link names; absent when a link cannot bring the scenario along. */
  scenario?: string | undefined;
  /** What the galaxy is to be, in the sandbox: part of the shared link. */
  sandbox?: SandboxOptions | undefined;
}

/** Seed, computer players, luck and handicaps. */
export function GameOptions({ draft, onChange, scenario, sandbox }: GameOptionsProps) {
  const t = words.menus.campaign;
  return (
    <section className="ra-options">
      <h2 className="ra-eyebrow">{t.options}</h2>
      <Field label={t.seed} hint={t.seedHint}>
        {(ids) => (
          <span className="ra-options-seed">
            <TextInput
              {...ids}
              value={draft.seed}
              maxLength={seedLength}
              spellCheck={false}
              onChange={(seed) => onChange({ seed })}
            />
            <IconButton
              icon="redo"
              label={t.reroll}
              onClick={() => onChange({ seed: newSeed() })}
            />
            {scenario !== undefined && (
              <IconButton
                icon="share"
                label={t.copyLink}
                onClick={() => void copyLink(linkTo(location.href, scenario, draft, sandbox))}
              />
            )}
          </span>
        )}
      </Field>
      <Field label={t.computers}>
        {(ids) => (
          <Select
            {...ids}
            value={draft.level}
            options={levels.map((value) => ({ value, label: t.levels[value] }))}
            onChange={(level) => onChange({ level: level as Draft['level'] })}
          />
        )}
      </Field>
      <Field label={t.luck} hint={t.luckHints[draft.luck]}>
        {(ids) => (
          <Select
            {...ids}
            value={draft.luck}
            options={lucks.map((value) => ({ value, label: t.lucks[value] }))}
            onChange={(luck) => onChange({ luck: luck as Draft['luck'] })}
          />
        )}
      </Field>
      <Field label={t.decisions} hint={t.decisionHints[draft.decisions]}>
        {(ids) => (
          <Select
            {...ids}
            value={draft.decisions}
            options={decisionFrequencies.map((value) => ({
              value,
              label: t.decisionFrequencies[value],
            }))}
            onChange={(decisions) => onChange({ decisions: decisions as Draft['decisions'] })}
          />
        )}
      </Field>
      {draft.power !== observer && (
        <Handicap
          label={draft.others.length > 0 ? words.table.people.income : t.ownHandicap}
          value={draft.ownHandicap}
          onChange={(ownHandicap) => onChange({ ownHandicap })}
        />
      )}
      <Handicap
        label={t.otherHandicap}
        value={draft.otherHandicap}
        onChange={(otherHandicap) => onChange({ otherHandicap })}
      />
    </section>
  );
}

interface HandicapProps {
  label: string;
  value: number;
  onChange: (permille: number) => void;
}

/** A declared change of all income, from half to double. */
function Handicap({ label, value, onChange }: HandicapProps) {
  const t = words.menus.campaign;
  return (
    <Field label={label}>
      {(ids) => (
        <Slider
          {...ids}
          min={handicaps.least}
          max={handicaps.most}
          step={50}
          value={value}
          text={t.handicap(value)}
          onChange={onChange}
        />
      )}
    </Field>
  );
}

async function copyLink(link: string): Promise<void> {
  const t = words.menus.campaign;
  const { toast } = useUi.getState();
  try {
    await navigator.clipboard.writeText(link);
    toast(t.linkCopied, 'good');
  } catch {
    toast(t.linkFailed, 'bad');
  }
}
