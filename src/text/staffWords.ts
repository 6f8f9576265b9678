import { staff } from './en/screens/shell/staff';
import { spoken } from './spoken';

/** What is left to the staff, its limits, and what it did. */
export function staffWords(): typeof staff {
  return spoken(staff);
}
