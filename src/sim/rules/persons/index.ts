/** What the core says of people, chairs and captives to whoever stands outside. */

export { captivesOf } from './captives';
export { lessonsNeeded, officeLessons } from './careers';
export { type Claimant, claimantOf, figuresOf, lineOfSuccession, successionOf } from './claims';
export { powerShareTerms, type Sides, sidesOf } from './contests';
export { type Bill, executionBill } from './execution';
export { ambitionOf, ambitionTerms, bondOf, bondTerms } from './loyalty';
export { type Post, postOf } from './posts';
export { tieTo } from './ties';
export { shiftsUnder } from './underAnother';
