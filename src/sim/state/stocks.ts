/** What a faction stores, in whole units. Research is a flow and cannot be stored. */
export interface Stocks {
  /** Fuel and power. */
  dilithium: number;
  /** Hulls and works. */
  duranium: number;
  /** Money and trade. */
  latinum: number;
  /** Politics. */
  influence: number;
}

export type Stock = keyof Stocks;

export const stockKinds = ['dilithium', 'duranium', 'latinum', 'influence'] as const;

export function noStocks(): Stocks {
  return { dilithium: 0, duranium: 0, latinum: 0, influence: 0 };
}
