import { useGame, useReplay, useSettings, useTrouble } from '../../store';
import { chooseLanguage, languages, words } from '../../text';
import { Field } from '../kit/Field';
import { Select } from '../kit/Select';

/** The language of everything that is said; the page is drawn anew in it once it is there. */
export function LanguageField() {
  const language = useSettings((settings) => settings.language);
  const offered = Object.entries(languages).filter(
    ([tag, { development }]) => !development || import.meta.env.DEV || tag === language,
  );
  return (
    <Field label={words.menus.settings.language}>
      {(ids) => (
        <Select
          {...ids}
          value={language}
          options={offered.map(([value, { name }]) => ({ value, label: name }))}
          onChange={(tag) => void speakFromNowOn(tag)}
        />
      )}
    </Field>
  );
}

async function speakFromNowOn(language: string): Promise<void> {
  try {
    if (!(await chooseLanguage(language))) return;
    await useGame.getState().retell();
    const { open, turn, goTo } = useReplay.getState();
    if (open) await goTo(turn);
    useSettings.getState().set({ language });
  } catch (cause) {
    useTrouble.getState().tell(words.trouble.parts.language, cause);
  }
}
