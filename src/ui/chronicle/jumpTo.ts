import type { ChronicleEntry } from '../../sim';
import { isOver, isShared, systemsOf, useGame, useReplay, useUi } from '../../store';
import { selectAndFocus } from '../shell/follow';

/**
 * Leads to a story: in the theatre, and once a game is over, to its month and place; while it is played,
 * to the place on the map, or to the power it is about.
 */
export async function jumpTo(story: ChronicleEntry): Promise<void> {
  const { open } = useGame.getState();
  if (!open) return;
  const ui = useUi.getState();
  ui.closeDialog();
  ui.openScreen(null);
  const replay = useReplay.getState();
  if (replay.open) {
    replay.pause();
    await replay.goTo(story.turn);
  } else if (isOver(open.view) && (!isShared(open) || open.month.over)) {
    await replay.start(story.turn);
  } else return showPlace(story);
  showScene(story);
}

function showPlace({ place, powers: [power] }: ChronicleEntry): void {
  if (place !== null) selectAndFocus({ kind: 'system', system: place });
  else if (power !== undefined) selectAndFocus({ kind: 'faction', faction: power });
}

/** Tells the story among those of its month, or at least looks where it happened. */
function showScene(story: ChronicleEntry): void {
  const { scenes, showScene: tell, setDirects } = useReplay.getState();
  // Of the story of a war its month tells how it began.
  const kind = story.kind === 'war' ? 'warBegun' : story.kind;
  setDirects(true);
  const at = scenes.findIndex(
    ({ story: each }) => each.kind === kind && each.powers.join() === story.powers.join(),
  );
  if (at >= 0) {
    tell(at);
    return;
  }
  const { open } = useGame.getState();
  const systems = open ? systemsOf(story, open.view) : [];
  if (systems.length > 0) useUi.getState().panOver(systems);
}
