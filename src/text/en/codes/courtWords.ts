import type { Attitude, CharacterId, EventOf } from '../../../sim';
import { signed } from '../../format';
import type { Names } from '../../names';
import { list, type Sentence, say } from '../../segments';
import { naming } from '../naming';

/** What courts care about, for the middle of a sentence. */
export const attitudeNames: Readonly<Record<Attitude, string>> = {
  war: 'war',
  bondage: 'bondage',
  coalition: 'coalitions',
  trade: 'trade',
  equality: 'equality',
  ambition: 'rank',
  honour: 'honour',
  forgiveness: 'forgiveness',
};

type CourtEvent = 'courtChanged' | 'councillorWon' | 'bribeExposed' | 'councillorDismissed';

/** What is told of the people of courts. */
export const courtEvents: {
  readonly [T in CourtEvent]: (event: EventOf<T>, names: Names) => Sentence;
} = {
  courtChanged: ({ faction, left, seated, shifts }, names) => {
    const people = (ids: readonly CharacterId[]) =>
      list(
        ids.map((id) => ({ text: names.character(id) })),
        naming.and,
      );
    const who = names.faction(faction);
    const change =
      left.length > 0 && seated.length > 0
        ? say`${people(left)} no longer sits at the court of ${who}, and ${people(seated)} does.`
        : left.length > 0
          ? say`${people(left)} no longer sits at the court of ${who}.`
          : seated.length > 0
            ? say`${people(seated)} was called to the court of ${who}.`
            : say`The court of ${who} has another head.`;
    if (shifts.length === 0) return change;
    const course = list(
      shifts.map(({ attitude, amount }) => ({
        text: `${attitudeNames[attitude]} ${signed(amount)}`,
      })),
      naming.and,
    );
    return say`${change} What it cares about has shifted: ${course}.`;
  },
  councillorWon: ({ faction, character, by }, names) =>
    say`${names.character(character)} at the court of ${names.faction(faction)} was won over and speaks for ${names.faction(by)}.`,
  bribeExposed: ({ faction, character, by }, names) =>
    say`${names.character(character)} was exposed as bought by ${names.faction(by)}, and has fallen at the court of ${names.faction(faction)}.`,
  councillorDismissed: ({ faction, character }, names) =>
    say`${names.faction(faction)} dismissed ${names.character(character)} from its court.`,
};
