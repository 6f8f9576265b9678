/** Words of the broker's page about who courts it. */
export const courting = {
  title: 'What they want of you',
  text: 'Worked out from what all members know: how much each great partner would gain, in points of lean. Whoever wants something of the Council may pay for your voice.',
  none: 'nothing that could be moved now',
  gain: (name: string) => `What ${name} would gain`,
  bids: 'Bids before you',
  chooseBy: (date: string) => `To be answered by ${date}`,
  call: 'Ask both for their best bids',
  callHint:
    'For three months both bid more of what they would gain. Both think a little less of a broker that asks.',
  noBids: 'Nobody bids for your voice or your course at present.',
} as const;
