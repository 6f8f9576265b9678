import { idsOf } from '../../../sim';
import { motionSentence, type NameMotion, plain, words } from '../../../text';
import { useSession } from '../../shell/session';

/** Names motions as far as the Councils one sits in know them. */
export function useMotionNames(): NameMotion {
  const { view, names } = useSession();
  const agenda = idsOf(view.alliances).flatMap((id) => view.alliances[id]?.council?.agenda ?? []);
  return (motion) => {
    const found = agenda.find(({ id }) => id === motion);
    return found ? plain(motionSentence(found.terms, names)) : words.diplomacy.deal.fields.motion;
  };
}
