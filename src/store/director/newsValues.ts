/** Points of a chronicle from which a story stops the time for a while, and from which it is great. */
export const newsFrom = 70;
export const greatFrom = 320;

/** Of one month no more is shown, and nothing of less than this share of its greatest, in percent. */
export const mostScenes = 3;
export const leastShare = 30;

/** What concerns the power through whose eyes a game is watched counts so much more, in percent. */
export const ownShare = 140;
