import type { ComponentType } from 'react';
import type { Stage } from '../store';
import { TitleStage } from './title/TitleStage';
import { fetchedPart } from './trouble/fetchedPart';

const gameStage = fetchedPart(
  () => import('./shell/GameStage'),
  (module) => module.GameStage,
);

/** Stages beyond the title are fetched when they are first entered, so that the title stands at once. */
export const stages: Readonly<Record<Stage, ComponentType>> = {
  title: TitleStage,
  newCampaign: fetchedPart(
    () => import('./campaign/NewCampaignStage'),
    (module) => module.NewCampaignStage,
  ),
  sandbox: fetchedPart(
    () => import('./campaign/SandboxStage'),
    (module) => module.SandboxStage,
  ),
  briefing: fetchedPart(
    () => import('./campaign/BriefingStage'),
    (module) => module.BriefingStage,
  ),
  curtain: fetchedPart(
    () => import('./table/CurtainStage'),
    (module) => module.CurtainStage,
  ),
  load: fetchedPart(
    () => import('./load/LoadStage'),
    (module) => module.LoadStage,
  ),
  settings: fetchedPart(
    () => import('./settings/SettingsStage'),
    (module) => module.SettingsStage,
  ),
  databank: fetchedPart(
    () => import('./screens/databank/DatabankStage'),
    (module) => module.DatabankStage,
  ),
  game: gameStage,
  replay: gameStage,
};
