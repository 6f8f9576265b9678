import type { SandboxRules } from '../sim';

export const sandbox: SandboxRules = {
  strangers: [
    'alliance',
    'borg',
    'commonwealth',
    'dominion',
    'klingon_slaves',
    'prime_starfleet',
    'rebellion',
    'terran_dark',
    'true_way',
  ],
};
