import type { Told } from '../../../events/event';
import type { Hearers, Month } from '../../../orders/month';
import type { TurnContext } from '../../context';

interface Statement {
  readonly fact: Told;
  readonly to: Hearers;
  readonly stands: () => boolean;
}

interface Hearing extends Pick<Month, 'tell' | 'first'> {
  /** Makes known what has not been taken back; what was said in a Council waits for its session. */
  readonly hear: (context: TurnContext) => void;
}

/** Listens to the orders of a month while they are carried out. Said twice in the same words is said once. */
export function hearing(): Hearing {
  const statements = new Map<string, Statement>();
  const matters = new Map<string, string | null>();
  return {
    tell(fact, to, stands = () => true) {
      statements.set(JSON.stringify(fact), { fact, to, stands });
    },
    first<T extends string | null>(matter: string, now: T) {
      if (!matters.has(matter)) matters.set(matter, now);
      return matters.get(matter) as T;
    },
    hear({ emit, minutes }) {
      for (const { fact, to, stands } of statements.values()) {
        if (typeof to === 'object' && 'council' in to) minutes.push({ ...to, fact, stands });
        else if (stands()) emit(fact, null, to, false);
      }
    },
  };
}
