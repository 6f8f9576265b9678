import { build } from '../../content/build';
import { type Trouble, useGame, useTrouble, useUi } from '../../store';
import { words } from '../../text';

/** Everything a report needs, as plain text: version, place, and each trouble, `first` above all. */
export function troubleText(first: number | null): string {
  const t = words.trouble.report;
  const { troubles } = useTrouble.getState();
  const ordered = [...troubles].sort(
    (a, b) => Number(b.id === first) - Number(a.id === first) || b.id - a.id,
  );
  const { open } = useGame.getState();
  const { stage, screen } = useUi.getState();
  return [
    t.head(build, open?.rules.version ?? null),
    t.at(stage, screen, open?.base.turn ?? null),
    t.page(navigator.userAgent),
    ...ordered.map(entryOf),
  ].join('\n');
}

function entryOf({ part, message, stack, times }: Trouble): string {
  const t = words.trouble.report;
  return `\n${t.entry(part, message, times)}\n${stack}`.trimEnd();
}
