/** The numbers of statecraft, a file for each matter. */

export type * from './affairsNumbers';
export type * from './allianceNumbers';
export type * from './cohesionNumbers';
export type * from './congressNumbers';
export type * from './councilNumbers';
export type * from './courtNumbers';
export type * from './dealsNumbers';
export type * from './intelligenceNumbers';
export type * from './lawsNumbers';
export type * from './movementsNumbers';
export type * from './operationsNumbers';
export type * from './opinionNumbers';
export type * from './personsNumbers';
export type * from './recognitionNumbers';
export type * from './smugglingNumbers';
export type * from './treatiesNumbers';
