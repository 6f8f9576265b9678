import type { GameEvent } from '../sim';
import type { TimelineMark } from './protocol';

/** What a replay's timeline marks of a fact: wars, battles, conquests, falls and the end. */
export function marksOf(turn: number, event: GameEvent): TimelineMark[] {
  switch (event.type) {
    case 'warDeclared':
      return [{ turn, kind: 'war', subject: event.by, weight: 5 }];
    case 'peaceMade':
      return [{ turn, kind: 'peace', subject: event.factions[0], weight: 5 }];
    case 'battleFought': {
      const lost = Object.values(event.lost).reduce((sum, ships) => sum + ships, 0);
      return lost === 0
        ? []
        : [{ turn, kind: 'battle', subject: event.where ?? event.battle, weight: lost }];
    }
    case 'worldInvaded':
      return event.from === null
        ? []
        : [{ turn, kind: 'conquest', subject: event.world, weight: 2 }];
    case 'factionEliminated':
      return [{ turn, kind: 'fall', subject: event.faction, weight: 10 }];
    case 'gameEnded':
      return [{ turn, kind: 'end', subject: event.outcome.kind, weight: 10 }];
    default:
      return [];
  }
}
