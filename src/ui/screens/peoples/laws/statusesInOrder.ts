import { peopleStatuses } from '../../../../sim';

/** From freedom to bondage, as they are listed. */
export const statusesInOrder = [...peopleStatuses].reverse();
