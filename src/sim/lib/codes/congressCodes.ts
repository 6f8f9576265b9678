/** Why something is refused: codes of congresses. */
export type CongressRefusal =
  | 'congressNoWar'
  | 'congressOwn'
  | 'congressCalled'
  | 'congressLately'
  | 'noSuchCongress'
  | 'congressOfOthers';

/** Labels of parts of sums: codes of congresses. */
export type CongressTerm =
  | 'stake.congress'
  | 'congressCost.call'
  | 'congressCost.guests'
  | 'congress.face'
  | 'congress.grudge'
  | 'congress.host';

/** Why a computer player calls one, or a staff answers so. */
export type CongressReason =
  | 'congress.weary'
  | 'congress.ally'
  | 'congress.own'
  | 'congress.friend'
  | 'congress.contain'
  | 'congress.broker'
  | 'congress.sign'
  | 'congress.refuse';
