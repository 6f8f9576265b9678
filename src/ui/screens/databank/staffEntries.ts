import { limitKinds, staffDomains, staffModes } from '../../../sim';
import { staffWords, words } from '../../../text';
import { domainIcons } from '../../shell/staff/domainIcons';
import { type Entry, keyOf } from './entry';

/** What a staff can look after and how, and the limits it can be set. */
export function staffEntries(): Entry[] {
  const t = staffWords();
  const source = words.screens.databank.rulesSource;
  const modes = staffModes.map((mode) => ({ label: t.modes[mode].name, text: t.modes[mode].hint }));
  const entry = { kind: 'staff', source } as const;
  return [
    ...staffDomains.map((id): Entry => {
      const { name, text } = t.domains[id];
      const picture = { kind: 'icon', name: domainIcons[id] } as const;
      return {
        ...entry,
        key: keyOf('staff', id),
        id,
        name,
        group: '',
        text,
        facts: modes,
        picture,
      };
    }),
    ...limitKinds.map((id): Entry => {
      const key = keyOf('staff', id);
      const picture = { kind: 'icon', name: 'shield' } as const;
      const [name, group, text] = [t.limits[id], t.limitsTitle, t.limitsIntro];
      return { ...entry, key, id, name, group, text, facts: [], picture };
    }),
  ];
}
