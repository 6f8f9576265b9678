import { type Liveries, liveriesIn } from '../../content/liveries';
import type { FactionId, Ruleset, View } from '../../sim';
import { isOver, useKeeping, useOpen, useReplay, useUi } from '../../store';
import { type Names, namesIn } from '../../text';

/** The open game as panels read it. */
export interface Session {
  readonly view: View;
  readonly rules: Ruleset;
  /** The power at the helm: the person's own, or whose eyes a replay looks through; null: nobody's. */
  readonly faction: FactionId | null;
  /** Whether the person may give orders: not while watching, nor while another tab plays on. */
  readonly commands: boolean;
  readonly names: Names;
  /** In which colours a power flies. */
  readonly liveryOf: Liveries;
}

const namesOf = new WeakMap<View, Names>();

function namesFor(view: View, rules: Ruleset): Names {
  let names = namesOf.get(view);
  if (!names) {
    names = namesIn(view, rules);
    namesOf.set(view, names);
  }
  return names;
}

/** The open game. Only for components that are mounted while a game is open. */
export function useSession(): Session {
  const { view, rules, seat } = useOpen((game) => game);
  const replaying = useUi((ui) => ui.stage === 'replay');
  const lost = useKeeping((keeping) => keeping.hold === 'lost');
  // The whole truth is nobody's, and what another saw is shown until its frame has come.
  const perspective = useReplay((replay) => replay.perspective);
  const eyes = view.faction === perspective ? perspective : null;
  return {
    view,
    rules,
    faction: replaying ? eyes : seat,
    commands: !replaying && !lost && seat !== null && !isOver(view),
    names: namesFor(view, rules),
    liveryOf: liveriesIn(view, rules),
  };
}

/** A function of the view that is worked out once for each view and set of rules. */
export function oncePerView<T>(derive: (view: View, rules: Ruleset) => T) {
  const results = new WeakMap<View, T>();
  return (view: View, rules: Ruleset): T => {
    const before = results.get(view);
    if (before !== undefined) return before;
    const result = derive(view, rules);
    results.set(view, result);
    return result;
  };
}
