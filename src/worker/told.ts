import { ruleset } from '../content';
import { gameIn, rulesFor, scenarioIn, textsIn } from '../sim';
import type { Moment, Session } from './session';

/** A moment of a session as it is told in a language, if its scenario has texts in it: to be shown, not played. */
export function toldMoment<M extends Moment>(
  { file }: Pick<Session, 'file'>,
  moment: M,
  language: string,
): M {
  const texts = textsIn(file.scenario, language);
  return texts === null ? moment : { ...moment, game: gameIn(moment.game, texts) };
}

/** The same of all that is told of a session when it is opened. */
export function toldSession(session: Session, language: string): Session {
  const { file } = session;
  const scenario = scenarioIn(file.scenario, textsIn(file.scenario, language));
  if (scenario === file.scenario) return session;
  const told = { ...session, file: { ...file, scenario }, rules: rulesFor(scenario, ruleset) };
  return { ...told, game: toldMoment(session, session, language).game };
}
