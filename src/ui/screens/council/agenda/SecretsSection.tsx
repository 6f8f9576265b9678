import { type FactionId, type Secret, secretsOf } from '../../../../sim';
import { councilWords, secretSentence } from '../../../../text';
import { SectionHead } from '../../../kit/SectionHead';
import { OrderButton } from '../../../panels/shared/OrderButton';
import { SentenceView } from '../../../reports/SentenceView';
import { useSession } from '../../../shell/session';

/** What one knows of bids and sales in secret, and whom one could tell; nothing where there is none. */
export function SecretsSection({ faction }: { faction: FactionId }) {
  const t = councilWords().secrets;
  const { view, rules } = useSession();
  const secrets = secretsOf(view, faction).filter(({ unaware }) => unaware.length > 0);
  if (secrets.length === 0) return null;
  const { secretBid, secretTold, warned } = rules.numbers.opinion.memories;
  return (
    <div>
      <SectionHead>{t.title}</SectionHead>
      <p className="ra-dim">{t.text(-secretBid.points, -secretTold.points, warned.points)}</p>
      {secrets.map((secret) => (
        <SecretRow key={secret.id} secret={secret} />
      ))}
    </div>
  );
}

function SecretRow({ secret }: { secret: Secret }) {
  const t = councilWords().secrets;
  const { names, commands } = useSession();
  const { id, unaware } = secret;
  return (
    <div>
      <p>
        <SentenceView sentence={secretSentence(secret, names)} />
      </p>
      {commands &&
        unaware.map((to) => (
          <OrderButton key={to} icon="favour" order={{ type: 'leakSecret', secret: id, to }}>
            {t.tell(names.anything(to))}
          </OrderButton>
        ))}
      {commands && unaware.length > 1 && (
        <OrderButton icon="council" order={{ type: 'leakSecret', secret: id, to: null }}>
          {t.tellAll}
        </OrderButton>
      )}
    </div>
  );
}
