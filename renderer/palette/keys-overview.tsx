/** All keys at a glance. */
import { Dialog } from '../ui/dialog.tsx';
import { type CommandEntry, commandIds, commands, onMac, sayKey } from './commands.ts';

const groups: CommandEntry['group'][] = ['Move', 'Look', 'Decide', 'Take along', 'Library'];

export function KeysOverview({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys" wide onClose={onClose}>
      <div className="scroll">
        <div className="keys-overview">
          {groups.map((group) => (
            <section key={group}>
              <h3>{group}</h3>
              <dl>
                {commandIds
                  .filter((id) => commands[id].group === group && commands[id].keys.length > 0)
                  .map((id) => (
                    <div key={id}>
                      <dt>{commands[id].words}</dt>
                      <dd>
                        {commands[id].keys.map((key) => (
                          <kbd key={key}>{sayKey(key, onMac)}</kbd>
                        ))}
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
