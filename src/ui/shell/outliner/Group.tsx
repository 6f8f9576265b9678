import { type ReactNode, useId, useState } from 'react';
import { words } from '../../../text';
import { Icon } from '../../kit/Icon';

interface GroupProps {
  title: string;
  count: number;
  open?: boolean | undefined;
  children: ReactNode;
}

/** A heading with its count; a press folds what is below. */
export function Group({ title, count, open = true, children }: GroupProps) {
  const [unfolded, setUnfolded] = useState(open);
  const id = useId();
  return (
    <section className="ra-group">
      <h3>
        <button
          type="button"
          aria-expanded={unfolded}
          aria-controls={id}
          title={words.shell.outliner.collapse(title)}
          onClick={() => setUnfolded(!unfolded)}
        >
          <span>{title}</span>
          <span className="ra-group-count">{count}</span>
          <Icon name={unfolded ? 'up' : 'down'} />
        </button>
      </h3>
      <div id={id} hidden={!unfolded}>
        {unfolded && children}
      </div>
    </section>
  );
}
