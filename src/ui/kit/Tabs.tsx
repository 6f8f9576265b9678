import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import './Tabs.css';

export interface Tab {
  id: string;
  label: ReactNode;
  content: ReactNode;
  disabled?: boolean | undefined;
  /** The key that opens it, as on the keyboard. */
  keys?: string | undefined;
}

export interface TabsProps {
  tabs: readonly Tab[];
  /** Id of the open tab. */
  value: string;
  onChange: (id: string) => void;
  /** Names the row of tabs. */
  label: string;
}

/** A row of tabs; arrow keys walk it. Only the open tab's content is mounted. */
export function Tabs({ tabs, value, onChange, label }: TabsProps) {
  return (
    <Base.Root className="ra-tabs" value={value} onValueChange={(id) => onChange(String(id))}>
      <Base.List className="ra-tabs-list" aria-label={label} activateOnFocus>
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.id}
            value={tab.id}
            className="ra-tab"
            aria-keyshortcuts={tab.keys}
            title={tab.keys}
            {...(tab.disabled ? { disabled: true } : {})}
          >
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.id} value={tab.id} className="ra-tab-panel">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
