import {
  type Alliance,
  accountTerms,
  dateOf,
  discontentOf,
  type FactionId,
  favoursOwed,
  remediesFor,
  shareTerms,
  total,
} from '../../../../sim';
import {
  councilWords,
  cureSentence,
  number,
  plain,
  sentenceCase,
  signed,
  signedPercent,
  words,
} from '../../../../text';
import { Button } from '../../../kit/Button';
import { Explained, plainAmount } from '../../../panels/shared/Explained';
import { type Fact, Facts } from '../../../panels/shared/Facts';
import { useSession } from '../../../shell/session';
import { openDeal } from '../../diplomacy/openDiplomacy';
import { intentText } from '../field/intentText';

/** A member's account in the common wars, favours, what it says it will do. */
export function MemberDetails({ alliance, member }: { alliance: Alliance; member: FactionId }) {
  const t = councilWords().members;
  const { view, rules, faction, commands, names } = useSession();
  const name = names.anything(member);
  const { given, received } = accountTerms(view, alliance, member);
  const share = shareTerms(view, rules, alliance, member);
  const intents = alliance.council?.intents[member] ?? [];
  const discontentFacts = useDiscontent(alliance, member);
  const foreign = faction !== null && member !== faction;
  const facts: (Fact | null)[] = [
    {
      label: t.given,
      value: (
        <Explained title={t.accountOf(name, t.given)} terms={given} format={plainAmount}>
          {number(total(given))}
        </Explained>
      ),
    },
    {
      label: t.received,
      value: (
        <Explained title={t.receivedOf(name)} terms={received} format={plainAmount}>
          {number(total(received))}
        </Explained>
      ),
    },
    share.length === 0
      ? null
      : {
          label: t.share,
          value: (
            <Explained title={t.share} terms={share} format={signedPercent}>
              {signedPercent(total(share))}
            </Explained>
          ),
        },
    foreign
      ? { label: t.favours, value: favourWords(favoursOwed(alliance, member, faction)) }
      : null,
    {
      label: t.intents,
      value:
        intents.length === 0
          ? t.noIntents
          : intents.map((intent) => intentText(intent, names)).join(', '),
    },
  ];
  return (
    <div className="ra-member-details">
      <Facts facts={[...discontentFacts, ...facts]} />
      {foreign && commands && (
        <Button size="small" icon="diplomacy" onClick={() => openDeal(member)}>
          {t.deal}
        </Button>
      )}
    </div>
  );
}

/** How far its discontent goes and since when, and what would content it, the likeliest price first. */
function useDiscontent(alliance: Alliance, member: FactionId): Fact[] {
  const t = councilWords().members;
  const { view, rules, names } = useSession();
  const found = discontentOf(alliance, member);
  if (found === null) return [];
  const { stage, since } = found;
  const date = words.calendar.date(dateOf(view.frame, since));
  const remedies = remediesFor(view, rules, alliance, member);
  const said = remedies.map(({ cure, terms, suffices }) => ({
    label: sentenceCase(plain(cureSentence(cure, names))),
    value: (
      <Explained title={t.remedies} terms={terms}>
        {t.remedy(signed(total(terms)), suffices)}
      </Explained>
    ),
  }));
  return [
    {
      label: t.discontent,
      value: <span title={t.stageHints[stage]}>{t.stageSince(t.stages[stage], date)}</span>,
    },
    { label: t.remedies, value: said.length === 0 ? t.noRemedy : '' },
    ...said,
  ];
}

function favourWords(owed: number): string {
  const t = councilWords().members;
  if (owed === 0) return t.even;
  return owed > 0 ? t.owesYou(owed) : t.youOwe(-owed);
}
