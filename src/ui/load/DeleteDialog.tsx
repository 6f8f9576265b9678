import { type ListedCampaign, type ListedSave, savedGames, useUi } from '../../store';
import { words } from '../../text';
import { toldTrouble } from '../keeping/toldTrouble';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { campaignName, saveName } from './saveNames';

/** What is to be deleted: one save, or a campaign with all of its saves. */
export type Doomed =
  | { readonly kind: 'save'; readonly save: ListedSave }
  | { readonly kind: 'campaign'; readonly campaign: ListedCampaign };

interface DeleteDialogProps {
  doomed: Doomed;
  /** Told whether it is gone. */
  onClose: (deleted: boolean) => void;
}

/** Asks before saved games are gone for good. */
export function DeleteDialog({ doomed, onClose }: DeleteDialogProps) {
  const t = words.menus.load;
  const remove = async () => {
    try {
      if (doomed.kind === 'save') await savedGames.deleteSave(doomed.save.key);
      else await savedGames.deleteCampaign(doomed.campaign.id);
      onClose(true);
    } catch (cause) {
      useUi.getState().toast(toldTrouble(cause), 'bad');
      onClose(false);
    }
  };
  const { title, text } = wordsOf(doomed);
  return (
    <Dialog
      open
      size="small"
      onClose={() => onClose(false)}
      title={title}
      closeLabel={words.shell.close}
      foot={
        <>
          <Button onClick={() => onClose(false)}>{t.cancel}</Button>
          <Button variant="ember" onClick={() => void remove()}>
            {t.confirmDelete}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}

function wordsOf(doomed: Doomed): { title: string; text: string } {
  const t = words.menus.load;
  if (doomed.kind === 'save') {
    return { title: t.deleteTitle(saveName(doomed.save)), text: t.deleteText };
  }
  const { campaign } = doomed;
  const count = campaign.months.length + campaign.named.length;
  return { title: t.deleteTitle(campaignName(campaign)), text: t.deleteCampaignText(count) };
}
