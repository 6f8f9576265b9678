import type { ReactNode } from 'react';
import { type Staff, type StaffDomain, staffModeOf } from '../../../sim';
import { staffWords } from '../../../text';
import { Icon } from '../../kit/Icon';
import { domainIcons } from './domainIcons';
import { ModeSwitch } from './ModeSwitch';

interface DomainRowProps {
  domain: StaffDomain;
  staff: Staff | undefined;
  /** Its fronts or sectors, unfolded below. */
  children?: ReactNode;
}

/** A domain with what the staff does there. */
export function DomainRow({ domain, staff, children }: DomainRowProps) {
  const { name, text } = staffWords().domains[domain];
  return (
    <li className="ra-staff-domain">
      <Icon name={domainIcons[domain]} />
      <div>
        <h4>{name}</h4>
        <p>{text}</p>
      </div>
      <ModeSwitch domain={domain} part={null} name={name} mode={staffModeOf(staff, domain)} />
      {children}
    </li>
  );
}
