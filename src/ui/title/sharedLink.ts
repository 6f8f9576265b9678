import { useUi } from '../../store';

let taken = false;

/** A link to a campaign (`?scenario=…`) leads past the title, once. */
export function takeSharedLink(): void {
  if (taken) return;
  taken = true;
  const scenario = new URLSearchParams(location.search).get('scenario');
  if (scenario === null) return;
  useUi.getState().goTo(scenario === 'sandbox' ? 'sandbox' : 'newCampaign');
}
