import type { Companion, Halting, StrikeForecast, Unknown } from '../../../sim';
import { list, number, panelWords, refusalSentence, words } from '../../../text';
import { useSession } from '../../shell/session';

/** The way there, who comes along, and what nobody knows: a line each. */
export function StrikeNotes({ strike }: { strike: StrikeForecast }) {
  const t = panelWords().forecast;
  const { names } = useSession();
  const { journey, companions, unknowns, threats } = strike;
  const halts = journey.halts.filter(
    (halt, at, all) =>
      all.findIndex(({ turn, system }) => turn === halt.turn && system === halt.system) === at,
  );
  const when = (wanted: Companion['when']) =>
    list(
      companions.filter((each) => each.when === wanted).map(({ fleet }) => names.fleet(fleet)),
      words.naming.and,
    );
  const text = (parts: readonly { readonly text: string }[]) =>
    parts.map((part) => part.text).join('');
  const there = threats.filter(({ role }) => role === 'there').map(({ fleet }) => fleet);
  const lines = [
    ...Object.values(journey.noWay).map((refusal) => refusalSentence(refusal, names)),
    ...halts.map((halt) => haltLine(halt)),
    there.length > 0 ? t.there(fleetNames(there)) : '',
    ...(['earlier', 'together', 'later'] as const).map((each) => {
      const named = text(when(each));
      return named === '' ? '' : t.companions[each](named);
    }),
    ...unknowns.map((unknown) => unknownLine(unknown)),
  ].filter((line) => line !== '');
  return (
    <ul className="ra-forecast-notes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );

  function haltLine({ turn, system, by, why }: Halting): string {
    const where = names.system(system).text;
    const whom = names.faction(by).text;
    return t.halts[why](turn, where, whom);
  }

  function fleetNames(fleets: readonly string[]): string {
    const most = 3;
    const shown = fleets.slice(0, most).map((fleet) => names.fleet(fleet).text);
    const more = fleets.length - shown.length;
    return more > 0 ? t.andMore(shown.join(', '), number(more)) : shown.join(', ');
  }

  function unknownLine(unknown: Unknown): string {
    switch (unknown.kind) {
      case 'unseen': {
        const name = names.system(unknown.system).text;
        return unknown.age === null ? t.neverSeen(name) : t.unseen(name, seenAgo(unknown.age));
      }
      case 'storm':
        return t.storm(names.system(unknown.system).text);
      case 'stale':
        return t.stale(names.fleet(unknown.fleet).text, seenAgo(unknown.age));
      case 'inReach':
        return t.inReach(fleetNames(unknown.fleets));
      case 'cloaks':
        return t.cloaks(unknown.factions.map((faction) => names.faction(faction).text).join(', '));
    }
  }
}

const seenAgo = (age: number) => words.known.seen({ kind: 'lastSeen', age });
