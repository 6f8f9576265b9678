/** Why the computer gives an order, by code: what the advisor says. */
export const reasons: Readonly<Record<string, string>> = {};
