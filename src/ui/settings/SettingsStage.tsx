import { useSettings } from '../../store';
import { words } from '../../text';
import { Field } from '../kit/Field';
import { SectionHead } from '../kit/SectionHead';
import { Slider } from '../kit/Slider';
import { Switch } from '../kit/Switch';
import { leaveMenu } from '../title/leaveMenu';
import { MenuFrame } from '../title/MenuFrame';
import { LanguageField } from './LanguageField';
import './SettingsStage.css';

/** How the game looks, moves and sounds; every change is kept at once. */
export function SettingsStage() {
  const t = words.menus.settings;
  const settings = useSettings();
  return (
    <MenuFrame eyebrow={t.eyebrow} title={t.title} onBack={leaveMenu} width="narrow">
      <div className="ra-settings">
        <SectionHead>{t.reading}</SectionHead>
        <LanguageField />
        <Field label={t.textScale} hint={t.sample}>
          {(ids) => (
            <Slider
              {...ids}
              min={80}
              max={200}
              step={10}
              value={settings.textScale}
              text={t.textScaleOf(settings.textScale)}
              onChange={(textScale) => settings.set({ textScale })}
            />
          )}
        </Field>
        <Choice
          label={t.reducedMotion}
          hint={t.reducedMotionHint}
          checked={settings.reducedMotion}
          onChange={(reducedMotion) => settings.set({ reducedMotion })}
        />
        <SectionHead>{t.map}</SectionHead>
        <Choice
          label={t.patterns}
          hint={t.patternsHint}
          checked={settings.patterns}
          onChange={(patterns) => settings.set({ patterns })}
        />
        <Choice
          label={t.edgePan}
          checked={settings.edgePan}
          onChange={(edgePan) => settings.set({ edgePan })}
        />
        <Field label={t.animationSpeed}>
          {(ids) => (
            <Slider
              {...ids}
              min={25}
              max={400}
              step={25}
              value={settings.animationSpeed}
              text={t.animationSpeedOf(settings.animationSpeed)}
              onChange={(animationSpeed) => settings.set({ animationSpeed })}
            />
          )}
        </Field>
        <SectionHead>{t.sound}</SectionHead>
        <Choice
          label={t.soundOn}
          checked={!settings.muted}
          onChange={(on) => settings.set({ muted: !on })}
        />
        <Field label={t.volume}>
          {(ids) => (
            <Slider
              {...ids}
              min={0}
              max={100}
              step={5}
              disabled={settings.muted}
              value={settings.soundVolume}
              text={t.volumeOf(settings.soundVolume)}
              onChange={(soundVolume) => settings.set({ soundVolume })}
            />
          )}
        </Field>
        <SectionHead>{t.playing}</SectionHead>
        <Choice
          label={t.confirmEndTurn}
          checked={settings.confirmEndTurn}
          onChange={(confirmEndTurn) => settings.set({ confirmEndTurn })}
        />
        <Choice
          label={t.decisionsOpen}
          checked={settings.decisionsOpen}
          onChange={(decisionsOpen) => settings.set({ decisionsOpen })}
        />
      </div>
    </MenuFrame>
  );
}

interface ChoiceProps {
  label: string;
  hint?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Choice({ label, hint, checked, onChange }: ChoiceProps) {
  return (
    <div className="ra-settings-choice">
      <Switch label={label} checked={checked} onChange={onChange} />
      {hint && <p>{hint}</p>}
    </div>
  );
}
