import { words as english, type Words } from './en';
import { speak, spoken, type Translation, translationOf } from './spoken';

export interface Language {
  /** What its speakers call it. */
  readonly name: string;
  /** For those who build the game: a development server offers it, a built game only while it is chosen. */
  readonly development?: true;
  /** English is at hand; what else is said is fetched when it is chosen. */
  readonly load: () => Promise<Translation>;
}

/** The languages of the game, by their BCP 47 tags. */
export const languages: Readonly<Record<string, Language>> = {
  en: { name: 'English', load: async () => translationOf() },
  'en-XA': {
    name: '«Éñğĺîšĥ»',
    development: true,
    load: async () => (await import('./pseudo')).pseudo,
  },
};

/** The words of the language that is spoken. Read when they are shown: another may be chosen. */
export let words: Words = english;

let wanted = 'en';

/**
 * Speaks another language from now on; true once it does. Of several asked for, the last is spoken; an unknown one is
 * passed over, as a game does that was opened by an older build. Throws where a language cannot be
 * fetched: the one before goes on.
 */
export async function chooseLanguage(tag: string): Promise<boolean> {
  const language = languages[tag];
  if (!language) return false;
  wanted = tag;
  const translation = await language.load();
  if (wanted !== tag) return false;
  speak(tag, translation);
  words = spoken(english);
  return true;
}
