import { Suspense, useEffect } from 'react';
import { useKeeping, useUi } from '../../store';
import { words } from '../../text';
import { fetchedPart } from '../trouble/fetchedPart';

// The title stands without the dialogs: they load when there is something to tell.
const ElsewhereDialog = fetchedPart(
  () => import('./ElsewhereDialog'),
  (module) => module.ElsewhereDialog,
);
const LostDialog = fetchedPart(
  () => import('./LostDialog'),
  (module) => module.LostDialog,
);
const UnkeptDialog = fetchedPart(
  () => import('./UnkeptDialog'),
  (module) => module.UnkeptDialog,
);

/** What a person must be told of how games are kept, wherever in the page he is. */
export function KeepingNotices() {
  const { untold, trouble, hold, elsewhere, branches } = useKeeping();
  useEffect(() => {
    if (branches > 0) useUi.getState().toast(words.keeping.branched);
  }, [branches]);
  return (
    <Suspense>
      {hold === 'lost' && <LostDialog />}
      {elsewhere !== null && <ElsewhereDialog save={elsewhere} />}
      {untold && trouble !== null && <UnkeptDialog trouble={trouble} />}
    </Suspense>
  );
}
