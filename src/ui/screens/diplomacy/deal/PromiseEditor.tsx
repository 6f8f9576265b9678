import { type PromiseTerms, promiseRules } from '../../../../sim';
import { promiseText, words } from '../../../../text';
import { Select } from '../../../kit/Select';
import { Choice } from '../../../panels/shared/Choice';
import { useSession } from '../../../shell/session';
import {
  promised,
  promiseKinds,
  promiseNote,
  promisesOf,
  promiseTurns,
} from '../model/promiseChoices';
import { useMotionNames } from '../useMotionNames';
import { DepositEditor } from './DepositEditor';
import type { EditorProps } from './editorProps';

/** What is promised, about whom, and until when. */
export function PromiseEditor({ side, item, onChange }: EditorProps<'promise'>) {
  const t = words.diplomacy;
  const session = useSession();
  const { names } = session;
  const { mostTurns } = session.rules.numbers.deals.promise;
  const nameMotion = useMotionNames();
  const { promise, turns, deposit } = item;
  const key = (each: PromiseTerms) => JSON.stringify(unconditional(each));
  const possible = promiseKinds.filter((kind) => promisesOf(side, kind).length > 0);
  const kinds = possible.includes(promise.kind) ? possible : [promise.kind, ...possible];
  const others = promisesOf(side, promise.kind).filter((each) => key(each) !== key(promise));
  const change = (next: PromiseTerms | undefined) => {
    if (next) onChange(promised(next, turns, deposit));
  };
  return (
    <>
      <Select
        aria-label={t.deal.fields.kind}
        value={promise.kind}
        options={kinds.map((kind) => ({ value: kind, label: t.promises.of[kind].name }))}
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
      {promise.kind === 'cede' && (
        <Select
          aria-label={t.deal.fields.condition}
          value={promise.ifHeld ? 'ifHeld' : 'always'}
          options={(['always', 'ifHeld'] as const).map((value) => ({
            value,
            label: t.promises.condition[value],
          }))}
          onChange={(value) =>
            change(value === 'ifHeld' ? { ...promise, ifHeld: true } : unconditional(promise))
          }
        />
      )}
      {!promiseRules(promise).undated && (
        <Select
          aria-label={t.deal.fields.due}
          value={String(turns)}
          options={promiseTurns
            .filter((each) => each <= mostTurns)
            .map((each) => ({
              value: String(each),
              label: t.promises.of[promise.kind].time(each),
            }))}
          onChange={(value) => onChange({ ...item, turns: Number(value) })}
        />
      )}
      <DepositEditor
        side={side}
        deposit={deposit}
        onChange={(next) => onChange(promised(promise, turns, next))}
      />
    </>
  );
}

/** The same promise without the condition that its giver holds the world then. */
function unconditional(promise: PromiseTerms): PromiseTerms {
  return promise.kind === 'cede' ? { kind: 'cede', world: promise.world } : promise;
}
