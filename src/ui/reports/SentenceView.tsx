import type { Sentence } from '../../text';
import { EntityLink } from '../panels/shared/EntityLink';

/** A sentence whose names can be followed. */
export function SentenceView({ sentence }: { sentence: Sentence }) {
  return (
    <>
      {sentence.map((segment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
        <EntityLink key={index} segment={segment} />
      ))}
    </>
  );
}
