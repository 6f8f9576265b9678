import type { PromiseTerms } from '../../../../sim';
import { promiseText, words } from '../../../../text';
import { Select } from '../../../kit/Select';
import { Choice } from '../../../panels/shared/Choice';
import { useSession } from '../../../shell/session';
import { promiseKinds, promisesOf, promiseTurns } from '../model/dealChoices';
import { promiseNote } from '../model/dealNotes';
import { useMotionNames } from '../useMotionNames';
import type { EditorProps } from './ItemEditor';

const t = words.diplomacy;

/** What is promised, about whom, and until when. */
export function PromiseEditor({ side, item, onChange }: EditorProps<'promise'>) {
  const session = useSession();
  const { names } = session;
  const nameMotion = useMotionNames();
  const { promise, turns } = item;
  const key = (each: PromiseTerms) => JSON.stringify(each);
  const possible = promiseKinds.filter((kind) => promisesOf(side, kind).length > 0);
  const kinds = possible.includes(promise.kind) ? possible : [promise.kind, ...possible];
  const others = promisesOf(side, promise.kind).filter((each) => key(each) !== key(promise));
  const change = (next: PromiseTerms | undefined) => {
    if (!next) return;
    const due = next.kind === 'vote' ? 0 : turns || promiseTurns[1];
    onChange({ kind: 'promise', promise: next, turns: due });
  };
  return (
    <>
      <Select
        aria-label={t.deal.fields.kind}
        value={promise.kind}
        options={kinds.map((kind) => ({ value: kind, label: t.promises.kinds[kind] }))}
        onChange={(value) => {
          const kind = promiseKinds.find((each) => each === value);
          if (kind) change(promisesOf(side, kind)[0]);
        }}
      />
      <Choice
        aria-label={t.deal.fields.which}
        value={key(promise)}
        options={[promise, ...others].map((each) => ({
          value: key(each),
          label: promiseText(each, names, nameMotion),
          note: promiseNote(session, each),
        }))}
        onChange={(value) => change(others.find((each) => key(each) === value))}
      />
      {promise.kind !== 'vote' && (
        <Select
          aria-label={t.deal.fields.due}
          value={String(turns)}
          options={promiseTurns.map((each) => ({
            value: String(each),
            label: t.deal.fields.time[promise.kind](each),
          }))}
          onChange={(value) => onChange({ ...item, turns: Number(value) })}
        />
      )}
    </>
  );
}
