import type { ComponentType } from 'react';
import type { Screen } from '../../store';
import { fetchedPart } from '../trouble/fetchedPart';

/** The full screens; each is fetched when it is first opened. */
export const screenComponents: Readonly<Record<Screen, ComponentType>> = {
  worlds: fetchedPart(
    () => import('./worlds/WorldsScreen'),
    (module) => module.WorldsScreen,
  ),
  fleets: fetchedPart(
    () => import('./fleets/FleetsScreen'),
    (module) => module.FleetsScreen,
  ),
  production: fetchedPart(
    () => import('./production/ProductionScreen'),
    (module) => module.ProductionScreen,
  ),
  research: fetchedPart(
    () => import('./research/ResearchScreen'),
    (module) => module.ResearchScreen,
  ),
  diplomacy: fetchedPart(
    () => import('./diplomacy/DiplomacyScreen'),
    (module) => module.DiplomacyScreen,
  ),
  council: fetchedPart(
    () => import('./council/CouncilScreen'),
    (module) => module.CouncilScreen,
  ),
  characters: fetchedPart(
    () => import('./characters/CharactersScreen'),
    (module) => module.CharactersScreen,
  ),
  peoples: fetchedPart(
    () => import('./peoples/PeoplesScreen'),
    (module) => module.PeoplesScreen,
  ),
  intelligence: fetchedPart(
    () => import('./intelligence/IntelligenceScreen'),
    (module) => module.IntelligenceScreen,
  ),
  decisions: fetchedPart(
    () => import('./decisions/DecisionsScreen'),
    (module) => module.DecisionsScreen,
  ),
  situations: fetchedPart(
    () => import('./situations/SituationsScreen'),
    (module) => module.SituationsScreen,
  ),
  ledger: fetchedPart(
    () => import('./ledger/LedgerScreen'),
    (module) => module.LedgerScreen,
  ),
  databank: fetchedPart(
    () => import('./databank/DatabankScreen'),
    (module) => module.DatabankScreen,
  ),
  reports: fetchedPart(
    () => import('./reports/ReportsScreen'),
    (module) => module.ReportsScreen,
  ),
  battle: fetchedPart(
    () => import('./battle/BattleScreen'),
    (module) => module.BattleScreen,
  ),
};
