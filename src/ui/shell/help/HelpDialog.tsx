import { useUi } from '../../../store';
import { words } from '../../../text';
import { Dialog } from '../../kit/Dialog';
import { KeyCap } from '../../kit/KeyCap';
import { type Shortcut, shortcuts } from '../shortcuts';
import './HelpDialog.css';

const groups = ['turn', 'map', 'screens', 'theatre'] as const;
const orderGroups = ['fleet', 'forecast', 'world', 'power'] as const;

/** Every shortcut there is. */
export function HelpDialog() {
  const t = words.shell.help;
  return (
    <Dialog
      open
      size="large"
      onClose={useUi.getState().closeDialog}
      title={t.title}
      closeLabel={words.shell.close}
    >
      <div className="ra-help">
        {groups.map((group) => (
          <KeyGroup key={group} group={group} title={t.groups[group]} />
        ))}
      </div>
      <p>{t.ordersText}</p>
      <div className="ra-help">
        {orderGroups.map((group) => (
          <KeyGroup key={group} group={group} title={t.orderGroups[group]} />
        ))}
      </div>
    </Dialog>
  );
}

function KeyGroup({ group, title }: { group: Shortcut['group']; title: string }) {
  return (
    <section>
      <h3 className="ra-eyebrow">{title}</h3>
      <dl>
        {shortcuts()
          .filter((shortcut) => shortcut.group === group)
          .map(({ keys, text }) => (
            <div key={`${keys.join()}${text}`}>
              <dt>
                {keys.map((key) => (
                  <KeyCap key={key}>{key}</KeyCap>
                ))}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
