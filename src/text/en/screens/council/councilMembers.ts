import type { DiscontentStage } from '../../../../sim';
import { number } from '../../../format';

const months = (count: number) => (count === 1 ? '1 month' : `${number(count)} months`);

/** What the list of members of a Council says. */
export const councilMembers = {
  title: 'Members',
  standing: 'Standing',
  contentment: 'Contentment',
  contentmentOf: (name: string) => `Contentment of ${name}`,
  details: (name: string) => `More of ${name}`,
  you: 'you',
  broker: 'Broker',
  notice: (turns: number) => (turns <= 0 ? 'leaves' : `leaves in ${months(turns)}`),
  unhappy: 'May threaten to leave',
  breaking: 'About to break away',
  stages: {
    cool: 'Cool',
    demanding: 'Makes demands',
    obstructing: 'Obstructs',
    ultimatum: 'Threatens to leave',
    leaving: 'Leaving',
  } satisfies Record<DiscontentStage, string>,
  stageSince: (stage: string, date: string) => `${stage}, since ${date}`,
  stageHints: {
    cool: 'It is no longer content. Unless it is heard it will make demands.',
    demanding: 'It names its price. Unhappier still it will owe no quota.',
    obstructing:
      'It owes no quota and holds its fleets home. On the charter its vote has no price.',
    ultimatum: 'It has lost its patience: it gives an ultimatum, notice, or breaks away.',
    leaving: 'It has given notice, or breaks away.',
  } satisfies Record<DiscontentStage, string>,
  discontent: 'Discontent',
  remedies: 'What would content it?',
  noRemedy: 'nothing the Council could vote',
  remedy: (points: string, suffices: boolean) =>
    suffices ? `${points}, and that is enough` : points,
  given: 'Given',
  received: 'Received',
  accountOf: (name: string, side: string) => `${side} by ${name}`,
  receivedOf: (name: string) => `Received by ${name}`,
  owesYou: (count: number) => (count === 1 ? 'owes you a favour' : `owes you ${count} favours`),
  youOwe: (count: number) => (count === 1 ? 'you owe a favour' : `you owe ${count} favours`),
  even: 'no favours between you',
  favours: 'Favours',
  intents: 'Is about to',
  noIntents: 'said nothing',
  deal: 'Offer a deal',
  share: 'Spoils against its part',
};
