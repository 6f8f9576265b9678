/** Turning a ship into another class at a yard. */
export const refit = {
  button: 'Refit',
  title: (ship: string) => `Refit ${ship}`,
  eyebrow: (shipClass: string, yard: string) => `${shipClass} · yard of ${yard}`,
  text: 'The yard rebuilds her as another class of the same role. She keeps her name and crew; the difference in cost is paid.',
  yard: 'At',
  none: 'Your yards know no other class for this work.',
  noPort: 'She must lie in the system of a developed world of yours.',
  order: 'Refit',
};
