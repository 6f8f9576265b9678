import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Screen } from '../../store';

/** The full screens; each is fetched when it is first opened. */
export const screenComponents: Readonly<Record<Screen, LazyExoticComponent<ComponentType>>> = {
  worlds: lazy(() => import('./worlds/WorldsScreen').then(named('WorldsScreen'))),
  fleets: lazy(() => import('./fleets/FleetsScreen').then(named('FleetsScreen'))),
  production: lazy(() => import('./production/ProductionScreen').then(named('ProductionScreen'))),
  research: lazy(() => import('./research/ResearchScreen').then(named('ResearchScreen'))),
  diplomacy: lazy(() => import('./diplomacy/DiplomacyScreen').then(named('DiplomacyScreen'))),
  council: lazy(() => import('./council/CouncilScreen').then(named('CouncilScreen'))),
  characters: lazy(() => import('./characters/CharactersScreen').then(named('CharactersScreen'))),
  ledger: lazy(() => import('./ledger/LedgerScreen').then(named('LedgerScreen'))),
  databank: lazy(() => import('./databank/DatabankScreen').then(named('DatabankScreen'))),
  reports: lazy(() => import('./reports/ReportsScreen').then(named('ReportsScreen'))),
  battle: lazy(() => import('./battle/BattleScreen').then(named('BattleScreen'))),
};

function named<K extends string>(name: K) {
  return (module: Record<K, ComponentType>) => ({ default: module[name] });
}
