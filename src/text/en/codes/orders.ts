import type { Mission, OrderType, Stance } from '../../../sim';

/** Every order as a short name, for lists and for the history of undo. */
export const orderNames: Readonly<Record<OrderType, string>> = {
  moveFleet: 'move',
  holdFleet: 'hold position',
  mergeFleets: 'merge fleets',
  splitFleet: 'split fleet',
  transferShips: 'transfer ships',
  renameFleet: 'rename fleet',
  setStance: 'stance',
  setRetreat: 'retreat threshold',
  setCloak: 'cloak',
  setMission: 'mission',
  assignCommander: 'commander',
  scrapShips: 'scrap ships',
  enqueue: 'production',
  enqueueRefit: 'refit',
  dequeue: 'take from queue',
  reorderQueue: 'reorder queue',
  pauseItem: 'pause production',
  repeatItem: 'repeat production',
  demolish: 'demolish',
  delegateWorld: 'delegate world',
  assignGovernor: 'governor',
  createSector: 'new sector',
  setSectorPolicy: 'sector policy',
  removeSector: 'dissolve sector',
  setEdict: 'edict',
  answerMovement: 'answer to a movement',
  aidMovement: 'arms for a movement',
  setLaw: 'law on a people',
  setResearch: 'research',
  trade: 'trade',
  declareWar: 'declaration of war',
  breakTreaty: 'breach of a treaty',
  setEnvoys: 'orders to envoys',
  winCouncillor: 'winning of a councillor',
  dismissCouncillor: 'dismissal of a councillor',
  delegate: 'instructions to the staff',
  limitStaff: 'limit for the staff',
  playOn: 'word to play on',
  commitFleet: 'joint operation',
  excuseFleets: 'excuse to allies',
  declareIntents: 'announcement to allies',
  proposeFounding: 'proposal of an alliance',
  answerFounding: 'answer to talks',
  leaveAlliance: 'leave the alliance',
  setBrokerage: 'brokerage',
  callBids: 'call for bids',
  putOffMotion: 'putting a motion off',
  standSurety: 'guarantee of a promise',
  leakSecret: 'telling of a secret',
  proposeDeal: 'offer of a deal',
  answerDeal: 'answer to an offer',
  withdrawDeal: 'withdrawal of an offer',
  proposeMotion: 'motion',
  withdrawMotion: 'withdrawal of a motion',
  castVote: 'vote',
  lobby: 'lobbying',
  note: 'note',
};

export const stanceNames: Readonly<
  Record<Stance, { readonly name: string; readonly hint: string }>
> = {
  assault: { name: 'Assault', hint: 'Seeks out and attacks enemies wherever it is.' },
  hold: { name: 'Hold', hint: 'Defends its place; fights what attacks.' },
  evade: { name: 'Evade', hint: 'Avoids battle and leaves at the first chance.' },
  ambush: { name: 'Ambush', hint: 'Waits unseen and opens with a free volley if it is not found.' },
  blockade: { name: 'Blockade', hint: 'Cuts enemy worlds off from trade, supply and building.' },
  raid: {
    name: 'Raid',
    hint: 'Attacks ships, even from hiding, and takes latinum from the trade of enemy worlds.',
  },
  patrol: {
    name: 'Patrol',
    hint: 'Attacks ships and goes one lane to meet enemies it sees and outweighs.',
  },
};

export const missionNames: Readonly<
  Record<Mission['kind'], { readonly name: string; readonly hint: string }>
> = {
  none: { name: 'None', hint: 'Only its stance.' },
  invade: { name: 'Invade', hint: 'Lands its troops once the orbit is won.' },
  bombard: {
    name: 'Bombard',
    hint: 'Breaks garrison and defences from orbit. People die, and everybody learns of it.',
  },
  settle: { name: 'Settle', hint: 'Founds an outpost; the settler ship is used up.' },
  escort: { name: 'Escort', hint: 'Follows another fleet and keeps its pace.' },
  repair: { name: 'Repair', hint: 'Stays in port until its hulls are whole.' },
  survey: { name: 'Survey', hint: 'Learns the riches of the worlds here.' },
  explore: {
    name: 'Explore',
    hint: 'Finds its own way to systems never seen, month by month, until armed enemies are in sight, half its hull is gone or supplies run low. One that evades goes on past enemies.',
  },
  patrol: {
    name: 'Patrol the route',
    hint: 'Goes back and forth between here and the end of its route until stronger enemies are in sight, half its hull is gone or supplies run low.',
  },
};
