/** What a file turns out to be. */
export type FileKind = 'game' | 'scenario' | 'json' | 'text' | 'binary' | 'empty';

// Names that only the one or the other has; a game holds its scenario.
const ofGames = /"(?:genesis|keyframes)"\s*:/;
const ofScenarios = /"(?:briefing|objectives|lanes|playable)"\s*:/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these tell pictures and programs from text.
const ofNoText = /[\u0000-\u0008\ufffd]/;

/**
 * What a text was meant to be, by its look and the names in it; it need not be whole. So a person who
 * picks the wrong file is told what it is, and not where its first letter is wrong.
 */
export function meantAs(text: string): FileKind {
  const first = text.trimStart()[0];
  if (first === undefined) return 'empty';
  if (first === '{' || first === '[') {
    if (ofGames.test(text)) return 'game';
    return ofScenarios.test(text) ? 'scenario' : 'json';
  }
  return ofNoText.test(text.slice(0, 1000)) ? 'binary' : 'text';
}

/** Whether a text is no JSON object or list at all. */
export function isNoJson(kind: FileKind): boolean {
  return kind === 'text' || kind === 'binary' || kind === 'empty';
}
