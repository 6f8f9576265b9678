import { type Character, executionBill, total } from '../../../sim';
import { personsWords, plain, sentenceCase } from '../../../text';
import { SectionHead } from '../../kit/SectionHead';
import { Explained } from '../../panels/shared/Explained';
import { OrderButton } from '../../panels/shared/OrderButton';
import { useSession } from '../../shell/session';
import { useHeld } from './useHeld';

/** Where a captive is held and for how long, how he may come home, and what his captor can do. */
export function Captivity({ person }: { person: Character }) {
  const t = personsWords();
  const { view, faction, names, commands } = useSession();
  const held = useHeld();
  const { captor, heldSince, bought = 0, role } = person;
  const isOurs = person.faction === faction;
  return (
    <section className="ra-persons-captivity">
      <SectionHead>{t.captivity}</SectionHead>
      <p>
        {sentenceCase(held(person))}
        {heldSince !== undefined && `, ${t.heldFor(view.turn - heldSince)}`}.
      </p>
      {role === 'head' && <p>{t.ruled}</p>}
      {bought > 0 && <p>{t.bought(bought)}</p>}
      {isOurs && captor != null && <p>{t.waysHome(plain([names.faction(captor)]))}</p>}
      {captor === faction && faction !== null && commands && <InHand person={person} />}
    </section>
  );
}

/** What one can do with a captive of one's own, each with what comes of it. */
function InHand({ person }: { person: Character }) {
  const t = personsWords();
  const { view, rules, names } = useSession();
  const { memories } = rules.numbers.opinion;
  const { loyalty } = rules.numbers.persons.execution;
  const bill = executionBill(view, rules, view.faction, person);
  const theirs = plain([names.faction(person.faction)]);
  const others = bill.courts.filter((id) => id !== person.faction);
  const thanks = memories.releasedOurs.points * (person.role === 'head' ? 2 : 1);
  return (
    <>
      <OrderButton icon="freed" order={{ type: 'releaseCaptive', person: person.id }}>
        {t.release}
      </OrderButton>
      <p>{t.releaseEffect(theirs, thanks)}</p>
      <OrderButton
        icon="death"
        variant="ember"
        commits
        order={{ type: 'executeCaptive', person: person.id }}
      >
        {t.execute}
      </OrderButton>
      <ul className="ra-persons-list">
        <li>
          <Explained title={t.shameTitle} terms={bill.shame}>
            {t.executeShame(total(bill.shame))}
          </Explained>
        </li>
        <li>{t.executeOpinion(theirs, -memories.executed.points * bill.times)}</li>
        {others.length > 0 && (
          <li>
            {t.executeOthers(
              others.map((id) => plain([names.faction(id)])).join(', '),
              memories.sawExecution.points,
            )}
          </li>
        )}
        {bill.movements.length > 0 && <li>{t.executeMartyr(bill.movements.length)}</li>}
        {bill.worlds.length > 0 && <li>{t.executeLoyalty(bill.worlds.length, loyalty)}</li>}
      </ul>
    </>
  );
}
