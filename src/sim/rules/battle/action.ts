/** What one shot or act did; indexes point into `combatants`. */
export type Action =
  | {
      readonly kind: 'shot';
      readonly by: number;
      readonly at: number;
      readonly hit: boolean;
      readonly shields: number;
      readonly hull: number;
      readonly free: boolean;
    }
  | { readonly kind: 'destroyed'; readonly at: number; readonly by: number }
  | { readonly kind: 'disabled'; readonly at: number }
  | { readonly kind: 'boarded'; readonly by: number; readonly at: number; readonly taken: boolean }
  | { readonly kind: 'revealed'; readonly at: number }
  | { readonly kind: 'hidden'; readonly at: number }
  | { readonly kind: 'retreated'; readonly at: number };
